//! The account at the vendor: password, two-factor, sessions, people, keys, programs, grants. For any vendor, with ways of
//! their own for Wyze and Ring. Must not end the account, nor touch a device but for its update.
//! Facts: support pages of Wyze and Ring; directories of two-factor and of password pages; the general ways are words to look for.

use super::reference::{
    APPLE_GRANTS, APPLE_GRANTS_OLD, GOOGLE_LINKS, OWN, PASSWORD_PAGES, PRESS_2022, RING_CENTER, RING_DEVICES,
    RING_MANDATORY, RING_OLD, RING_TWO_STEP, TWO_FACTOR, WYZE_2020_06, WYZE_CLIENT, WYZE_DEVICES, WYZE_KEY,
    WYZE_OPT_IN, WYZE_PASSWORD, WYZE_PROFILE, WYZE_SHARING, WYZE_TWO_FACTOR, WYZE_TWO_FACTOR_2022, first, inferred,
    third,
};
use super::{either, label, minutes, minutes_and_each, remedy, route, route_of};
use crate::model::{Claim, Fact, Guide, Integration, Outside, Path, Phase, Question, Remedy, Step, When};

const WYZE_HELP: Outside = Outside {
    words: "Wyze’s article on two-factor, if it is Wyze",
    host: "support.wyze.com",
    path: "/hc/en-us/articles/360024402052",
};
const RING_HELP: Outside = Outside {
    words: "Ring’s article on two-step verification, if it is Ring",
    host: "support.ring.com",
    path: "/hc/en-us/articles/360039693891",
};

pub(super) static GUIDE: Guide = Guide {
    id: "vendor.account",
    name: "Your account at {vendor}",
    goal: "Only you, and people you chose, get into the account at {vendor}.",
    before: &[
        "The app of {vendor}, or its address typed by hand",
        "Your mailbox, with its steps done",
        "An authenticator app, if {vendor} takes one",
    ],
    words: &[
        "Account",
        "Security",
        "Password",
        "Two-factor",
        "Trusted devices",
        "Sharing",
        "Household",
        "API",
        "Developer",
    ],
    notes: &[
        Claim {
            text: "The order matters: password, then two-factor, then links. Wyze says that adding two-factor means setting up Alexa, Google Home and IFTTT again.",
            ground: first(&[WYZE_DEVICES]),
        },
        Claim {
            text: "It is not known whether a new password alone ends the links that {vendor} gave out. No statement by Wyze on this was found. Password first is the right order either way.",
            ground: inferred(&[WYZE_DEVICES, WYZE_PASSWORD]),
        },
        Claim {
            text: "A forced sign-out by {vendor} does not take people off the list of those you invited, nor does it delete a key for programs. Look by hand.",
            ground: inferred(&[WYZE_DEVICES, WYZE_KEY, WYZE_SHARING]),
        },
        Claim {
            text: "Wyze: two-factor was on by default with a way out in September 2022; a record of August 2026 has it as mandatory for all.",
            ground: third(&[WYZE_TWO_FACTOR_2022, WYZE_PROFILE]),
        },
        Claim {
            text: "Ring: two-step verification is mandatory, so that step may be done already.",
            ground: first(&[RING_MANDATORY]),
        },
        Claim {
            text: "Look-alike shops with a vendor’s name in their address exist. Compare an address letter by letter, and do not find it by a search.",
            ground: OWN,
        },
    ],
    changes: &[],
    steps: &[PASSWORD, TWO_STEPS, SESSIONS, SHARED, KEY, UPDATE, GRANTS, REPORT],
};

