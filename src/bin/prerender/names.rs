//! Short names for what the script and the WebAssembly give each other.
//!
//! wasm-bindgen calls them `__wbg_addEventListener_e83be83ed31f5aed` and the like, in both files; no reader of the page
//! ever sees one. Here they become `_0`, `_1` and so on, in both files at once and in the order of the long names: so the
//! same build gives the same files, and the languages one script, though each orders its WebAssembly as it likes. What is
//! told to tools alone (the names of functions, who made the WebAssembly) is left out.

use std::collections::{BTreeSet, HashMap};
use std::error::Error;

use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ExportSection, ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

/// The one module that everything is imported from, in place of `./jobs-explainer_bg.js`.
const MODULE: &str = "_";

/// The script and the WebAssembly with short names.
///
/// # Errors
/// Where the WebAssembly cannot be read, or the two files do not fit each other, before or after.
pub(super) fn shorten(script: &str, wasm: &[u8]) -> Result<(String, Vec<u8>), Box<dyn Error>> {
    let long = Interface::read(wasm)?;
    long.expect_in(script)?;
    let names = long.short_names(script)?;
    let short_script = renamed(script, &names).replacen(&quoted(&long.module), &quoted(MODULE), 1);
    let short_wasm = rewritten(wasm, &names)?;
    Interface::read(&short_wasm)?.expect_in(&short_script)?;
    Ok((short_script, short_wasm))
}

/// What a WebAssembly asks for and what it gives.
#[derive(Debug, PartialEq, Eq)]
struct Interface {
    /// The module that everything is imported from.
    module: String,
    imports: Vec<String>,
    exports: Vec<String>,
}

impl Interface {
    fn read(wasm: &[u8]) -> Result<Self, Box<dyn Error>> {
        let mut modules = BTreeSet::new();
        let (mut imports, mut exports) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let import = import?;
                        modules.insert(import.module);
                        imports.push(String::from(import.name));
                    }
                }
                Payload::ExportSection(section) => {
                    for export in section {
                        exports.push(String::from(export?.name));
                    }
                }
                _ => {}
            }
        }
        match Vec::from_iter(modules).as_slice() {
            [module] => Ok(Self { module: String::from(*module), imports, exports }),
            several => {
                Err(format!("the WebAssembly imports from {several:?}; one module was expected").into())
            }
        }
    }

    /// Whether the script gives exactly what the WebAssembly asks for, and asks for nothing that it does not give.
    fn expect_in(&self, script: &str) -> Result<(), Box<dyn Error>> {
        let asked: BTreeSet<&str> = self.imports.iter().map(String::as_str).collect();
        let given: BTreeSet<&str> = given(script).collect();
        if asked != given {
            let (missing, idle): (Vec<_>, Vec<_>) =
                (&asked ^ &given).into_iter().partition(|name| asked.contains(name));
            return Err(format!(
                "the script lacks {missing:?} and has {idle:?}, which the WebAssembly does not ask for"
            )
            .into());
        }
        if let Some(name) = used(script).find(|name| !self.exports.iter().any(|export| export == name)) {
            return Err(format!("the script uses {name:?}, which the WebAssembly does not give").into());
        }
        if script.matches(&quoted(&self.module)).count() != 1 {
            return Err(format!("the script does not name the module {:?} once", self.module).into());
        }
        Ok(())
    }

    /// A short name for each long one. Words such as `memory` keep theirs: a script has them for other things too.
    fn short_names(&self, script: &str) -> Result<HashMap<&str, String>, Box<dyn Error>> {
        let mut names = HashMap::new();
        let all: BTreeSet<&str> = self.imports.iter().chain(&self.exports).map(String::as_str).collect();
        for (number, long) in all.into_iter().filter(|name| name.starts_with("__")).enumerate() {
            names.insert(long, format!("_{number}"));
        }
        match names.values().find(|short| words(script).any(|(word, _)| word == *short)) {
            Some(taken) => Err(format!("the script has a {taken} of its own").into()),
            None => Ok(names),
        }
    }
}

