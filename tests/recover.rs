//! Recovery as a whole, over the real guide: every plan is walked to its end, steps come in their order, what a later step
//! undoes is done again, and a progress file keeps what it is given and nothing else.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use chrono::NaiveDate;
use spillcheck::catalog::guide::{INCIDENTS, SYMPTOMS};
use spillcheck::model::{EdgeKind, Ends, Fact, Integration, Phase, When};
use spillcheck::recover::record::{self, Record, RecordError};
use spillcheck::recover::{Act, Answers, Book, Facts, Household, Kept, Plan, Run, Stay, StepState, done_in_vain};
use std::collections::BTreeSet;

const HUBS: [Integration; 5] = [
    Integration::Alexa,
    Integration::GoogleHome,
    Integration::Ifttt,
    Integration::SmartThings,
    Integration::HomeAssistant,
];
const SECOND_FACTOR: &str = "vendor.2fa";

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()
}

fn answers(stay: Stay, linked: &[Integration]) -> Answers {
    let ticks = linked.iter().map(|service| (Fact::Linked(*service), true)).collect();
    Answers { stay: Some(stay), vendor: Some("wyze"), ticks, ..Answers::default() }
}

fn facts(answers: &Answers) -> Facts {
    answers.facts(&Household::default())
}

fn states(run: &Run, facts: &Facts) -> Vec<(&'static str, StepState)> {
    let book = Book::ours();
    let all = book.lines().iter().map(|line| (line.step.id, run.state(book, facts, line.step.id)));
    all.filter(|(_, state)| *state != StepState::Hidden).collect()
}

/// Steps that this one requires, by the edges of the guide, where they apply.
fn required(id: &str, facts: &Facts) -> Vec<&'static str> {
    let book = Book::ours();
    let phase = book.line(id).unwrap().step.phase;
    let meets = |ends: Ends| ends == Ends::Phase(phase) || matches!(ends, Ends::Step(step) if step == id);
    let edges = spillcheck::catalog::guide::EDGES.iter();
    let from =
        edges.filter(|edge| edge.kind == EdgeKind::Requires && meets(edge.to)).flat_map(|edge| match edge.from {
            Ends::Step(step) => book.line(step).into_iter().collect::<Vec<_>>(),
            Ends::Phase(phase) => book.lines().iter().filter(|line| line.step.phase == phase).collect(),
        });
    from.filter(|line| line.step.id != id && facts.holds(&line.step.when)).map(|line| line.step.id).collect()
}

fn is_dealt_with(state: StepState) -> bool {
    matches!(
        state,
        StepState::DoneChecked
            | StepState::DoneUnchecked
            | StepState::Skipped
            | StepState::NotApplicable
            | StepState::Stuck
    )
}

/// Does every step that comes next, `SECOND_FACTOR` as told, and returns the steps in the order in which they were done.
fn walk(run: &mut Run, facts: &Facts, second_factor: Act) -> Vec<&'static str> {
    let book = Book::ours();
    let mut order = Vec::new();
    while let Some(id) = run.next(book, facts) {
        for earlier in required(id, facts) {
            assert!(is_dealt_with(run.state(book, facts, earlier)), "{id} came before {earlier}");
        }
        run.act(book, id, if id == SECOND_FACTOR { second_factor } else { Act::Works }, day());
        order.push(id);
        assert!(order.len() <= 2 * book.lines().len(), "the plan goes in circles at {id}");
    }
    for (id, state) in states(run, facts) {
        assert!(matches!(state, StepState::DoneChecked | StepState::Skipped), "{id} is {state:?} at the end");
    }
    order
}

fn subsets() -> impl Iterator<Item = Vec<Integration>> {
    (0..1 << HUBS.len()).map(|set: usize| {
        HUBS.iter().enumerate().filter(|(idx, _)| set & (1 << idx) != 0).map(|(_, hub)| *hub).collect()
    })
}