const PASSWORD: Step = Step {
    id: "vendor.password",
    rev: 1,
    phase: Phase::Vendor,
    title: "Set a new password at {vendor}",
    why: "A new password shuts out whoever has the old one, and new links should be made with it.",
    routes: &[
        route_of(
            "wyze",
            "In the Wyze app, signed out; first see that you can read the mailbox of the account",
            Path::Labels(&[
                label("Get Started"),
                either("Forgot password?", &["Forgot Password?"]),
                label("Reset Your Password"),
                label("Set Password"),
            ]),
            first(&[WYZE_PASSWORD]),
        ),
        route_of(
            "ring",
            "In a browser, signed in to your Ring account",
            Path::LookFor(&["Account", "Account management", "Password", "Change password"]),
            third(&[PASSWORD_PAGES]),
        ),
        route(
            "In the app of {vendor}, or on its website",
            Path::LookFor(&["Account", "Profile", "Security", "Password", "Change password", "Forgot password"]),
            OWN,
        ),
    ],
    say: None,
    caution: Some(
        "Before you sign out anywhere, see that mail to the address of the account reaches you. Use a password that you use nowhere else. If Google or Apple signs you in and you never set one, there may be none to change: say that you do not have this.",
    ),
    effort: minutes(5),
    expected: "You are signed in with the new password, and the old one is refused.",
    check: Question {
        asks: "Does the new password work, and is it used nowhere else?",
        hint: "Sign in once in a private browser window, or sign out of the app and in again.",
    },
    if_fails: &[
        remedy(
            "The mail with the link or code does not come: look in the junk folder, wait ten minutes, ask once more.",
        ),
        Remedy {
            text: "The password is refused as too short: an older Wyze article asks for at least ten characters. Take sixteen or more anywhere.",
            ground: first(&[WYZE_PASSWORD]),
        },
        remedy(
            "No mail comes to any of your addresses: the account may be under another one. Search your mail for the first message of {vendor}.",
        ),
        remedy("The address of the account is no longer yours: write to {vendor}’s support from a typed address."),
    ],
    when: When::Always,
    if_skipped: "Whoever has the old password may still sign in, and links made now may have to be made again.",
    links: &[Outside {
        words: "Account management at Ring, if it is Ring",
        host: "account.ring.com",
        path: "/account/control-center/account-management",
    }],
    ground: inferred(&[WYZE_PASSWORD]),
};

const TWO_STEPS: Step = Step {
    id: "vendor.2fa",
    rev: 1,
    phase: Phase::Vendor,
    title: "Turn on two-factor at {vendor}",
    why: "A leaked password alone then opens nothing; and added later, it may undo links that you have just made.",
    routes: &[
        route_of(
            "wyze",
            "In the Wyze app",
            Path::Labels(&[label("Account"), either("Account", &["Security"]), label("Two-Factor Authentication")]),
            first(&[WYZE_TWO_FACTOR, WYZE_OPT_IN]),
        ),
        route_of(
            "ring",
            "In the Ring app, from its menu",
            Path::Labels(&[label("Control Center"), label("Account Verification")]),
            first(&[RING_CENTER, RING_TWO_STEP, RING_MANDATORY]),
        ),
        route(
            "In the app of {vendor}, or on its website",
            Path::LookFor(&[
                "Account",
                "Security",
                "Two-factor",
                "Two-step verification",
                "2FA",
                "MFA",
                "Login verification",
            ]),
            OWN,
        ),
    ],
    say: None,
    caution: Some(
        "Do it before links are made anew. Two-factor asks for a second proof, such as a code. Stay signed in on one device until a code has worked on another, and write backup codes on paper if you are given any. At Wyze, text messages work only in the United States and Canada; an authenticator app or e-mail works elsewhere.",
    ),
    effort: minutes(5),
    expected: "Signing in on a new device asks for a code as well.",
    check: Question {
        asks: "Were you asked for a code when you last signed in?",
        hint: "Sign out of the app and in again, or use a private browser window.",
    },
    if_fails: &[
        remedy("The code is refused: set the phone’s clock to automatic, and take the next code."),
        Remedy {
            text: "No picture to scan: an older Wyze article has you type a code into the authenticator app instead.",
            ground: first(&[WYZE_TWO_FACTOR]),
        },
        Remedy {
            text: "Text messages do not come: choose an authenticator app, or e-mail if {vendor} offers it.",
            ground: third(&[TWO_FACTOR]),
        },
        Remedy {
            text: "{vendor} offers none: the directory of August 2026 lists none for Netatmo, Strava, Roborock and MyFitnessPal, for instance. Note it, and rely on a long password that you use nowhere else.",
            ground: third(&[TWO_FACTOR]),
        },
    ],
    when: When::Always,
    if_skipped: "The password alone opens the account. If you add two-factor later, links may have to be made again.",
    links: &[WYZE_HELP, RING_HELP],
    ground: inferred(&[WYZE_DEVICES]),
};

