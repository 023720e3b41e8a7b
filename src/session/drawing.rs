//! Drawings that hold measured values: made by a job of their own because the person asked, shown, and let go of again.

use super::Session;
use crate::model::{Drawable, Drawing, Table};
use crate::protocol::JobId;
use std::sync::Arc;

/// How a drawing stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drawn {
    /// This job is at it.
    Reading(JobId),
    /// Made; nothing if there was too little to draw.
    Ready(Option<Arc<Drawing>>),
    /// The reader stopped.
    Failed,
}

/// What was asked for, by the job whose files it is drawn from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DrawingDesk(Table<(JobId, Drawable), Drawn>);

impl DrawingDesk {
    /// Something is asked for; `by` makes it.
    fn begin(&mut self, job: JobId, what: Drawable, by: JobId) {
        self.0.insert((job, what), Drawn::Reading(by));
    }

    /// A job has made a drawing, or had too little for it.
    pub(super) fn made(&mut self, by: JobId, drawing: Option<Drawing>) {
        self.end(by, Some(Drawn::Ready(drawing.map(Arc::new))));
    }

    /// The job that was to make a drawing has ended.
    pub(super) fn end(&mut self, by: JobId, drawn: Option<Drawn>) {
        let key = self.0.iter().find(|(_, known)| **known == Drawn::Reading(by)).map(|(key, _)| *key);
        match (key, drawn) {
            (Some(key), Some(drawn)) => self.0.insert(key, drawn),
            (Some(key), None) => _ = self.0.remove(&key),
            (None, _) => {}
        }
    }

    /// A drawing is let go of.
    pub(super) fn erase(&mut self, job: JobId, what: Drawable) {
        self.0.remove(&(job, what));
    }

    /// Drawings of a job are let go of.
    pub(super) fn forget(&mut self, job: JobId) {
        let keys: Vec<_> = self.0.iter().map(|(key, _)| *key).filter(|(of, _)| *of == job).collect();
        for key in keys {
            self.0.remove(&key);
        }
    }
}

impl Session {
    pub(super) fn draw(&mut self, job: JobId, what: Drawable, by: JobId) {
        self.last_job = self.last_job.max(by.0);
        self.drawings.begin(job, what, by);
    }

    /// What can be drawn: the first job that offers each thing, and the thing.
    pub fn drawable(&self) -> Vec<(JobId, Drawable)> {
        let mut all: Vec<(JobId, Drawable)> = Vec::new();
        for job in &self.jobs {
            let offered = job.summary.iter().flat_map(|summary| &summary.insight.drawable);
            for what in offered {
                if !all.iter().any(|(_, known)| known == what) {
                    all.push((job.id, *what));
                }
            }
        }
        all
    }

    /// How a drawing stands; `None`: nobody asked for it.
    pub fn drawn(&self, job: JobId, what: Drawable) -> Option<Drawn> {
        self.drawings.0.get(&(job, what)).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::super::Change;
    use super::*;
    use crate::model::{DataClass, Insight, Summary};
    use crate::protocol::{Event, JobError};

    const WHAT: Drawable = Drawable::Curve(DataClass::Weight);

    fn visit() -> (Session, JobId, JobId) {
        let mut session = Session::default();
        let job = session.next_job();
        session.apply(Change::Begun { job, n_files: 1, total: 1, n_unreachable: 0, sample: false });
        let insight = Insight { drawable: vec![WHAT], ..Insight::default() };
        let summary = Summary { n_read: 1, insight, ..Summary::default() };
        session.apply(Change::Worker(Event::Done { job, summary }));
        let by = session.next_job();
        session.apply(Change::Drawing { job, what: WHAT, by });
        (session, job, by)
    }

    #[test]
    fn a_drawing_is_asked_for_made_and_erased() {
        let (mut session, job, by) = visit();
        assert_eq!(session.drawable(), [(job, WHAT)]);
        assert_eq!(session.drawn(job, WHAT), Some(Drawn::Reading(by)));
        assert!(session.next_job() > by);
        session.apply(Change::Worker(Event::Drawn { job: by, what: WHAT, drawing: None }));
        assert_eq!(session.drawn(job, WHAT), Some(Drawn::Ready(None)));
        session.apply(Change::Erased(job, WHAT));
        assert_eq!(session.drawn(job, WHAT), None);
    }

    #[test]
    fn a_lost_reader_fails_the_drawing_and_nothing_else() {
        let (mut session, job, by) = visit();
        session.apply(Change::Lost(by, JobError::Crashed));
        assert_eq!(session.drawn(job, WHAT), Some(Drawn::Failed));
        session.apply(Change::Cleared);
        assert_eq!(session.drawn(job, WHAT), None);
    }
}
