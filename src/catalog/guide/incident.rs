//! What happened at vendors, as far as recovering goes, and kinds of it that can happen to any. What was confirmed, what was
//! only claimed or denied, and what nobody knows are kept apart. Facts: the `Ground` of each claim; only what was confirmed
//! is in `facts`. What the catalogue of incidents tells too stands here once, as constants.
//! Body metrics come from the person's own files: in 2019 they were those of about 140 testers.

use super::home::reference::{
    ANDROID_POLICE, BITDEFENDER, DENIALS, HOMEBRIDGE_KEYS, MALWAREBYTES, OWN, PRESS_2019, PRESS_2020, PRESS_2022,
    SECOND, TOMS_GUIDE, TRADE, VERGE, WYZE_2020_01, WYZE_2020_06, WYZE_2023_06, WYZE_2024_02, WYZE_2024_UPDATE,
    WYZE_KEY, first, inferred, third,
};
use crate::model::{Claim, Fact, Ground, Incident, Integration};

/// What Wyze did for everybody in December 2019.
pub(in crate::catalog) const WYZE_2019_RESET: Claim = claim(
    "Wyze signed everybody out, and renewed the tokens (standing permissions) for Alexa, Google Assistant and IFTTT.",
    third(&[TOMS_GUIDE, PRESS_2019]),
);

/// The second store of December 2019.
pub(in crate::catalog) const WYZE_2019_SECOND: Claim =
    claim("Wyze confirmed a second open database between 27 and 29 December.", third(&[SECOND, PRESS_2020]));

/// What Wyze wrote in the weeks after.
pub(in crate::catalog) const WYZE_2020_AUDITS: Claim = claim(
    "In January and February 2020 Wyze wrote of audits, and promised two-factor by authenticator app.",
    first(&[WYZE_2020_01]),
);

/// What people were told to do in December 2019.
pub(in crate::catalog) const WYZE_2019_TOLD: &[Claim] = &[
    claim("Sign in again, and set a new password.", third(&[PRESS_2019])),
    claim("Add two-factor.", third(&[PRESS_2019, PRESS_2020])),
    claim(
        "Link Alexa, Google Assistant and IFTTT again. (In our order that comes after password and two-factor.)",
        third(&[TOMS_GUIDE, ANDROID_POLICE]),
    ),
];

/// What was only claimed, denied or left open about December 2019.
pub(in crate::catalog) const WYZE_2019_OPEN: &[Claim] = &[
    claim(
        "Claimed by the finder only: e-mail addresses of people a camera was shared with, times of sign-in and sign-out, the layout of the home network, tokens of the phone apps, and which models and versions the devices were, where Wyze says “device information”.",
        third(&[ANDROID_POLICE]),
    ),
    claim(
        "Denied by Wyze: that data went to Alibaba Cloud, that bone density and protein intake were in it, and that there was evidence of leaked tokens of the phone apps. It renewed those all the same.",
        third(&[DENIALS, TOMS_GUIDE]),
    ),
    claim("How many: 2.4 million is the finder’s figure; a trade report has 2.88 million.", third(&[TRADE])),
    claim("Profile photos are named in one report only.", third(&[TOMS_GUIDE])),
    claim(
        "Not known: which of the two kinds of Alexa token leaked, who else copied the data, and whether every copy was deleted. Wyze’s renewal ends what Wyze issued; by Amazon’s account, what Amazon issued to Wyze ends when you disable the skill.",
        inferred(&[TOMS_GUIDE]),
    ),
    claim(
        "Wyze wrote in February 2020 that no passwords, official numbers, payment data or videos were in it. The whole text of its posts of 27 and 29 December could not be read here.",
        first(&[WYZE_2020_01]),
    ),
];

/// What people were told to do in March 2022.
pub(in crate::catalog) const WYZE_2022_TOLD: &[Claim] = &[
    claim(
        "Update: Cam Pan v2 to 4.49.1.47, Cam v2 to 4.9.8.1002, Cam v3 to 4.36.8.32, or later.",
        third(&[PRESS_2022]),
    ),
    claim("Stop using Wyze Cam v1.", third(&[PRESS_2022])),
    claim("Put cameras on a network of their own, such as a guest network.", third(&[BITDEFENDER])),
];

/// What Wyze closed by 2022, and what it did not.
pub(in crate::catalog) const WYZE_2022_DID: &[Claim] = &[
    claim(
        "Wyze closed two flaws in September 2019 and November 2020, and the way to the memory card in January 2022, for the second and third generation of its camera.",
        third(&[PRESS_2022]),
    ),
    claim("The first generation (Wyze Cam v1) got no fix for the memory card.", third(&[PRESS_2022])),
];