const SESSIONS: Step = Step {
    id: "vendor.sessions",
    rev: 1,
    phase: Phase::Vendor,
    title: "Remove devices that are signed in at {vendor}",
    why: "A phone or browser that was trusted before may go on without being asked for the new password or a code.",
    routes: &[
        route_of(
            "wyze",
            "In the Wyze app; it is not on the website",
            Path::Labels(&[
                label("Account"),
                label("Account"),
                label("Security"),
                label("Trusted Devices"),
                label("Remove"),
            ]),
            first(&[WYZE_DEVICES]),
        ),
        route_of(
            "ring",
            "In the Ring app, from its menu",
            Path::Labels(&[label("Control Center"), label("Authorized Client Devices")]),
            first(&[RING_DEVICES, RING_CENTER]),
        ),
        route(
            "In the app of {vendor}, or on its website",
            Path::LookFor(&[
                "Security",
                "Trusted devices",
                "Sessions",
                "Signed-in devices",
                "Log out everywhere",
                "Sign out of all devices",
            ]),
            OWN,
        ),
    ],
    say: None,
    caution: Some(
        "At Ring, removing all devices may end links to Alexa and SmartThings as well; its own pages differ on this. Expect to link both again. At Wyze, a pencil opens the list for removing.",
    ),
    effort: minutes(3),
    expected: "The list holds only devices that you use now.",
    check: Question {
        asks: "Do you know every device left in the list?",
        hint: "Names can be those of phone models. If in doubt remove it; your own just asks you to sign in again. If you come across people the account is shared with, tick that in your answers: it has a step of its own.",
    },
    if_fails: &[
        remedy(
            "There is no list: a new password signs out other devices at some vendors. Ask {vendor} whether it does there.",
        ),
        Remedy {
            text: "An entry stays after you removed it: at Wyze, trust lasts 30 days and then ends by itself.",
            ground: first(&[WYZE_DEVICES]),
        },
        Remedy {
            text: "Links died after removing all at Ring: make them anew when you come to that step.",
            ground: first(&[RING_DEVICES, RING_OLD]),
        },
    ],
    when: When::Always,
    if_skipped: "Somebody who was signed in may stay signed in.",
    links: &[],
    ground: inferred(&[WYZE_DEVICES, RING_DEVICES]),
};

const SHARED: Step = Step {
    id: "vendor.shared",
    rev: 1,
    phase: Phase::Vendor,
    title: "Go through the people you share with",
    why: "Nothing that we read says that a sign-out or a new password takes away the access of people you invited, and their passwords count as much as yours.",
    routes: &[
        route_of(
            "wyze",
            "In the Wyze app: pick the person, then the pencil, and untick",
            Path::Labels(&[label("Account"), label("Sharing"), label("Update")]),
            first(&[WYZE_SHARING]),
        ),
        route_of(
            "ring",
            "In the Ring app, from its menu",
            Path::Labels(&[label("Control Center"), label("Shared Users")]),
            first(&[RING_CENTER]),
        ),
        route(
            "In the app of {vendor}",
            Path::LookFor(&["Sharing", "Shared users", "Household", "Family", "Members", "Guests", "Invite"]),
            OWN,
        ),
    ],
    say: None,
    caution: Some("Somebody whom you remove can notice it. If that could put you at risk, stop, and plan first."),
    effort: minutes(3),
    expected: "Everybody in the list is somebody you want there today.",
    check: Question {
        asks: "Do you want everybody who is left in the list to be there?",
        hint: "Look device by device too; some vendors share each one by itself.",
    },
    if_fails: &[
        remedy("You cannot remove somebody: only the owner of the account can at some vendors. Ask who set it up."),
        remedy(
            "Somebody is there whom you never invited: ask the others at home first. If nobody knows them, remove them, then change the password once more.",
        ),
        remedy("A person stays in the list: ask {vendor}’s support, with the date and a screenshot."),
    ],
    when: When::Always,
    if_skipped: "People from earlier may still see your cameras or your numbers.",
    links: &[],
    ground: inferred(&[WYZE_SHARING, RING_CENTER]),
};

