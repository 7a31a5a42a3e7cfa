// Times the engine as WebAssembly and in plain JavaScript, round about, so that whatever else the machine does falls on both.

import init, { Trial } from "./throughput.js";
import { Plain } from "./plain.js";

const [FUTURES, YEARS, SEED, START, MISS] = [10_000, 7, 2018, 22.35, 0.024];

// The trials of `throughput/src/lib.rs`, in its order.
const LAWS = [
  ["steady", [[2, 2]]],
  ["rate", [[0.1, 0.1]]],
  ["fading", [[0.1, 0.1], [0.15, 0.15]]],
  ["ceiling", [[0.1, 0.1], [60, 60]]],
  ["steady", [[-1, 5]]],
  ["rate", [[0.05, 0.15]]],
  ["fading", [[0.05, 0.15], [0, 0.3]]],
  ["ceiling", [[0.05, 0.15], [40, 120]]],
];

const [RUNS, ROUNDS, WARM] = [40, 25, 3];

function time(run) {
  const start = performance.now();
  for (let count = 0; count < RUNS; count += 1) run();
  return performance.now() - start;
}

const aSecond = (times) => (FUTURES * RUNS * 1000) / times.slice(WARM).sort((one, other) => one - other)[(ROUNDS - 1) >> 1];

export async function measure() {
  await init();
  return LAWS.map(([law, inputs], number) => {
    const trial = new Trial(number);
    const plain = new Plain(FUTURES, YEARS, SEED);
    const runs = [() => trial.run(), () => plain.run(START, law, inputs, MISS)];
    const times = [[], []];
    for (let round = 0; round < WARM + ROUNDS; round += 1) runs.forEach((run, which) => times[which].push(time(run)));
    const [wasm, javascript] = times.map(aSecond);
    return { name: trial.name, wasm, javascript, medians: runs.map((run) => run()) };
  });
}