/// What is not known of the flaws of 2022.
pub(in crate::catalog) const WYZE_2022_OPEN: &[Claim] =
    &[claim("Not known: whether anybody used the flaws.", inferred(&[PRESS_2022]))];

/// What only Wyze says of September 2023, and what was not found.
pub(in crate::catalog) const WYZE_2023_OPEN: &[Claim] = &[
    claim("Wyze spoke of about 10 customers. Nobody else has counted.", third(&[MALWAREBYTES])),
    claim("What customers were told to do was not found.", inferred(&[MALWAREBYTES])),
];

/// What people were told to do in February 2024.
pub(in crate::catalog) const WYZE_2024_TOLD: &[Claim] = &[claim("Sign in again.", first(&[WYZE_2024_02]))];

/// What only Wyze says of February 2024, and what was not said.
pub(in crate::catalog) const WYZE_2024_OPEN: &[Claim] = &[
    claim("Wyze says that fewer than one in 400 customers were concerned. Nobody else has counted.", third(&[VERGE])),
    claim("Nothing was said of links to Alexa, Google or IFTTT.", inferred(&[WYZE_2024_02])),
];

/// What Wyze did for everybody in February 2024.
pub(in crate::catalog) const WYZE_2024_RESET: Claim = claim(
    "Wyze took the list of events down, and signed out everybody who had used the app that day.",
    first(&[WYZE_2024_02]),
);

/// How Wyze told its customers in February 2024.
pub(in crate::catalog) const WYZE_2024_MAIL: Claim =
    claim("Wyze wrote to customers in four versions, by how they were concerned.", first(&[WYZE_2024_UPDATE]));