const KEY: Step = Step {
    id: "vendor.api_key",
    rev: 1,
    phase: Phase::Vendor,
    title: "Replace the key that programs use at {vendor}",
    why: "A key for programs, often called an API key, most likely goes on working after a sign-out and a new password, until it is deleted.",
    routes: &[
        route_of(
            "wyze",
            "In Wyze’s developer console",
            Path::Labels(&[label("Delete"), label("Create an API key")]),
            first(&[WYZE_KEY]),
        ),
        route(
            "On the website of {vendor}",
            Path::LookFor(&[
                "Developer",
                "API keys",
                "Access tokens",
                "Personal access",
                "Integrations",
                "Connected apps",
            ]),
            OWN,
        ),
    ],
    say: None,
    caution: Some(
        "Programs that have the old key stop until they get the new one, so have Home Assistant, Homebridge or your script at hand. Never paste a key, password or log with either into a public page.",
    ),
    effort: minutes(5),
    expected: "The old key is gone; a new one exists only if a program of yours needs it.",
    check: Question {
        asks: "Is the old key gone from the list?",
        hint: "Compare the day on which the key was made: it should be today’s, or there should be none.",
    },
    if_fails: &[
        Remedy {
            text: "A new key cannot be made: at Wyze there is one for each person, so delete the old one first. It lasts one year.",
            ground: first(&[WYZE_KEY]),
        },
        Remedy {
            text: "A program refuses the new key: give it the new password and every part of the key (at Wyze a key id and the key itself), then restart it.",
            ground: inferred(&[WYZE_CLIENT]),
        },
        remedy(
            "You find no place for keys: perhaps {vendor} has none, and your program signs in with your password. Then the new password is what it needs.",
        ),
    ],
    when: When::Any(&[
        When::Is(Fact::ApiKey),
        When::Is(Fact::Linked(Integration::HomeAssistant)),
        When::Is(Fact::Linked(Integration::Homebridge)),
    ]),
    if_skipped: "Whoever has the old key may go on asking {vendor} in your name, at Wyze until it is a year old.",
    links: &[Outside {
        words: "Wyze’s developer console, if it is Wyze",
        host: "developer-api-console.wyze.com",
        path: "",
    }],
    ground: inferred(&[WYZE_KEY, WYZE_CLIENT]),
};

const UPDATE: Step = Step {
    id: "vendor.update",
    rev: 1,
    phase: Phase::Vendor,
    title: "Update the app and the devices",
    why: "Flaws in the programs of devices (firmware) are closed by updates only, and old apps can be cut off.",
    routes: &[
        route_of(
            "wyze",
            "In the app store, then in the Wyze app",
            Path::Do(&[
                "Update the Wyze app.",
                "Look for “Firmware” (the device’s own program) in the settings of each device, and update it.",
                "If you have a Wyze Cam of the first generation (v1), stop using it: the flaw in its memory card access got no fix.",
            ]),
            third(&[PRESS_2022]),
        ),
        route(
            "In the app store for the app; in the app of {vendor} for each device",
            Path::LookFor(&["Firmware", "Update", "Device info", "About", "Automatic updates"]),
            OWN,
        ),
    ],
    say: None,
    caution: Some(
        "If the flaw is in the devices’ own programs, this is the step that closes it: do every device, also the one in the drawer. Let a device keep its power until it is done.",
    ),
    effort: minutes_and_each(5, 120),
    expected: "The app and each device say that they are up to date.",
    check: Question {
        asks: "Does every device say that it is up to date?",
        hint: "Look at the version of each device, and at the date of the latest version on {vendor}’s support pages.",
    },
    if_fails: &[
        remedy("An update does not begin: bring the device closer to the router, and switch its power off and on."),
        remedy("An update stops halfway: wait half an hour, then try again."),
        remedy(
            "No update was offered for years: ask {vendor} whether the device still gets any. If not, it should go off the network.",
        ),
    ],
    when: When::Always,
    if_skipped: "A flaw that is known and mended elsewhere stays open in your home.",
    links: &[],
    ground: third(&[PRESS_2022]),
};

