//! Passwords that stand behind an option of a command: `sshpass -p secret`, `curl -u user:secret`. Options mean something
//! else to each command, so only those are read of which the manual page says that a password follows.

use super::super::Span;
use super::super::bytes::slice;
use super::is_secret;
use crate::model::DataClass::{self, Password, Username};
use crate::model::{Confidence, Shape};

/// How a command takes its password.
struct Secret {
    command: &'static str,
    option: &'static [u8],
    form: Form,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// The next word, or glued to the option.
    Next,
    /// Glued to the option only; apart from it, it is the name of a database.
    Glued,
    /// Behind a colon or a percent sign in the next word.
    Login,
    /// The word behind the one that begins so.
    Following,
}

const OPTIONS: [Secret; 9] = [
    Secret { command: "sshpass", option: b"-p", form: Form::Next },
    Secret { command: "mosquitto_pub", option: b"-P", form: Form::Next },
    Secret { command: "mosquitto_sub", option: b"-P", form: Form::Next },
    Secret { command: "mysql", option: b"-p", form: Form::Glued },
    Secret { command: "mysqldump", option: b"-p", form: Form::Glued },
    Secret { command: "redis-cli", option: b"-a", form: Form::Next },
    Secret { command: "curl", option: b"-u", form: Form::Login },
    Secret { command: "smbclient", option: b"-U", form: Form::Login },
    Secret { command: "net use", option: b"/user:", form: Form::Following },
];
/// Words of a command line that are looked at.
const MAX_WORDS: usize = 24;

/// Appends the password of the command that ends at `end`.
pub(super) fn find(text: &[u8], end: usize, command: &str, out: &mut Vec<Span>) {
    let Some(option) = OPTIONS.iter().find(|option| option.command == command) else { return };
    let mut words = words(text, end);
    while let Some((start, stop)) = words.next() {
        let word = slice(text, start, stop);
        let Some(glued) = word.strip_prefix(option.option) else { continue };
        let value = match option.form {
            Form::Next | Form::Glued if !glued.is_empty() => Some((start + option.option.len(), stop)),
            Form::Glued => None,
            Form::Next => words.next(),
            Form::Login => words.next().and_then(|(start, stop)| {
                let sign = slice(text, start, stop).iter().position(|byte| matches!(byte, b':' | b'%'))?;
                push(text, (start, start + sign), Username, out);
                (sign > 0).then_some((start + sign + 1, stop))
            }),
            Form::Following => {
                push(text, (start + option.option.len(), stop), Username, out);
                words.next()
            }
        };
        if let Some(place) = value {
            push(text, place, Password, out);
        }
        return;
    }
}

fn push(text: &[u8], (start, stop): (usize, usize), class: DataClass, out: &mut Vec<Span>) {
    let quote = slice(text, start, stop).first().filter(|byte| matches!(byte, b'\'' | b'"'));
    let (start, stop) = match quote {
        Some(quote) if slice(text, start + 1, stop).last() == Some(quote) => (start + 1, stop - 1),
        _ => (start, stop),
    };
    let value = slice(text, start, stop);
    let fits = (3..=128).contains(&value.len()) && !value.starts_with(b"-") && is_secret(value);
    if fits && std::str::from_utf8(value).is_ok() {
        out.push(Span { class, start, end: stop, confidence: Confidence::Likely, shape: Shape::Secret });
    }
}

/// The words of the rest of the line, what stands in quotation marks as one.
fn words(text: &[u8], from: usize) -> impl Iterator<Item = (usize, usize)> {
    let mut at = from;
    std::iter::from_fn(move || {
        at += slice(text, at, text.len()).iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let start = at;
        let mut quote = None;
        for byte in slice(text, start, text.len()).iter().take(512) {
            match quote {
                None if byte.is_ascii_whitespace() => break,
                None if matches!(byte, b'\'' | b'"') => quote = Some(*byte),
                Some(open) if open == *byte => quote = None,
                _ if *byte == b'\n' => break,
                _ => {}
            }
            at += 1;
        }
        (at > start).then_some((start, at))
    })
    .take(MAX_WORDS)
}