fn relinks(facts: &Facts) -> Vec<&'static str> {
    let of_phase = Book::ours().lines().iter().filter(|line| line.step.phase == Phase::Relink);
    of_phase.filter(|line| facts.holds(&line.step.when)).map(|line| line.step.id).collect()
}

#[test]
fn every_plan_is_walked_to_its_end() {
    for stay in [Stay::Keep, Stay::Leave] {
        for linked in subsets() {
            let facts = facts(&answers(stay, &linked));
            for second_factor in [Act::Works, Act::Skip] {
                let order = walk(&mut Run::default(), &facts, second_factor);
                let unique: BTreeSet<_> = order.iter().collect();
                assert_eq!(unique.len(), order.len(), "{linked:?}: a step was done twice without a reason");
                assert_eq!(relinks(&facts).is_empty(), stay == Stay::Leave || linked.is_empty(), "{linked:?}");
            }
        }
    }
}

#[test]
fn two_factor_after_relinking_makes_every_relink_again() {
    let book = Book::ours();
    for stay in [Stay::Keep, Stay::Leave] {
        for linked in subsets() {
            let facts = facts(&answers(stay, &linked));
            let mut run = Run::default();
            walk(&mut run, &facts, Act::Skip);
            run.act(book, SECOND_FACTOR, Act::Works, day());
            for id in relinks(&facts) {
                assert_eq!(run.state(book, &facts, id), StepState::Redo, "{id}");
                let (cause, why) = run.cause(book, id).unwrap();
                assert_eq!(cause, SECOND_FACTOR);
                assert!(why.len() > 20, "{id} does not say why");
            }
            let again = walk(&mut run, &facts, Act::Works);
            assert!(relinks(&facts).iter().all(|id| again.contains(id)), "{linked:?}");
            assert!(!again.contains(&SECOND_FACTOR) && again.len() < book.lines().len());
        }
    }
}

#[test]
fn two_factor_before_relinking_undoes_nothing() {
    for linked in subsets() {
        let facts = facts(&answers(Stay::Keep, &linked));
        let order = walk(&mut Run::default(), &facts, Act::Works);
        let place = |id: &str| order.iter().position(|done| *done == id).unwrap();
        assert!(relinks(&facts).iter().all(|id| place(SECOND_FACTOR) < place(id)));
    }
}

/// A small generator of numbers: the same walk every time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

#[test]
fn no_walk_ends_in_a_dead_end() {
    let book = Book::ours();
    let acts = [Act::Begin, Act::Done, Act::Works, Act::Fails, Act::Skip, Act::NotMine, Act::Park, Act::Undo];
    for seed in 0..60 {
        let mut numbers = Numbers(seed);
        let linked: Vec<Integration> = Integration::ALL.into_iter().filter(|_| numbers.below(2) == 0).collect();
        let stay = if numbers.below(2) == 0 { Stay::Keep } else { Stay::Leave };
        let mut answers = answers(stay, &linked);
        answers.happened = Answers::happening(INCIDENTS[numbers.below(INCIDENTS.len())].id);
        let facts = facts(&answers);
        let mut run = Run::default();
        for _ in 0..400 {
            let open: Vec<_> =
                states(&run, &facts).into_iter().filter(|(_, state)| *state != StepState::Locked).collect();
            assert!(!open.is_empty(), "nothing can be done");
            let (id, _) = open[numbers.below(open.len())];
            run.act(book, id, acts[numbers.below(acts.len())], day());
        }
        for _ in 0..2 * book.lines().len() {
            let Some(id) = run.next(book, &facts) else { break };
            run.act(book, id, [Act::Works, Act::Skip, Act::NotMine][numbers.below(3)], day());
        }
        assert_eq!(run.next(book, &facts), None, "seed {seed}");
        assert!(states(&run, &facts).iter().all(|(_, state)| is_dealt_with(*state)), "seed {seed}");
        assert_same(&answers, &run);
    }
}

