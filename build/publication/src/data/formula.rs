//! Formulas in cells: `bouw * woningen + grond`, `annuiteit(lening; 4; 30)`.
//!
//! A formula names other rows of its table. It is read into steps for a stack, so that a script
//! on the website can follow it with other numbers without reading it once more.

/// Functions with their number of arguments; without one they take any number.
pub const FUNCTIONS: [(&str, Option<usize>); 5] = [
    ("som", None),
    ("per_jaar", Some(2)),
    ("per_woning", Some(2)),
    ("deel_van", Some(2)),
    ("annuiteit", Some(3)),
];

/// Brackets nest no deeper than this.
const DEPTH: usize = 50;

/// A step of a formula.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Puts a number on the stack.
    Number(f64),
    /// Puts the value of a row on the stack.
    Row(String),
    /// Takes two numbers from the stack and puts what `+ - * /` gives.
    Operator(char),
    /// Takes so many numbers from the stack and puts what a function gives.
    Call(&'static str, usize),
}

/// Why a text is no formula, and at which byte.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// Something else belongs here.
    Unexpected(usize),
    /// There is no such function.
    Function(usize, String),
    /// A function takes another number of arguments.
    Arguments(usize, &'static str, usize),
}

/// Reads a formula: numbers with a decimal comma, names of rows, `+ - * /`, brackets, and
/// functions with `;` between their arguments.
pub fn formula(text: &str) -> Result<Vec<Step>, Fault> {
    let mut reader = Reader { text, at: 0, steps: Vec::new(), depth: 0 };
    reader.sum()?;
    if reader.peek().is_some() { Err(reader.unexpected()) } else { Ok(reader.steps) }
}

/// What a formula gives, with the values of rows; `None` where a number is divided by nothing.
pub fn value(steps: &[Step], row: &dyn Fn(&str) -> Option<f64>) -> Option<f64> {
    let mut stack: Vec<f64> = Vec::new();
    for step in steps {
        let next = match step {
            Step::Number(number) => *number,
            Step::Row(name) => row(name)?,
            Step::Operator(operator) => {
                let (right, left) = (stack.pop()?, stack.pop()?);
                match operator {
                    '+' => left + right,
                    '-' => left - right,
                    '*' => left * right,
                    _ => left / right,
                }
            }
            Step::Call(name, count) => {
                let arguments = stack.split_off(stack.len().checked_sub(*count)?);
                match (*name, &arguments[..]) {
                    ("annuiteit", &[loan, rate, years]) => annuity(loan, rate, years),
                    ("per_jaar" | "per_woning", &[amount, number]) => amount / number,
                    ("deel_van", &[amount, percentage]) => amount * percentage / 100.0,
                    _ => arguments.iter().sum(),
                }
            }
        };
        stack.push(next);
    }
    stack.pop().filter(|value| value.is_finite())
}

/// What is paid at the end of each year on a loan, with a rate in per cent and a term in years.
fn annuity(loan: f64, rate: f64, years: f64) -> f64 {
    let rate = rate / 100.0;
    if rate == 0.0 { loan / years } else { loan * rate / (1.0 - (1.0 + rate).powf(-years)) }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    steps: Vec<Step>,
    depth: usize,
}

