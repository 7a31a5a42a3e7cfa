//! The compressed copies that lie beside each file of the built site, so that no server compresses while a reader waits.
//!
//! The same input gives the same bytes on every machine: no time and no name is written.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

use anyhow::{Context, Result, anyhow};
use brotlic::{BlockSize, BrotliEncoderOptions, CompressionMode, CompressorWriter, Quality, WindowSize};
use flate2::{Compression, write::GzEncoder};

use crate::digest::files;
use crate::progress::Step;

/// The endings of files that shrink; pictures in PNG and the like are compressed already.
const COMPRESSIBLE: [&str; 8] = ["html", "css", "csv", "js", "json", "svg", "txt", "wasm"];

/// Writes a `.br` and a `.gz` beside each file below `folder` that shrinks, and returns how many files did.
///
/// # Errors
/// A file cannot be read or written; the error names it.
pub fn folder(folder: &Path, step: &mut Step) -> Result<usize> {
    let paths: Vec<PathBuf> = files(folder, &|_| true)?
        .into_iter()
        .map(|relative| folder.join(relative))
        .filter(|path| path.is_file() && is_compressible(path))
        .collect();
    let total = paths.len();
    let queue = Mutex::new(paths.iter());
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let (sender, receiver) = std::sync::mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..workers {
            let (queue, sender) = (&queue, sender.clone());
            scope.spawn(move || {
                loop {
                    let next = queue.lock().map_or(None, |mut rest| rest.next());
                    let Some(path) = next else { break };
                    if sender.send(file(path)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(sender);
        let mut done = 0;
        for outcome in receiver {
            outcome?;
            done += 1;
            step.report(format_args!("compressed {done} of {total} files"));
        }
        if done == total { Ok(total) } else { Err(anyhow!("Only {done} of {total} files were compressed.")) }
    })
}

/// `bytes` in Brotli at its highest quality, in whichever of [`WAYS`] makes the least of them.
///
/// # Errors
/// The encoder fails.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut least: Option<Vec<u8>> = None;
    for way in WAYS {
        let packed = brotli_in(bytes, way)?;
        if least.as_ref().is_none_or(|least| packed.len() < least.len()) {
            least = Some(packed);
        }
    }
    least.context("No way to pack was tried.")
}

/// A way to pack: what the encoder takes the bytes for, its window and its blocks as powers of two, and how it writes distances: how
/// many of their last bits it writes apart, and for how many short ones it has a sign of their own.
#[derive(Clone, Copy, Debug)]
struct Way {
    mode: CompressionMode,
    window: u8,
    blocks: u8,
    distances: (u32, u32),
}

/// The ways to try: which packs a file best cannot be told before. WebAssembly does best as a font, whose bytes are as little text
/// as its own, and some pages in a window smaller than they are.
const WAYS: [Way; 7] = [
    Way { mode: CompressionMode::Generic, window: 22, blocks: 16, distances: (0, 0) },
    Way { mode: CompressionMode::Generic, window: 22, blocks: 24, distances: (0, 0) },
    Way { mode: CompressionMode::Generic, window: 19, blocks: 16, distances: (0, 0) },
    Way { mode: CompressionMode::Generic, window: 22, blocks: 16, distances: (1, 2) },
    Way { mode: CompressionMode::Generic, window: 22, blocks: 16, distances: (3, 120) },
    Way { mode: CompressionMode::Font, window: 22, blocks: 16, distances: (0, 0) },
    Way { mode: CompressionMode::Font, window: 22, blocks: 17, distances: (0, 0) },
];

fn brotli_in(bytes: &[u8], way: Way) -> Result<Vec<u8>> {
    let hint = u32::try_from(bytes.len()).unwrap_or_default();
    let (last_bits, short) = way.distances;
    let encoder = BrotliEncoderOptions::new()
        .quality(Quality::best())
        .postfix_bits(last_bits)
        .direct_distance_codes(short)
        .mode(way.mode)
        .window_size(WindowSize::new(way.window).context("Brotli takes no such window.")?)
        .block_size(BlockSize::new(way.blocks).context("Brotli takes no such blocks.")?)
        .size_hint(hint)
        .build()
        .context("Brotli takes no such settings.")?;
    let mut writer = CompressorWriter::with_encoder(encoder, Vec::new());
    writer.write_all(bytes).context("Brotli cannot compress.")?;
    writer.into_inner().map_err(|error| anyhow!("Brotli cannot end: {error}"))
}

/// `bytes` in gzip at its highest level, with neither name nor time.
///
/// # Errors
/// The encoder fails.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).context("Gzip cannot compress.")?;
    encoder.finish().context("Gzip cannot compress.")
}

/// The path of a file's compressed copy, such as `index.html.br`.
pub fn sibling(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

/// Whether a path ends like a compressed copy.
pub fn is_copy(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "br" || ending == "gz")
}

fn is_compressible(path: &Path) -> bool {
    path.extension().and_then(|ending| ending.to_str()).is_some_and(|ending| COMPRESSIBLE.contains(&ending))
}

fn file(path: &Path) -> Result<()> {
    let bytes = fs::read(path).with_context(|| format!("The file {} cannot be read.", path.display()))?;
    for (ending, compressed) in [("br", brotli(&bytes)?), ("gz", gzip(&bytes)?)] {
        if compressed.len() < bytes.len() {
            let copy = sibling(path, ending);
            fs::write(&copy, compressed)
                .with_context(|| format!("The file {} cannot be written.", copy.display()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    const TEXT: &str = "more than 22 million job opportunities, more than 22 million job opportunities";

    #[test]
    fn both_forms_give_back_what_went_in_and_are_the_same_each_time() {
        let mut plain = Vec::new();
        let compressed = brotli(TEXT.as_bytes()).unwrap();
        brotlic::DecompressorReader::new(&compressed[..]).read_to_end(&mut plain).unwrap();
        assert_eq!(plain, TEXT.as_bytes());
        let mut text = String::new();
        let compressed = gzip(TEXT.as_bytes()).unwrap();
        flate2::read::GzDecoder::new(&compressed[..]).read_to_string(&mut text).unwrap();
        assert_eq!(text, TEXT);
        assert_eq!(compressed, gzip(TEXT.as_bytes()).unwrap());
        assert_eq!(compressed[4..8], [0; 4], "the time in the gzip header is empty");
    }

    #[test]
    fn copies_are_named_after_the_whole_file_name() {
        assert_eq!(sibling(Path::new("a/index.html"), "br"), Path::new("a/index.html.br"));
        assert!(is_copy(Path::new("a/index.html.br")) && !is_copy(Path::new("a/index.html")));
        assert!(is_compressible(Path::new("a_bg.wasm")) && !is_compressible(Path::new("a.png")));
    }
}