#[test]
fn what_is_put_off_comes_again_at_the_end_and_holds_nobody_up() {
    let book = Book::ours();
    let facts = facts(&answers(Stay::Keep, &[Integration::Alexa]));
    let mut run = Run::default();
    let first = run.next(book, &facts).unwrap();
    run.act(book, first, Act::Park, day());
    let mut last = first;
    let mut n_steps = 0;
    while let Some(id) = run.next(book, &facts).filter(|id| *id != first) {
        run.act(book, id, Act::Works, day());
        last = id;
        n_steps += 1;
    }
    assert!(n_steps > 5 && last != first);
    assert_eq!(run.next(book, &facts), Some(first));
    assert_eq!(run.state(book, &facts, first), StepState::Stuck);
}

#[test]
fn every_step_is_in_the_plan_of_some_household() {
    fn satisfying(when: &When, wanted: bool, facts: &mut Facts) {
        match when {
            When::Always => {}
            When::Is(fact) => facts.set(*fact, wanted),
            When::Not(fact) => facts.set(*fact, !wanted),
            When::All(all) => all.iter().for_each(|when| satisfying(when, wanted, facts)),
            When::Any(any) => any.iter().take(1).for_each(|when| satisfying(when, wanted, facts)),
        }
    }
    for line in Book::ours().lines() {
        let mut facts = Facts::default();
        satisfying(&line.step.when, true, &mut facts);
        assert!(facts.holds(&line.step.when), "{} is never shown", line.step.id);
    }
}

#[test]
fn whatever_a_step_hangs_on_can_be_answered() {
    fn named(when: &When, facts: &mut Vec<Fact>) {
        match when {
            When::Always => {}
            When::Is(fact) | When::Not(fact) => facts.push(*fact),
            When::All(all) | When::Any(all) => all.iter().for_each(|when| named(when, facts)),
        }
    }
    let happened = INCIDENTS.iter().map(|incident| incident.facts).chain(SYMPTOMS.iter().map(|symptom| symptom.facts));
    let happened: Vec<Fact> = happened.flatten().copied().collect();
    for line in Book::ours().lines() {
        let mut facts = Vec::new();
        named(&line.step.when, &mut facts);
        for fact in facts {
            let is_known = matches!(fact, Fact::Leave | Fact::Danger | Fact::Linked(_))
                || record::TICKS.iter().any(|(ticked, _)| *ticked == fact)
                || happened.contains(&fact);
            assert!(is_known, "{} hangs on {fact:?}, which nobody can say", line.step.id);
        }
    }
}

#[track_caller]
fn check_kind(id: &'static str, of_its_own: &[&str]) {
    let answers = Answers { happened: Answers::happening(id), ..Answers::default() };
    let steps: BTreeSet<_> = states(&Run::default(), &facts(&answers)).into_iter().map(|(id, _)| id).collect();
    let known = ["visible.limit", "visible.recordings", "vendor.report"];
    let shown: Vec<&str> = known.into_iter().filter(|id| steps.contains(id)).collect();
    assert_eq!(shown, of_its_own, "{id}");
}

#[test]
fn a_kind_of_incident_has_the_steps_that_fit_it() {
    check_kind("kind:public-by-default", &["visible.limit"]);
    check_kind("kind:insider", &["visible.recordings"]);
    check_kind("kind:mix-up", &["vendor.report"]);
    for id in ["kind:open-database", "kind:reused-password", "kind:middleman", "kind:extortion", "kind:firmware"] {
        check_kind(id, &[]);
    }
}

