//! A calculation as it is written: each term again a number with its own origin.

use super::{Piece, Sentence};
use crate::model::Expression;
use crate::text::Quantity;

/// How tightly a calculation binds: what binds less tightly than its place asks for stands in brackets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Sum,
    Product,
    Term,
}

/// A calculation in signs; `brackets` are the language's own, `term` writes a figure or a derived number.
pub(super) fn arithmetic(
    expression: &Expression,
    brackets: [&'static str; 2],
    term: &impl Fn(&Expression) -> Option<Quantity>,
) -> Sentence {
    let mut pieces = Vec::new();
    Writer { brackets, term }.write(&mut pieces, expression, Binding::Sum);
    Sentence::new(pieces)
}

/// How a language writes a calculation.
struct Writer<'a, Term> {
    brackets: [&'static str; 2],
    term: &'a Term,
}

impl<Term: Fn(&Expression) -> Option<Quantity>> Writer<'_, Term> {
    /// Writes a calculation at a place that binds so tightly.
    fn write(&self, pieces: &mut Vec<Piece>, expression: &Expression, place: Binding) {
        if binding(expression) < place {
            self.bracketed(pieces, |pieces| self.write(pieces, expression, Binding::Sum));
            return;
        }
        match expression {
            Expression::Sum(terms) => self.pair(pieces, terms, " + ", [Binding::Sum; 2]),
            Expression::Difference(terms) => {
                self.pair(pieces, terms, " − ", [Binding::Sum, Binding::Product]);
            }
            Expression::Product(terms) => self.pair(pieces, terms, " × ", [Binding::Product; 2]),
            Expression::Quotient(terms) | Expression::Share(terms) => self.quotient(pieces, terms),
            Expression::Growth(terms) => {
                self.quotient(pieces, terms);
                pieces.push(" − 1".into());
            }
            Expression::MeanGrowth { terms, years } => {
                self.bracketed(pieces, |pieces| self.quotient(pieces, terms));
                pieces.push(format!("^(1/{years}) − 1").into());
            }
            Expression::Count(count) => pieces.push(count.to_string().into()),
            Expression::Figure(_) | Expression::Derived(_) => {
                pieces.extend((self.term)(expression).map(Piece::from));
            }
        }
    }

    fn quotient(&self, pieces: &mut Vec<Piece>, terms: &[Expression; 2]) {
        self.pair(pieces, terms, " ÷ ", [Binding::Product, Binding::Term]);
    }

    fn pair(
        &self,
        pieces: &mut Vec<Piece>,
        [one, two]: &[Expression; 2],
        sign: &'static str,
        places: [Binding; 2],
    ) {
        self.write(pieces, one, places[0]);
        pieces.push(sign.into());
        self.write(pieces, two, places[1]);
    }

    fn bracketed(&self, pieces: &mut Vec<Piece>, write: impl FnOnce(&mut Vec<Piece>)) {
        let [open, close] = self.brackets;
        pieces.push(open.into());
        write(pieces);
        pieces.push(close.into());
    }
}

/// How tightly a calculation binds.
fn binding(expression: &Expression) -> Binding {
    match expression {
        Expression::Sum(_)
        | Expression::Difference(_)
        | Expression::Growth(_)
        | Expression::MeanGrowth { .. } => Binding::Sum,
        Expression::Product(_) | Expression::Quotient(_) | Expression::Share(_) => Binding::Product,
        Expression::Figure(_) | Expression::Derived(_) | Expression::Count(_) => Binding::Term,
    }
}