const GRANTS: Step = Step {
    id: "vendor.grants",
    rev: 1,
    phase: Phase::Vendor,
    title: "Look at the sign-in by Google or Apple",
    why: "If you sign in to {vendor} with Google or Apple, their two-factor (the second proof) is the one that counts: Wyze, for one, then does not ask for its own.",
    routes: &[
        route(
            "If you sign in with Google: on the page of your linked apps",
            Path::Labels(&[label("{vendor}"), label("See details")]),
            first(&[GOOGLE_LINKS]),
        ),
        route(
            "If you sign in with Apple: on an iPhone, in Settings under your name",
            Path::Labels(&[
                either("Sign-In & Security", &["Password & Security"]),
                either("Sign in with Apple", &["Apps Using Apple ID"]),
                label("{vendor}"),
            ]),
            first(&[APPLE_GRANTS, APPLE_GRANTS_OLD]),
        ),
    ],
    say: None,
    caution: Some(
        "Look, and keep it for now. If you remove this sign-in before the account has a password, you may no longer get in.",
    ),
    effort: minutes(4),
    expected: "{vendor} stands there once, shares only what you want, and the Google or Apple account has two-factor.",
    check: Question {
        asks: "Does the account that you sign in with have two-factor?",
        hint: "Open the security settings of your Google or Apple account, and see what it says.",
    },
    if_fails: &[
        remedy("{vendor} is not in the list: look in other Google or Apple accounts of yours; people often have two."),
        remedy(
            "It stands there twice: see which one is newer, and note which one the app uses before you change anything.",
        ),
        remedy(
            "You want to end this sign-in: set a password at {vendor} first, try it, and only then remove the grant.",
        ),
    ],
    when: When::Any(&[When::Is(Fact::SignsInWithGoogle), When::Is(Fact::SignsInWithApple)]),
    if_skipped: "A weak Google or Apple account would open your account at {vendor} too.",
    links: &[Outside {
        words: "Linked apps of your Google Account",
        host: "myaccount.google.com",
        path: "/connections",
    }],
    ground: first(&[WYZE_PASSWORD]),
};

const REPORT: Step = Step {
    id: "vendor.report",
    rev: 1,
    phase: Phase::Vendor,
    title: "Tell {vendor} about what was not yours",
    why: "If you saw a stranger’s picture or notice, a stranger may have seen yours, and {vendor} needs to know the time.",
    routes: &[
        route_of(
            "wyze",
            "By mail to security@wyze.com",
            Path::Do(&[
                "Write the day and time, the e-mail address of your account, the device’s hardware address (MAC), and the number of the log if the app gives one. No password, no key.",
                "Describe what you saw in words. Do not forward the picture or post it.",
            ]),
            third(&[WYZE_PROFILE]),
        ),
        route(
            "To {vendor}’s support, at an address that you typed",
            Path::LookFor(&["Security", "Report a problem", "Report a vulnerability", "Contact support"]),
            OWN,
        ),
    ],
    say: None,
    caution: Some(
        "A picture may be of somebody else’s home. Do not show it around; remove it once {vendor} has answered, unless you are asked to keep it.",
    ),
    effort: minutes(10),
    expected: "You have an answer, or a number for your report.",
    check: Question {
        asks: "Have you reported it, and kept the date?",
        hint: "A mail in your sent folder, or a number on the page, is enough.",
    },
    if_fails: &[
        remedy("No answer in a week: write once more, and name the date of the first message."),
        remedy("Still none: the letter that asks for your data can ask about this too."),
        remedy("Still none after the deadline of that letter: the data protection authority takes complaints."),
    ],
    when: When::Is(Fact::MixUp),
    if_skipped: "{vendor} may not learn that it concerned you.",
    links: &[],
    ground: inferred(&[WYZE_2020_06, WYZE_PROFILE]),
};
