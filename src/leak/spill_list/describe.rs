//! What a `.spill` list says of itself: lines of `key: value`. Its publisher's claims, which nobody here judges.
//! Keys that are not known are passed over, so that later versions may say more.

use crate::model::{DataClass, DigestKind, ListAbout, Masked};
use std::fmt::Write;

/// A group of entries, of which more leaked than of everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// Its name.
    pub label: String,
    /// What leaked of its members.
    pub classes: Vec<DataClass>,
}

/// What a list says of itself. Foreign text: show it through [`Masked::plain`] only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Description {
    /// What leaked, in words.
    pub title: String,
    /// Day of the incident, ISO 8601, or a part of it.
    pub incident: String,
    /// Who made the list, and from what.
    pub source: String,
    /// Day on which it was made.
    pub made: String,
    /// Whom it covers, and whom not.
    pub coverage: String,
    /// What leaked of everybody in it.
    pub classes: Vec<DataClass>,
    /// Whether everything in it is invented.
    pub is_invented: bool,
    /// Bit i of a payload says that an entry belongs to group i.
    pub groups: Vec<Group>,
}

impl Description {
    pub(super) fn parse(text: &str) -> Self {
        let mut description = Self::default();
        for (key, value) in text.lines().filter_map(|line| line.split_once(": ")) {
            let value = value.trim();
            match key {
                "title" => value.clone_into(&mut description.title),
                "incident" => value.clone_into(&mut description.incident),
                "source" => value.clone_into(&mut description.source),
                "made" => value.clone_into(&mut description.made),
                "coverage" => value.clone_into(&mut description.coverage),
                "classes" => description.classes = classes(value),
                "invented" => description.is_invented = value == "yes",
                "group" => {
                    let (label, ids) = value.rsplit_once('=').unwrap_or((value, ""));
                    description.groups.push(Group { label: label.trim().to_owned(), classes: classes(ids) });
                }
                _ => {}
            }
        }
        description
    }

    /// As it is written. A value of several lines becomes one.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        let mut line = |key: &str, value: &str| {
            let value: String = value.chars().map(|char| if char.is_control() { ' ' } else { char }).collect();
            if !value.trim().is_empty() {
                let _ = writeln!(text, "{key}: {}", value.trim());
            }
        };
        line("title", &self.title);
        line("incident", &self.incident);
        line("source", &self.source);
        line("made", &self.made);
        line("coverage", &self.coverage);
        line("classes", &ids(&self.classes));
        line("invented", if self.is_invented { "yes" } else { "no" });
        for group in &self.groups {
            line("group", &format!("{} = {}", group.label, ids(&group.classes)));
        }
        text
    }

    /// For the report: foreign text becomes inert.
    pub(super) fn about(&self, digest: DigestKind) -> ListAbout {
        ListAbout {
            title: Masked::plain(&self.title),
            incident: Masked::plain(&self.incident),
            source: Masked::plain(&self.source),
            made: Masked::plain(&self.made),
            coverage: Masked::plain(&self.coverage),
            classes: self.classes.clone(),
            is_invented: self.is_invented,
            digest: Some(digest),
        }
    }

    /// What leaked of an entry beside what leaked of everybody.
    pub(super) fn classes_of(&self, payload: u32) -> Vec<DataClass> {
        let mut classes = Vec::new();
        for group in self.groups.iter().enumerate().filter(|(bit, _)| payload >> bit & 1 == 1).map(|(_, group)| group) {
            classes.extend(group.classes.iter().filter(|class| !self.classes.contains(class)));
        }
        classes.sort();
        classes.dedup();
        classes
    }
}

/// Ids that this Spillcheck does not know are dropped.
fn classes(ids: &str) -> Vec<DataClass> {
    ids.split(',').filter_map(|id| DataClass::parse(id.trim())).collect()
}

fn ids(classes: &[DataClass]) -> String {
    classes.iter().map(|class| class.id()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    fn wyze() -> Description {
        Description {
            title: "Wyze, an invented list".to_owned(),
            incident: "2019-12".to_owned(),
            classes: vec![DataClass::Email, DataClass::Nickname],
            is_invented: true,
            groups: vec![
                Group { label: "testers = scale".to_owned(), classes: vec![DataClass::Weight, DataClass::Height] },
                Group { label: "voice".to_owned(), classes: vec![DataClass::IntegrationToken, DataClass::Email] },
            ],
            ..Description::default()
        }
    }

    #[test]
    fn a_description_is_lines_that_can_be_read() {
        expect![[r#"
            title: Wyze, an invented list
            incident: 2019-12
            classes: contact.email, dev.nickname
            invented: yes
            group: testers = scale = body.weight, body.height
            group: voice = cred.integration_token, contact.email
        "#]]
        .assert_eq(&wyze().text());
    }

    #[test]
    fn a_description_comes_back_as_it_was() {
        assert_eq!(Description::parse(&wyze().text()), wyze());
    }

    #[test]
    fn what_is_not_known_is_passed_over() {
        let text = "license: CC0\r\ntitle:  A: b \r\nno colon\nclasses: body.aura, contact.email,,\n";
        let description = Description::parse(text);
        assert_eq!(description.title, "A: b");
        assert_eq!(description.classes, [DataClass::Email]);
    }

    #[test]
    fn a_value_cannot_pretend_to_be_another_line() {
        let description = Description { title: "A\ninvented: yes\r".to_owned(), ..Description::default() };
        assert_eq!(description.text(), "title: A invented: yes\ninvented: no\n");
    }

    #[test]
    fn classes_of_groups_come_on_top_of_those_of_everybody() {
        assert_eq!(wyze().classes_of(0), []);
        assert_eq!(wyze().classes_of(1), [DataClass::Weight, DataClass::Height]);
        assert_eq!(wyze().classes_of(2), [DataClass::IntegrationToken]);
        assert_eq!(wyze().classes_of(u32::MAX).len(), 3);
    }
}