/// The script with its names replaced, wherever they stand as whole words: also its own helpers that bear the name of
/// an export.
fn renamed(script: &str, names: &HashMap<&str, String>) -> String {
    let mut text = String::with_capacity(script.len());
    for (word, separator) in words(script) {
        text.push_str(names.get(word).map_or(word, String::as_str));
        text.push_str(separator);
    }
    text
}

/// The WebAssembly with its names replaced and without custom sections. All else is copied byte for byte.
fn rewritten(wasm: &[u8], names: &HashMap<&str, String>) -> Result<Vec<u8>, Box<dyn Error>> {
    let short = |name| names.get(name).map_or(name, String::as_str);
    let mut copy = RoundtripReencoder;
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => {
                let mut imports = ImportSection::new();
                for import in section.into_imports() {
                    let import = import?;
                    imports.import(MODULE, short(import.name), copy.entity_type(import.ty)?);
                }
                module.section(&imports);
            }
            Payload::ExportSection(section) => {
                let mut exports = ExportSection::new();
                for export in section {
                    let export = export?;
                    exports.export(short(export.name), copy.export_kind(export.kind)?, export.index);
                }
                module.section(&exports);
            }
            Payload::CustomSection(_) => {}
            other => {
                if let Some((id, range)) = other.as_section() {
                    let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
                    let data = wasm.get(range).ok_or("a section ends after the file")?;
                    module.section(&RawSection { id, data });
                }
            }
        }
    }
    Ok(module.finish())
}

/// What the script gives: wasm-bindgen writes each import as a line `name: function(…) {`.
fn given(script: &str) -> impl Iterator<Item = &str> {
    script
        .lines()
        .filter_map(|line| line.trim_start().split_once(": function("))
        .map(|(name, _)| name)
        .filter(|name| name.chars().all(is_part))
}

/// What the script uses of the WebAssembly: each `wasm.name`.
fn used(script: &str) -> impl Iterator<Item = &str> {
    let pairs = words(script).zip(words(script).skip(1));
    pairs.filter(|((word, separator), _)| *word == "wasm" && *separator == ".").map(|(_, (name, _))| name)
}

/// The script's words, each with the one character after it, which is none at the end.
fn words(script: &str) -> impl Iterator<Item = (&str, &str)> {
    script
        .split_inclusive(|letter| !is_part(letter))
        .map(|piece| piece.split_at(piece.find(|letter| !is_part(letter)).unwrap_or(piece.len())))
}

/// Whether a letter can be part of a name in wasm-bindgen's script.
fn is_part(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_' || letter == '$'
}

fn quoted(module: &str) -> String {
    format!("\"{module}\": ")
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        CodeSection, ConstExpr, CustomSection, ExportKind, Function, FunctionSection, GlobalSection,
        GlobalType, MemorySection, MemoryType, TypeSection, ValType,
    };
    use wasmparser::Validator;

    use super::*;

    const SCRIPT: &str = r#"function __wbg_get_imports() {