#[test]
fn wyze_in_december_2019_asks_for_exactly_what_was_told() {
    let answers = Answers { happened: Answers::happening("wyze-2019-12"), ..Answers::default() };
    let linked = |facts: &Facts| facts.iter().filter(|fact| matches!(fact, Fact::Linked(_))).count();
    let facts_of_all = facts(&answers);
    assert_eq!(linked(&facts_of_all), 3);
    let steps: BTreeSet<_> = states(&Run::default(), &facts_of_all).into_iter().map(|(id, _)| id).collect();
    let relinks: Vec<_> = relinks(&facts_of_all).into_iter().map(|id| id.split('.').next().unwrap()).collect();
    assert_eq!(relinks.into_iter().collect::<BTreeSet<_>>(), BTreeSet::from(["alexa", "google", "ifttt"]));
    for id in ["vendor.password", SECOND_FACTOR, "wifi.decide", "rights.access"] {
        assert!(steps.contains(id), "{id} is missing");
    }
    for id in ["wifi.rotate", "wifi.rename", "rights.health", "vendor.delete"] {
        assert!(!steps.contains(id), "{id} does not belong there");
    }
    let household =
        Household { classes: [spillcheck::model::DataClass::Weight].into_iter().collect(), ..Household::default() };
    let with_scale = answers.facts(&household);
    assert_ne!(Run::default().state(Book::ours(), &with_scale, "rights.health"), StepState::Hidden);
}

#[test]
fn changing_to_leaving_counts_what_was_done_in_vain() {
    let facts = facts(&answers(Stay::Keep, &[Integration::Alexa]));
    let mut run = Run::default();
    assert_eq!(done_in_vain(Book::ours(), &run, true), 0);
    walk(&mut run, &facts, Act::Works);
    assert_eq!(done_in_vain(Book::ours(), &run, true), relinks(&facts).len());
    assert_eq!(done_in_vain(Book::ours(), &run, false), 0);
}

#[test]
fn four_hundred_linked_services_in_a_file_make_one_plan() {
    let household = Household {
        linked: (0..400)
            .map(|idx| (Integration::ALL[idx % Integration::ALL.len()], spillcheck::model::Link::Seen))
            .collect(),
        n_devices: Some(400),
        ..Household::default()
    };
    let answers = Answers::default();
    let facts = answers.facts(&household);
    let plan = Plan::of(Book::ours(), &facts, answers.devices(&household), &Run::default());
    assert!(plan.steps.len() > 60 && plan.tally().n_all as usize == plan.steps.len());
    assert!(plan.tally().minutes_left > 400);
}

// The progress file.

fn read(text: &str) -> Record {
    record::read(text, Book::ours()).unwrap()
}

/// Writing and reading gives the same back, apart from what is never written.
#[track_caller]
fn assert_same(answers: &Answers, run: &Run) {
    let text = record::write(answers, run);
    let back = read(&text);
    let kept = Answers { danger: None, wifi: spillcheck::model::Set::default(), ..answers.clone() };
    assert_eq!((back.answers, back.run, back.remarks), (kept, run.clone(), Vec::new()), "{text}");
}

fn some_progress() -> (Answers, Run) {
    let mut answers = answers(Stay::Keep, &HUBS);
    answers.danger = Some(true);
    answers.happened = Some(SYMPTOMS[0].id);
    answers.n_devices = Some(5);
    let mut run = Run::default();
    walk(&mut run, &facts(&answers), Act::Skip);
    run.act(Book::ours(), SECOND_FACTOR, Act::Works, day());
    (answers, run)
}

#[test]
fn a_progress_file_gives_back_what_it_was_given() {
    let (answers, run) = some_progress();
    assert_same(&answers, &run);
    assert_same(&Answers::default(), &Run::default());
}

#[test]
fn a_progress_file_holds_ids_and_states_only() {
    let (answers, run) = some_progress();
    let text = record::write(&answers, &run);
    assert!(!text.contains("danger"), "whether somebody is dangerous is never written");
    let words = text.split_ascii_whitespace();
    assert!(words.clone().all(|word| {
        word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._-:".contains(&byte))
    }));
}

#[test]
fn a_file_that_is_no_progress_is_refused() {
    for text in ["", "{\"version\":1}", "spillcheck", "spillcheck progress", "spillcheck progress one\n", "\u{0}\u{1}"]
    {
        assert_eq!(record::read(text, Book::ours()), Err(RecordError::Foreign), "{text:?}");
    }
    let long = format!("spillcheck progress 1\n{}", "x\n".repeat(record::MAX_BYTES));
    assert_eq!(record::read(&long, Book::ours()), Err(RecordError::TooLong));
}

