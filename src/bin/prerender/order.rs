//! The functions of a WebAssembly in the order of their bytes.
//!
//! Compilers write them in the order in which they came upon them. Where those that begin alike stand side by side, Brotli
//! finds what they share near at hand: it takes off more than a hundredth of what the reader fetches, and nothing runs
//! otherwise.

use std::convert::Infallible;
use std::error::Error;

use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionSectionReader, Parser, Payload, TypeRef};

/// The same WebAssembly with its functions sorted.
///
/// # Errors
/// Where it cannot be read.
pub(super) fn sorted(wasm: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut order = Order::of(wasm)?;
    let mut module = Module::new();
    order.parse_core_module(&mut module, Parser::new(0), wasm).map_err(|error| error.to_string())?;
    Ok(module.finish())
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
    fn of(wasm: &[u8]) -> Result<Self, Box<dyn Error>> {
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
        let mut old: Vec<usize> = (0..bodies.len()).collect();
        // Equal ones stay in their order, so that the same file comes of the same file.
        old.sort_by_key(|&place| bodies[place]);
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
        let wasm = sorted(&module()).unwrap();
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
    fn sorting_again_changes_nothing_but_what_the_new_numbers_bring() {
        let once = sorted(&module()).unwrap();
        assert_eq!(sorted(&once).unwrap(), once);
    }

    #[test]
    fn what_is_no_wasm_is_an_error() {
        assert!(sorted(b"not wasm").is_err());
    }
}