const import0 = {
__proto__: null,
__wbg_addEventListener_f2d27251d333a631: function() { return handleError(function (arg0) {
arg0.addEventListener(wasm.__wbindgen_export, wasm.memory);
}, arguments); },
__wbg_now_463ac581d2fc7ea3: function() {
return Date.now();
},
};
return {
__proto__: null,
"./jobs-explainer_bg.js": import0,
};
}
function __wbindgen_export(arg0) {
wasm.__wbindgen_export(arg0, 'memory, __wbg_now');
}
"#;

    /// A module with two imported functions, one of its own, a memory and a note for tools.
    fn module(exports: &[(&str, ExportKind)]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I32]);
        let mut imports = ImportSection::new();
        for name in ["__wbg_now_463ac581d2fc7ea3", "__wbg_addEventListener_f2d27251d333a631"] {
            imports.import("./jobs-explainer_bg.js", name, wasm_encoder::EntityType::Function(0));
        }
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut memories = MemorySection::new();
        memories.memory(MemoryType {
            minimum: 17,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        let mut globals = GlobalSection::new();
        globals.global(
            GlobalType { val_type: ValType::I32, mutable: true, shared: false },
            &ConstExpr::i32_const(22_000_000),
        );
        let mut section = ExportSection::new();
        for (name, kind) in exports {
            section.export(name, *kind, if *kind == ExportKind::Func { 2 } else { 0 });
        }
        let mut code = CodeSection::new();
        let mut body = Function::new([]);
        body.instructions().call(1).end();
        code.function(&body);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&memories).section(&globals);
        module
            .section(&section)
            .section(&code)
            .section(&CustomSection { name: "producers".into(), data: b"a tool"[..].into() });
        module.finish()
    }

    fn usual() -> Vec<u8> {
        module(&[("memory", ExportKind::Memory), ("__wbindgen_export", ExportKind::Func)])
    }

    #[test]
    fn both_files_bear_the_same_short_names_and_nothing_else_changes() {
        let (script, wasm) = shorten(SCRIPT, &usual()).unwrap();
        let strings = |names: &[&str]| names.iter().map(|name| String::from(*name)).collect::<Vec<_>>();
        assert_eq!(
            Interface::read(&wasm).unwrap(),
            Interface {
                module: String::from("_"),
                imports: strings(&["_1", "_0"]),
                exports: strings(&["memory", "_2"]),
            }
        );
        assert_eq!(
            script,
            SCRIPT
                .replace("__wbg_now_463ac581d2fc7ea3", "_1")
                .replace("__wbg_addEventListener_f2d27251d333a631", "_0")
                .replace("__wbindgen_export", "_2")
                .replace("./jobs-explainer_bg.js", "_")
        );
        assert!(script.contains("arg0.addEventListener(wasm._2, wasm.memory);"), "{script}");
        assert_eq!(given(&script).collect::<Vec<_>>(), ["_0", "_1"]);
    }

    #[test]
    fn the_new_wasm_is_valid_and_keeps_its_code_but_not_the_notes_for_tools() {
        let (_, wasm) = shorten(SCRIPT, &usual()).unwrap();
        Validator::new().validate_all(&wasm).unwrap();
        let sections = |wasm: &[u8]| -> Vec<(u8, Vec<u8>)> {
            let found = Parser::new(0).parse_all(wasm).filter_map(|payload| payload.unwrap().as_section());
            found
                .map(|(id, range)| {
                    let range = usize::try_from(range.start).unwrap()..usize::try_from(range.end).unwrap();
                    (id, wasm[range].to_vec())
                })
                .collect()
        };
        let (old, new) = (sections(&usual()), sections(&wasm));
        assert_eq!(new.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [1, 2, 3, 5, 6, 7, 10]);
        for (id, data) in new.iter().filter(|(id, _)| ![2, 7].contains(id)) {
            assert!(old.contains(&(*id, data.clone())), "section {id} changed");
        }
    }

    #[test]
    fn the_same_files_give_the_same_files() {
        assert_eq!(shorten(SCRIPT, &usual()).unwrap(), shorten(SCRIPT, &usual()).unwrap());
    }

    #[test]
    fn files_that_do_not_fit_each_other_are_an_error_that_names_what_is_missing() {
        let error = |script: &str, wasm: &[u8]| shorten(script, wasm).unwrap_err().to_string();
        let other = SCRIPT.replace("__wbg_now_463ac581d2fc7ea3:", "__wbg_then_656f253a5dd7d8ea:");
        let said = error(&other, &usual());
        assert!(said.contains("lacks [\"__wbg_now_463ac581d2fc7ea3\"]"), "{said}");
        assert!(said.contains("has [\"__wbg_then_656f253a5dd7d8ea\"]"), "{said}");
        let said = error(SCRIPT, &module(&[("memory", ExportKind::Memory)]));
        assert!(said.contains("uses \"__wbindgen_export\""), "{said}");
        let said = error(&SCRIPT.replace("./jobs-explainer_bg.js", "./other.js"), &usual());
        assert!(said.contains("./jobs-explainer_bg.js"), "{said}");
        let said = error(&SCRIPT.replace("arg0", "_1"), &usual());
        assert!(said.contains("has a _1 of its own"), "{said}");
        error(SCRIPT, b"not wasm");
    }
}
