//! What else of a device account lies at Amazon: saved Wi-Fi passwords, sites signed in with Amazon, and Sidewalk.
//! Must not promise that smart home skills show up under Login with Amazon: nobody says so. Facts: Amazon’s help pages;
//! the way to Sidewalk’s switch is recalled.

use super::{
    claim, effort, either, first, inferred, label, ours, outside, question, recalled, reference, remedy, route,
};
use crate::model::{Fact, Guide, Integration, Path, Phase, Step, When};

const LINKED: When = When::Is(Fact::Linked(Integration::Alexa));

pub(super) static GUIDE: Guide = Guide {
    id: "amazon",
    name: "Amazon account, besides Alexa",
    goal: "Amazon keeps no old Wi-Fi password of yours, and only sites that you use are signed in with Amazon.",
    before: &["A browser, signed in to the Amazon account that your speakers belong to."],
    words: &[
        "Saved Wi-Fi Passwords",
        "Manage Your Content and Devices",
        "Login with Amazon",
        "Your Active Apps & Websites",
        "Amazon Sidewalk",
    ],
    notes: &[
        claim(
            "Amazon can keep your Wi-Fi passwords to set up compatible devices. They do not end with a sign-out at {vendor}; you delete them.",
            first(&[&reference::AMAZON_WIFI]),
        ),
        claim(
            "Login with Amazon lists sites that you signed in to with Amazon. Whether skills of smart homes show up there is not said, so it does not take the place of disabling the skill.",
            inferred(&[&reference::AMAZON_LOGIN]),
        ),
        claim(
            "Removing a site there ends its access; what it has received already it may still use.",
            first(&[&reference::AMAZON_LOGIN, &reference::AMAZON_REVOCATION]),
        ),
        claim(
            "As far as we remember, Sidewalk shares a little of your network with nearby devices of other people, and has nothing to do with {vendor}’s account or with what leaked there.",
            recalled(),
        ),
    ],
    changes: &[],
    steps: &[
        Step {
            id: "amazon.wifi",
            rev: 1,
            phase: Phase::Scrub,
            title: "Delete the Wi-Fi passwords that Amazon keeps",
            why: "You are changing the passphrase (the Wi-Fi password); the copy at Amazon would be out of date, and need not lie there.",
            routes: &[route(
                "On Amazon’s web site",
                Path::Labels(&[
                    label("Manage Your Content and Devices"),
                    label("Preferences"),
                    label("Saved Wi-Fi Passwords"),
                    label("Delete"),
                ]),
                first(&[&reference::AMAZON_WIFI]),
            )],
            say: None,
            caution: Some(
                "Setting up any compatible device afterwards can save the new password again. Say no to that if you would rather not.",
            ),
            effort: effort(3, 0),
            expected: "No Wi-Fi password is saved there.",
            check: question("Is the list of saved Wi-Fi passwords empty?", "Load the page again after deleting."),
            if_fails: &[
                remedy("If there is no such entry, nothing is saved, or your country’s site does not have it.", ours()),
                remedy("Look with the Amazon account that the speakers are registered to.", ours()),
                remedy(
                    "Delete it once more after your devices are back online: one of them may have saved the new one.",
                    inferred(&[&reference::AMAZON_WIFI]),
                ),
            ],
            when: When::All(&[When::Any(&[When::Is(Fact::RotatesWifi), When::Is(Fact::Passphrase)]), LINKED]),
            if_skipped: "A copy of a passphrase stays at Amazon: the old one, and perhaps the new one later.",
            links: &[],
            ground: first(&[&reference::AMAZON_WIFI]),
        },
        Step {
            id: "amazon.lwa",
            rev: 1,
            phase: Phase::Hubs,
            title: "Look through the sites that use Login with Amazon",
            why: "Each of them has been given something of your Amazon account, and a breach is a good day to see who.",
            routes: &[route(
                "On Amazon’s web site",
                Path::Labels(&[
                    label("Your Account"),
                    either("Login with Amazon", &["Your Active Apps & Websites"]),
                    label("Remove"),
                ]),
                first(&[&reference::AMAZON_LOGIN, &reference::AMAZON_REVOCATION]),
            )],
            say: None,
            caution: Some(
                "A site that you remove asks you to sign in again. If Amazon is your only way in there, set a password first.",
            ),
            effort: effort(3, 0),
            expected: "Only sites and apps are left that you use.",
            check: question(
                "Do you use every site and app that is left?",
                "If you cannot place one, look its name up first. What you keep for now you can still remove later.",
            ),
            if_fails: &[
                remedy(
                    "If the page is not in the menu, type amazon.com/ap/adam.",
                    first(&[&reference::AMAZON_REVOCATION]),
                ),
                remedy(
                    "If {vendor} is not listed, that is no bad sign: skills may not show up there.",
                    inferred(&[&reference::AMAZON_LOGIN]),
                ),
                remedy(
                    "If you are unsure of one, look up its name first. Remove it only if you have another way to sign in there.",
                    ours(),
                ),
            ],
            when: LINKED,
            if_skipped: "A forgotten site keeps what you once allowed it.",
            links: &[outside("Login with Amazon: your apps and web sites", "amazon.com", "/ap/adam")],
            ground: first(&[&reference::AMAZON_LOGIN, &reference::AMAZON_REVOCATION]),
        },
        Step {
            id: "amazon.sidewalk",
            rev: 1,
            phase: Phase::Watch,
            title: "Decide about Sidewalk, if you like",
            why: "It has nothing to do with the breach, but while you are here you can choose whether to share your network.",
            routes: &[route(
                "In the Alexa app",
                Path::LookFor(&["More", "Settings", "Account Settings", "Amazon Sidewalk"]),
                recalled(),
            )],
            say: None,
            caution: Some("Some trackers and outdoor devices may use Sidewalk to stay reachable."),
            effort: effort(2, 0),
            expected: "The switch stands as you want it.",
            check: question(
                "Does the switch stand as you want it?",
                "It may not exist in your country; no entry means nothing to do.",
            ),
            if_fails: &[
                remedy("Use the search in the app’s settings, if it has one.", ours()),
                remedy("If you have Ring, the Ring app’s Control Center may have it too.", ours()),
                remedy("If there is no such entry, leave it.", ours()),
            ],
            when: LINKED,
            if_skipped: "Nothing follows for your recovery; this is optional.",
            links: &[],
            ground: ours(),
        },
    ],
};