#[test]
fn a_cut_file_keeps_what_came_before_the_cut() {
    let (answers, run) = some_progress();
    let text = record::write(&answers, &run);
    let whole = run_of(&read(&text));
    for cut in (30..text.len()).step_by(7) {
        let record = read(&text[..cut]);
        let kept = run_of(&record);
        assert!(kept.is_subset(&whole), "{cut}");
    }
    let record = read(&text[..text.len() / 2]);
    assert!(record.remarks.iter().any(|remark| remark.contains("cut off")), "{:?}", record.remarks);
    assert!(run_of(&record).len() > 3);
}

fn run_of(record: &Record) -> BTreeSet<String> {
    record::write(&Answers::default(), &record.run)
        .lines()
        .map(str::to_owned)
        .filter(|line| line.starts_with("step"))
        .collect()
}

#[test]
fn what_this_version_does_not_know_survives() {
    let text = "spillcheck progress 7\n\
        happened nothing-we-know\n\
        mood calm\n\
        step alexa.whistle done-checked rev 3 day 2027-01-02 turn 9\n\
        step alexa.disable done-checked rev 1 day 2026-11-25 turn 2\n\
        end 4\n";
    let record = read(text);
    assert_eq!(record.run.mark("alexa.whistle").unwrap().kept, Kept::Checked);
    assert!(record.remarks.iter().any(|remark| remark.contains("newer version")), "{:?}", record.remarks);
    let written = record::write(&record.answers, &record.run);
    for line in ["happened nothing-we-know", "mood calm", "step alexa.whistle done-checked rev 3 day 2027-01-02 turn 9"]
    {
        assert!(written.contains(line), "{line} was lost");
    }
}

#[test]
fn a_line_edited_by_hand_is_left_out_and_said() {
    let text = "\u{feff}spillcheck progress 1\r\n\
        step alexa.disable done-checked rev 1 day 2026-11-25 turn 2\r\n\
        step alexa.enable finished rev 1 day 2026-11-25 turn 3\r\n\
        step alexa.rooms done-checked rev x day 2026-11-25 turn 3\r\n\
        step alexa.check done-checked rev 1 day 2026-13-45 turn 3\r\n\
        devices many\r\n\
        note Pat Example lives here\r\n\
        end 6\r\n";
    let record = read(text);
    assert_eq!(run_of(&record).len(), 1);
    assert!(record.remarks.iter().any(|remark| remark.starts_with("5 lines")), "{:?}", record.remarks);
    assert!(!record::write(&record.answers, &record.run).contains("Pat"), "a note of a person was kept");
}

#[test]
fn of_two_tabs_the_later_mark_of_a_step_holds() {
    let book = Book::ours();
    let (mut one, mut other) = (Run::default(), Run::default());
    one.act(book, "calm.keep", Act::Done, day());
    other.merge(&one);
    other.act(book, "calm.keep", Act::Works, day());
    other.act(book, "inventory.save", Act::Skip, day());
    one.merge(&other);
    assert_eq!(one.mark("calm.keep").unwrap().kept, Kept::Checked);
    assert_eq!(one.mark("inventory.save").unwrap().kept, Kept::Skipped);
    one.act(book, "inventory.save", Act::Undo, day());
    one.merge(&other);
    assert_eq!(one.state(book, &Facts::default(), "inventory.save"), StepState::Ready, "what was taken back stays so");
}

#[test]
fn changed_instructions_are_said_and_undo_nothing() {
    let text = "spillcheck progress 1\nstep calm.keep done-checked rev 0 day 2025-01-01 turn 1\nend 1\n";
    let record = read(text);
    assert!(record.run.is_outdated(Book::ours(), "calm.keep"));
    assert_eq!(record.run.state(Book::ours(), &Facts::default(), "calm.keep"), StepState::DoneChecked);
}
