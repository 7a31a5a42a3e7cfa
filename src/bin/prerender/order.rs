//! The functions of a WebAssembly in an order that packs.
//!
//! Compilers write them in the order in which they came upon them. Where those that are alike stand side by side, Brotli
//! finds what they share near at hand: it takes off more than a hundredth of what the reader fetches, and nothing runs
//! otherwise. Which order is best cannot be told before, since functions call each other by their places; so a few are packed, and
//! the one that packs best is taken.

use std::collections::HashMap;
use std::convert::Infallible;
use std::error::Error;
use std::io::Write;

use brotlic::{BrotliEncoderOptions, CompressionMode, CompressorWriter, Quality};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionSectionReader, Parser, Payload, TypeRef};

/// How many bytes the pieces have by which functions are compared: each is tried.
const PIECES: [usize; 3] = [3, 4, 5];

/// How often functions are put in order anew after the last order gave them their places.
const ROUNDS: usize = 8;

/// How many signs a function is known by.
const SIGNS: usize = 48;

/// The same WebAssembly with its functions in the order that packs best of those that are tried: that of their bytes, and a few
/// in which each stands behind the one that it shares most with.
///
/// # Errors
/// Where it cannot be read, or not be packed.
pub(super) fn sorted(wasm: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    let by_bytes = reordered(wasm, by_bytes)?;
    let mut least = (packed(&by_bytes)?, by_bytes.clone());
    for length in PIECES {
        let mut chained = by_bytes.clone();
        for _ in 0..ROUNDS {
            chained = reordered(&chained, |bodies| by_likeness(bodies, length))?;
            let size = packed(&chained)?;
            if size < least.0 {
                least = (size, chained.clone());
            }
        }
    }
    Ok(least.1)
}

/// How many bytes it is packed, as WebAssembly mostly is for the reader.
fn packed(wasm: &[u8]) -> Result<usize, Box<dyn Error>> {
    let encoder = BrotliEncoderOptions::new().quality(Quality::best()).mode(CompressionMode::Font).build()?;
    let mut writer = CompressorWriter::with_encoder(encoder, Vec::new());
    writer.write_all(wasm)?;
    Ok(writer.into_inner().map_err(|error| error.to_string())?.len())
}

/// The same WebAssembly with its functions in another order.
fn reordered(wasm: &[u8], order: impl Fn(&[&[u8]]) -> Vec<usize>) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut order = Order::of(wasm, order)?;
    let mut module = Module::new();
    order.parse_core_module(&mut module, Parser::new(0), wasm).map_err(|error| error.to_string())?;
    Ok(module.finish())
}

/// Bodies in the order of their bytes. Equal ones stay in their order, so that the same file comes of the same file.
fn by_bytes(bodies: &[&[u8]]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..bodies.len()).collect();
    order.sort_by_key(|&place| bodies[place]);
    order
}

/// Bodies each behind the one that it shares most signs with of those that are left; where none is left that shares any, the first
/// of them.
fn by_likeness(bodies: &[&[u8]], length: usize) -> Vec<usize> {
    let signs: Vec<[u64; SIGNS]> = bodies.iter().map(|body| signs_of(body, length)).collect();
    let mut known_by: HashMap<(usize, u64), Vec<usize>> = HashMap::new();
    for (place, signs) in signs.iter().enumerate() {
        for sign in signs.iter().copied().enumerate() {
            known_by.entry(sign).or_default().push(place);
        }
    }
    let mut left = vec![true; bodies.len()];
    let mut order = Vec::with_capacity(bodies.len());
    let mut next = (!bodies.is_empty()).then_some(0);
    while let Some(place) = next {
        left[place] = false;
        order.push(place);
        let mut shared = vec![0_usize; bodies.len()];
        for sign in signs[place].iter().copied().enumerate() {
            for &other in known_by.get(&sign).into_iter().flatten() {
                shared[other] += 1;
            }
        }
        // Of those that share as much the first, so that the same file comes of the same file.
        next = (0..bodies.len()).rev().filter(|&other| left[other]).max_by_key(|&other| shared[other]);
    }
    order
}

