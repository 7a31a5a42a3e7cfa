// The engine in plain JavaScript, as one would write it with typed arrays: columns, a year at a time, and the built-in sort of
// numbers. Its draws are stratified too, but shuffled, so its medians differ a little from the engine's.

const BUMP = 0.6;
const orNought = (value) => (value > 0 ? value : 0);

/** The value below which a standard normal draw falls with this probability, by the error function's inverse (Giles 2010). */
function normalQuantile(probability) {
  const x = 2 * probability - 1;
  let w = -Math.log((1 - x) * (1 + x));
  const series = (coefficients) => coefficients.reduce((sum, coefficient) => sum * w + coefficient, 0);
  if (w < 5) {
    w -= 2.5;
    return (
      Math.SQRT2 * x *
      series([
        2.81022636e-8, 3.43273939e-7, -3.5233877e-6, -4.39150654e-6, 0.00021858087, -0.00125372503, -0.00417768164,
        0.246640727, 1.50140941,
      ])
    );
  }
  w = Math.sqrt(w) - 3;
  return (
    Math.SQRT2 * x *
    series([
      -0.000200214257, 0.000100950558, 0.00134934322, -0.00367342844, 0.00573950773, -0.0076224613, 0.00943887047,
      1.00167406, 2.83297682,
    ])
  );
}

/** Whole numbers from a seed (mulberry32). */
function chance(seed) {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export class Plain {
  constructor(futures, years, seed) {
    const below = chance(seed);
    const shuffled = (of) => {
      const column = Float64Array.from({ length: futures }, (_, stratum) => of((stratum + 0.5) / futures));
      for (let last = futures - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        [column[last], column[other]] = [column[other], column[last]];
      }
      return column;
    };
    this.first = shuffled((share) => share);
    this.second = shuffled((share) => share);
    const lasting = shuffled(normalQuantile);
    this.misses = Array.from({ length: years }, () => {
      const bumps = shuffled(normalQuantile);
      return bumps.map((bump, future) => lasting[future] + BUMP * bump);
    });
    this.jobs = new Float64Array(futures);
    this.law = new Float64Array(futures);
    this.moving = new Float64Array(futures);
    this.fixed = new Float64Array(futures);
    this.limit = new Float64Array(futures);
    this.sorted = new Float64Array(futures);
  }

  /** Carries every future on and gives the median of the ends. Ranges are pairs; a sure value is a pair of equals. */
  run(start, law, inputs, miss) {
    const sure = inputs.every(([low, high]) => low === high);
    if (sure) this.carryAsOne(start, law, inputs, miss);
    else this.carryEach(start, law, inputs, miss);
    this.sorted.set(this.jobs);
    this.sorted.sort();
    return this.sorted[this.sorted.length / 2 - 1];
  }

  carryAsOne(start, law, inputs, miss) {
    const { jobs, misses } = this;
    let now = begin(law, start, inputs[0][0], inputs[1]?.[0]);
    jobs.fill(start);
    for (const year of misses) {
      const next = step(law, now);
      const ratio = now.jobs > 0 ? next.jobs / now.jobs : 0;
      for (let i = 0; i < jobs.length; i += 1) jobs[i] *= orNought(ratio + miss * year[i]);
      now = next;
    }
  }

  carryEach(start, law, inputs, miss) {
    const { jobs, law: path, moving, fixed, limit, first, second, misses } = this;
    const [[low, high], [otherLow, otherHigh] = [0, 0]] = inputs;
    for (let i = 0; i < jobs.length; i += 1) {
      const begun = begin(law, start, low + (high - low) * first[i], otherLow + (otherHigh - otherLow) * second[i]);
      jobs[i] = path[i] = start;
      moving[i] = begun.moving;
      fixed[i] = begun.fixed;
      limit[i] = begun.limit;
    }
    for (const year of misses) {
      for (let i = 0; i < jobs.length; i += 1) {
        const before = path[i];
        let after;
        if (law === "steady") after = orNought(before + fixed[i]);
        else if (law === "rate") after = before * fixed[i];
        else if (law === "fading") {
          after = before * (1 + moving[i]);
          moving[i] *= fixed[i];
        } else {
          moving[i] *= fixed[i];
          after = limit[i] / (1 + moving[i]);
        }
        path[i] = after;
        jobs[i] *= orNought((before > 0 ? after / before : 0) + miss * year[i]);
      }
    }
  }
}

function begin(law, jobs, first, second) {
  if (law === "steady") return { jobs, moving: 0, fixed: first, limit: 0 };
  if (law === "rate") return { jobs, moving: 0, fixed: 1 + first, limit: 0 };
  if (law === "fading") return { jobs, moving: first, fixed: 1 - second, limit: 0 };
  const next = jobs * (1 + first);
  if (jobs >= second || next >= second) return { jobs, moving: 0, fixed: 0, limit: second };
  const distance = second / jobs - 1;
  return { jobs, moving: distance, fixed: (second / next - 1) / distance, limit: second };
}

function step(law, { jobs, moving, fixed, limit }) {
  if (law === "steady") return { jobs: orNought(jobs + fixed), moving, fixed, limit };
  if (law === "rate") return { jobs: jobs * fixed, moving, fixed, limit };
  if (law === "fading") return { jobs: jobs * (1 + moving), moving: moving * fixed, fixed, limit };
  return { jobs: limit / (1 + moving * fixed), moving: moving * fixed, fixed, limit };
}