pub(super) const INCIDENTS: &[Incident] = &[
    Incident {
        id: "wyze-2019-12",
        vendor: "wyze",
        title: "Wyze, December 2019: an open database",
        facts: &[
            Fact::Linked(Integration::Alexa),
            Fact::Linked(Integration::GoogleHome),
            Fact::Linked(Integration::Ifttt),
            Fact::Ssid,
            Fact::Nicknames,
        ],
        vendor_did: &[
            claim(
                "Wyze confirmed that a copy of customer data lay open from 4 to 26 December 2019: e-mail addresses, camera names, network names (SSIDs), device data, some Alexa tokens, and body metrics of about 140 testers. A token is a standing permission.",
                third(&[TOMS_GUIDE, PRESS_2019]),
            ),
            WYZE_2019_RESET,
            WYZE_2019_SECOND,
            WYZE_2020_AUDITS,
        ],
        told: WYZE_2019_TOLD,
        open: WYZE_2019_OPEN,
    },
    Incident {
        id: "wyze-2020-06",
        vendor: "wyze",
        title: "Wyze, June 2020: notices to the wrong people",
        facts: &[Fact::MixUp],
        vendor_did: &[claim(
            "Wyze confirmed that on 4 June 2020 notices, text only, reached the wrong customers for about an hour.",
            first(&[WYZE_2020_06]),
        )],
        told: &[claim("The post asks nothing of customers.", first(&[WYZE_2020_06]))],
        open: &[claim("Not known: whose notices went to whom.", OWN)],
    },
    Incident {
        id: "wyze-2022-03",
        vendor: "wyze",
        title: "Wyze, March 2022: flaws in its cameras",
        facts: &[Fact::Firmware],
        vendor_did: WYZE_2022_DID,
        told: WYZE_2022_TOLD,
        open: WYZE_2022_OPEN,
    },
    Incident {
        id: "wyze-2023-07",
        vendor: "wyze",
        title: "Wyze, summer 2023: programs need a key",
        facts: &[Fact::ApiKey],
        vendor_did: &[
            claim(
                "No leak: Wyze cut off apps older than 2.38, and programs that signed in without a key.",
                third(&[WYZE_2023_06, HOMEBRIDGE_KEYS]),
            ),
            claim("Alexa, Google and IFTTT were exempt.", third(&[WYZE_2023_06])),
        ],
        told: &[
            claim("Update the app.", third(&[WYZE_2023_06])),
            claim("Make a key for Home Assistant, Homebridge and the like.", first(&[WYZE_KEY])),
        ],
        open: &[claim("Not known: whether keys made then still work. A key lasts one year.", inferred(&[WYZE_KEY]))],
    },
    Incident {
        id: "wyze-2023-09",
        vendor: "wyze",
        title: "Wyze, September 2023: other people’s cameras in the browser",
        facts: &[Fact::MixUp],
        vendor_did: &[claim(
            "On 8 September 2023 the view in the browser showed some customers other people’s cameras for about 30 minutes.",
            third(&[MALWAREBYTES]),
        )],
        told: &[],
        open: WYZE_2023_OPEN,
    },
    Incident {
        id: "wyze-2024-02",
        vendor: "wyze",
        title: "Wyze, February 2024: pictures to the wrong people",
        facts: &[Fact::MixUp],
        vendor_did: &[
            claim(
                "Wyze confirmed that on 16 February 2024 about 13,000 customers were shown pictures of others, and that 1,504 tapped on one.",
                third(&[VERGE]),
            ),
            WYZE_2024_RESET,
            WYZE_2024_MAIL,
        ],
        told: WYZE_2024_TOLD,
        open: WYZE_2024_OPEN,
    },
    kind(
        "kind:open-database",
        "A database lay open",
        &[],
        &[
            claim(
                "Expect that whatever your files show could be read. Your own files say more than the message does.",
                OWN,
            ),
            claim(
                "Ask {vendor} whether tokens were in it: the standing permissions that link it with other services. Until it answers, take it that they were.",
                OWN,
            ),
        ],
    ),
    kind(
        "kind:tokens",
        "Links or tokens leaked",
        &[],
        &[
            claim(
                "A token is a standing permission. There is one in each direction: what the other service holds, and what {vendor} holds.",
                OWN,
            ),
            claim("A sign-out by {vendor} ends only what {vendor} issued. Cut each link, then make it anew.", OWN),
        ],
    ),
    kind(
        "kind:passwords",
        "Passwords leaked",
        &[],
        &[
            claim("Whether they were readable is often not said. Take it that yours is known.", OWN),
            claim("Change it wherever else you used it, your mailbox first.", OWN),
        ],
    ),
    kind(
        "kind:reused-password",
        "Somebody signed in with your password",
        &[],
        &[
            claim(
                "A password that you use nowhere else ends it. Change the old one wherever you used it, your mailbox first.",
                OWN,
            ),
            claim(
                "See whether the e-mail address of the account, its people and its devices are still yours. Whoever was in may have changed them.",
                OWN,
            ),
        ],
    ),
    kind(
        "kind:middleman",
        "A service that the vendor passed your data on to leaked",
        &[],
        &[
            claim(
                "{vendor} itself may be fine. Cut the link between the two first, or that service is given your data anew.",
                OWN,
            ),
            claim("Ask both for a copy of what they hold, and after that to erase what you do not need.", OWN),
        ],
    ),
    kind(
        "kind:insider",
        "People who work for the vendor could look",
        &[Fact::Watched],
        &[
            claim("A new password does not keep them out. Fewer recordings do.", OWN),
            claim("Ask {vendor} who could see yours, and who did.", OWN),
        ],
    ),
    kind(
        "kind:public-by-default",
        "It was open to everybody all along",
        &[Fact::Public],
        &[
            claim(
                "Nobody had to break in, and a new password changes nothing. Close what is open, old entries too.",
                OWN,
            ),
            claim("What was copied before stays copied.", OWN),
        ],
    ),
    kind(
        "kind:extortion",
        "The vendor is held to ransom, or its services stopped",
        &[],
        &[
            claim(
                "Whether anything was copied is often said late, or never. Until then, take it that what {vendor} knows of you may be out.",
                OWN,
            ),
            claim(
                "While its services are down, leave devices and links as they are. If a device gives its data out by cable, keep a copy.",
                OWN,
            ),
            claim("Do not pay or answer anybody who writes to you about it.", OWN),
        ],
    ),
    kind(
        "kind:firmware",
        "A flaw in the devices themselves",
        &[Fact::Firmware],
        &[claim("Updates close it. New links and new passwords do not.", OWN)],
    ),
    kind(
        "kind:mix-up",
        "Pictures or notices reached the wrong people",
        &[Fact::MixUp],
        &[
            claim("What was shown cannot be taken back. Ask {vendor} whether yours was among it.", OWN),
            claim("Links are not the cause, and need not be made anew for it.", OWN),
        ],
    ),
    kind(
        "kind:wifi-passphrase",
        "Wi-Fi passphrases leaked",
        &[Fact::Passphrase],
        &[claim("Only a new passphrase ends it, and every device has to join anew.", OWN)],
    ),
    kind(
        "kind:unknown",
        "Nobody says what leaked",
        &[],
        &[
            claim("Do what is cheap in any case: mailbox, password, two-factor, and a look at your links.", OWN),
            claim("Ask {vendor} in writing. It is the only one who knows.", OWN),
        ],
    ),
];

const fn claim(text: &'static str, ground: Ground) -> Claim {
    Claim { text, ground }
}

/// Something that can happen to any vendor: nothing is confirmed but its kind.
const fn kind(id: &'static str, title: &'static str, facts: &'static [Fact], open: &'static [Claim]) -> Incident {
    Incident { id, vendor: "", title, facts, vendor_did: &[], told: &[], open }
}