/// The signs of a body: of all its pieces of a length, the least by each of [`SIGNS`] ways to number pieces. Two bodies have a sign
/// in common as likely as a piece (Broder 1997).
fn signs_of(body: &[u8], length: usize) -> [u64; SIGNS] {
    let mut signs = [u64::MAX; SIGNS];
    for piece in body.windows(length.min(body.len()).max(1)) {
        // Fowler, Noll and Vo's hash, and from it the others.
        let hash = piece.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        let mut number = hash;
        for sign in &mut signs {
            number = (number ^ (number >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            *sign = number.min(*sign);
        }
    }
    signs
}

/// In which order the functions come.
struct Order {
    /// How many functions are imported: these keep their numbers, which come first.
    imported: u32,
    /// The old places of the module's own functions, in their new order.
    old: Vec<usize>,
    /// Their new numbers, in their old order.
    new: Vec<u32>,
}

impl Order {
    fn of(wasm: &[u8], order: impl Fn(&[&[u8]]) -> Vec<usize>) -> Result<Self, Box<dyn Error>> {
        let mut imported = 0;
        let mut bodies: Vec<&[u8]> = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        imported += u32::from(matches!(import?.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)));
                    }
                }
                Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
                _ => {}
            }
        }
        let old = order(&bodies);
        let mut new = vec![0; old.len()];
        for (number, &place) in (imported..).zip(&old) {
            new[place] = number;
        }
        Ok(Self { imported, old, new })
    }
}

impl Reencode for Order {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, reencode::Error<Infallible>> {
        let own = function.checked_sub(self.imported).and_then(|own| self.new.get(own as usize));
        Ok(own.copied().unwrap_or(function))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), reencode::Error<Infallible>> {
        let types = section.into_iter().collect::<Result<Vec<u32>, _>>()?;
        for &place in &self.old {
            functions.function(types[place]);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), reencode::Error<Infallible>> {
        let bodies = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for place in self.old.clone() {
            self.parse_function_body(code, bodies[place].clone())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{ExportKind, ExportSection, Function, TypeSection, ValType};
    use wasmparser::Validator;

    use super::*;

    /// A module whose first function calls the second, which is less by its bytes; the first is exported.
    fn module() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I32]);
        types.ty().function([ValType::F64], [ValType::I32]);
        let mut functions = FunctionSection::new();
        functions.function(0).function(1);
        let mut exports = ExportSection::new();
        exports.export("begin", ExportKind::Func, 0);
        let mut code = CodeSection::new();
        let mut caller = Function::new([(3, ValType::I64)]);
        caller.instructions().f64_const(1.5.into()).call(1).end();
        let mut called = Function::new([]);
        called.instructions().i32_const(22).end();
        code.function(&caller).function(&called);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&exports).section(&code);
        module.finish()
    }

    #[test]
    fn functions_stand_in_the_order_of_their_bytes_and_are_called_and_exported_as_before() {
        let wasm = reordered(&module(), by_bytes).unwrap();
        Validator::new().validate_all(&wasm).unwrap();
        let mut bodies = Vec::new();
        for payload in Parser::new(0).parse_all(&wasm) {
            match payload.unwrap() {
                Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes().to_vec()),
                Payload::ExportSection(section) => {
                    let all: Vec<_> = section.into_iter().map(|export| export.unwrap().index).collect();
                    assert_eq!(all, [1]);
                }
                _ => {}
            }
        }
        assert!(bodies[0] < bodies[1]);
        // The call goes to the function that is now the first.
        assert!(bodies[1].windows(2).any(|pair| pair == [0x10, 0]), "{bodies:?}");
    }

    #[test]
    fn sorting_again_changes_nothing() {
        let once = reordered(&module(), by_bytes).unwrap();
        assert_eq!(reordered(&once, by_bytes).unwrap(), once);
    }

    #[test]
    fn every_function_stands_behind_the_one_that_it_shares_most_with() {
        let bodies: [&[u8]; 5] =
            [b"one two three four", b"seven eight nine", b"one two three five", b"seven eight ten", b""];
        assert_eq!(by_likeness(&bodies, 4), [0, 2, 1, 3, 4]);
        assert!(by_likeness(&[], 4).is_empty());
    }

    #[test]
    fn the_order_that_is_taken_packs_no_worse_than_that_of_the_bytes() {
        let taken = sorted(&module()).unwrap();
        Validator::new().validate_all(&taken).unwrap();
        let plain = reordered(&module(), by_bytes).unwrap();
        assert!(packed(&taken).unwrap() <= packed(&plain).unwrap());
        assert_eq!(sorted(&module()).unwrap(), taken);
    }

    #[test]
    fn what_is_no_wasm_is_an_error() {
        assert!(sorted(b"not wasm").is_err());
    }
}