impl Reader<'_> {
    fn sum(&mut self) -> Result<(), Fault> {
        self.product()?;
        while let Some(operator @ ('+' | '-' | '−')) = self.peek() {
            self.at += operator.len_utf8();
            self.product()?;
            self.steps.push(Step::Operator(if operator == '+' { '+' } else { '-' }));
        }
        Ok(())
    }

    fn product(&mut self) -> Result<(), Fault> {
        self.part()?;
        while let Some(operator @ ('*' | '×' | '/' | ':')) = self.peek() {
            self.at += operator.len_utf8();
            self.part()?;
            self.steps.push(Step::Operator(if matches!(operator, '*' | '×') { '*' } else { '/' }));
        }
        Ok(())
    }

    fn part(&mut self) -> Result<(), Fault> {
        let start = self.at;
        match self.peek() {
            Some('(') if self.depth < DEPTH => {
                self.at += 1;
                self.depth += 1;
                self.sum()?;
                self.depth -= 1;
                self.close()
            }
            Some('-' | '−') if self.depth < DEPTH => {
                self.at += self.peek().map_or(1, char::len_utf8);
                self.depth += 1;
                self.steps.push(Step::Number(0.0));
                self.part()?;
                self.depth -= 1;
                self.steps.push(Step::Operator('-'));
                Ok(())
            }
            Some('0'..='9') => {
                let digits = self.take(|c| c.is_ascii_digit() || c == ',').replace(',', ".");
                let number = digits.parse().map_err(|_| Fault::Unexpected(start))?;
                self.steps.push(Step::Number(number));
                Ok(())
            }
            Some(c) if c.is_alphabetic() => {
                let at = self.at;
                let name = self.take(|c| c.is_alphanumeric() || c == '_').to_owned();
                if self.peek() == Some('(') {
                    self.call(at, &name)
                } else {
                    self.steps.push(Step::Row(name));
                    Ok(())
                }
            }
            _ => Err(self.unexpected()),
        }
    }

    fn call(&mut self, at: usize, name: &str) -> Result<(), Fault> {
        let known = FUNCTIONS.into_iter().find(|(known, _)| *known == name);
        let Some((name, wanted)) = known else { return Err(Fault::Function(at, name.to_owned())) };
        self.at += 1;
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(self.unexpected());
        }
        let mut count = 1;
        self.sum()?;
        while self.peek() == Some(';') {
            self.at += 1;
            self.sum()?;
            count += 1;
        }
        self.close()?;
        self.depth -= 1;
        match wanted {
            Some(wanted) if wanted != count => Err(Fault::Arguments(at, name, wanted)),
            _ => {
                self.steps.push(Step::Call(name, count));
                Ok(())
            }
        }
    }

    fn close(&mut self) -> Result<(), Fault> {
        if self.peek() != Some(')') {
            return Err(self.unexpected());
        }
        self.at += 1;
        Ok(())
    }

    /// The next character that is no space.
    fn peek(&mut self) -> Option<char> {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start().len();
        rest.trim_start().chars().next()
    }

    fn take(&mut self, wanted: impl Fn(char) -> bool) -> &str {
        let rest = &self.text[self.at..];
        let length = rest.find(|c| !wanted(c)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    fn unexpected(&self) -> Fault {
        Fault::Unexpected(self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gives(text: &str) -> Option<f64> {
        let row = |name: &str| (name == "bouw").then_some(100.0);
        value(&formula(text).unwrap(), &row)
    }

    #[test]
    fn formulas_follow_the_rules_of_arithmetic() {
        assert_eq!(gives("1 + 2 * 3"), Some(7.0));
        assert_eq!(gives("(1 + 2) × 3"), Some(9.0));
        assert_eq!(gives("10 - 2 - 3"), Some(5.0));
        assert_eq!(gives("-bouw / 2,5"), Some(-40.0));
        assert_eq!(gives("som(bouw; 2; 3)"), Some(105.0));
        assert_eq!(gives("per_woning(bouw; 4)"), Some(25.0));
        assert_eq!(gives("deel_van(bouw; 30)"), Some(30.0));
        assert_eq!(gives("bouw / 0"), None);
        assert_eq!(gives("weg"), None);
        assert_eq!(gives("annuiteit(1000; 0; 10)"), Some(100.0));
        // 1000 × 0,05 ÷ (1 − 1,05^−10), as tables of annuities have it.
        assert!((gives("annuiteit(1000; 5; 10)").unwrap() - 129.504_575).abs() < 1e-6);
    }

    #[test]
    fn what_is_no_formula_is_told_at_its_place() {
        assert_eq!(formula("1 +"), Err(Fault::Unexpected(3)));
        assert_eq!(formula("(1"), Err(Fault::Unexpected(2)));
        assert_eq!(formula("1 2"), Err(Fault::Unexpected(2)));
        assert_eq!(formula("1,2,3"), Err(Fault::Unexpected(0)));
        assert_eq!(formula("wortel(2)"), Err(Fault::Function(0, "wortel".to_owned())));
        assert_eq!(formula("per_jaar(1)"), Err(Fault::Arguments(0, "per_jaar", 2)));
        assert!(formula(&"(".repeat(10_000)).is_err());
        assert!(formula(&"-".repeat(10_000)).is_err());
    }
}
