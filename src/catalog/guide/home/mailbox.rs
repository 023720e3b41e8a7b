//! The mailbox, where the links for new passwords land. Must not name a provider: any mailbox has to fit.
//! Facts: that reset links land there is common to all vendors; the rest is our own advice.

use super::reference::{GOOGLE_DEVICES, GOOGLE_STEPS, OWN, PASSKEYS, TWO_FACTOR, inferred, third};
use super::{label, minutes, remedy, route};
use crate::model::{Claim, Guide, Outside, Path, Phase, Question, Step, When};

pub(super) static GUIDE: Guide = Guide {
    id: "mailbox",
    name: "Your mailbox",
    goal: "Only you get into the mailbox that your accounts write to.",
    before: &["The address that {vendor} writes to", "A password manager, or paper in a place of your own"],
    words: &["Security", "Sign-in", "Password", "Devices", "Sessions", "Forwarding"],
    notes: &[Claim {
        text: "Whoever reads your mail can ask for a new password at almost every other account. So the mailbox comes first, whichever account leaked.",
        ground: OWN,
    }],
    changes: &[],
    steps: &[PASSWORD, TWO_STEPS, SESSIONS],
};

const PASSWORD: Step = Step {
    id: "mailbox.password",
    rev: 1,
    phase: Phase::Mailbox,
    title: "Give your mailbox a password of its own",
    why: "Links for new passwords land in your mailbox, so its password must not be one that leaked elsewhere.",
    routes: &[route(
        "In the settings of your mailbox",
        Path::LookFor(&["Account", "Security", "Sign-in", "Password", "Change password"]),
        OWN,
    )],
    say: None,
    caution: Some("Type the address of your mail provider. Do not get there by a link in a mail."),
    effort: minutes(5),
    expected: "The mailbox has a long password that you use nowhere else, and you have noted it where you find it again.",
    check: Question {
        asks: "Is the password of your mailbox long, and used nowhere else?",
        hint: "If you do not know whether you used it elsewhere, count it as used.",
    },
    if_fails: &[
        remedy("You cannot find the setting: search the provider’s help for “change password”."),
        remedy(
            "You no longer know the old one: use “Forgot password” on the provider’s own page, on a device that is still signed in if you have one.",
        ),
        remedy(
            "You do not get in at all: the provider’s account recovery is the way. It can take days; go on with the other steps meanwhile.",
        ),
    ],
    when: When::Always,
    if_skipped: "Whoever gets into your mailbox can undo everything that follows.",
    links: &[],
    ground: OWN,
};

const TWO_STEPS: Step = Step {
    id: "mailbox.2fa",
    rev: 1,
    phase: Phase::Mailbox,
    title: "Turn on two-factor for your mailbox",
    why: "With two-factor, a second proof besides the password, a leaked password alone does not open your mail.",
    routes: &[
        route(
            "In the settings of your mailbox",
            Path::LookFor(&["Security", "Two-factor", "Two-step verification", "2-Step Verification", "Passkeys"]),
            OWN,
        ),
        route(
            "If it is Gmail: in your Google Account",
            Path::Labels(&[
                super::either("Security", &["Sign-in & security"]),
                label("2-Step Verification"),
                super::either("Get started", &["Start setup"]),
            ]),
            third(&[GOOGLE_STEPS, TWO_FACTOR]),
        ),
    ],
    say: None,
    caution: Some(
        "Write the backup codes on paper before you close the page, and stay signed in on one device until the second proof has worked on another. An authenticator app (it shows a new code every half minute) or a passkey (your phone vouches for you) is better than a text message; a text message is better than nothing.",
    ),
    effort: minutes(8),
    expected: "Signing in on a new device asks for something besides the password.",
    check: Question {
        asks: "Does a private browser window ask for a second proof when you sign in to your mail?",
        hint: "Open a private window, type the provider’s address, and sign in once.",
    },
    if_fails: &[
        remedy("The code is refused: set the clock of your phone to automatic, and take the next code."),
        remedy("The text message does not come: try a call, an authenticator app or a passkey."),
        remedy(
            "The provider offers no second proof: note that, keep a long password of its own, and think of moving to a provider that does.",
        ),
    ],
    when: When::Always,
    if_skipped: "A password that leaks is enough to read your mail.",
    links: &[Outside {
        words: "Security of your Google Account, if your mail is Gmail",
        host: "myaccount.google.com",
        path: "",
    }],
    ground: inferred(&[TWO_FACTOR, PASSKEYS]),
};

const SESSIONS: Step = Step {
    id: "mailbox.sessions",
    rev: 1,
    phase: Phase::Mailbox,
    title: "See who is signed in to your mailbox, and where it forwards",
    why: "A sign-in or a forwarding rule that is not yours keeps working after a new password at some providers.",
    routes: &[
        route(
            "In the settings of your mailbox",
            Path::LookFor(&[
                "Your devices",
                "Sessions",
                "Recent activity",
                "Forwarding",
                "Filters",
                "Rules",
                "App passwords",
            ]),
            OWN,
        ),
        route(
            "If it is Gmail: in your Google Account",
            Path::Labels(&[label("Security"), label("Your devices"), label("Manage all devices")]),
            third(&[GOOGLE_DEVICES]),
        ),
    ],
    say: None,
    caution: Some(
        "Your own phone, tablet and television are in the list too, sometimes under odd names. Sign out what you do not know; what was yours just asks you to sign in again.",
    ),
    effort: minutes(5),
    expected: "Every device in the list is yours, and no mail is forwarded without your knowing.",
    check: Question {
        asks: "Do you know every device in the list, and every forwarding rule?",
        hint: "Look at the place and the day of each sign-in; a place can be off by a city.",
    },
    if_fails: &[
        remedy(
            "There is no list: changing the password signs out other devices at many providers. Look in the help whether it does at yours.",
        ),
        remedy(
            "A device comes back after you signed it out: change the password again, and look at recovery addresses and phone numbers.",
        ),
        remedy(
            "A recovery address or number is not yours: add your own first, then remove the other, then change the password once more.",
        ),
    ],
    when: When::Always,
    if_skipped: "Somebody may go on reading along although the password is new.",
    links: &[Outside {
        words: "Devices of your Google Account, if your mail is Gmail",
        host: "google.com",
        path: "/devices",
    }],
    ground: OWN,
};
