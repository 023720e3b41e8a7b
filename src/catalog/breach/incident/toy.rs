//! `VTech` and `CloudPets`: toys and tablets of children. Facts: Have I Been Pwned’s entries, the complaint of the US
//! authorities as reported, press of the time.

use crate::catalog::breach::reference::{
    CNET_CLOUDPETS, COURTHOUSE_VTECH, CSO_CLOUDPETS, HACKER_NEWS_CLOUDPETS, HGM_CLOUDPETS, HIBP_CLOUDPETS, HIBP_VTECH,
    INQUIRER_VTECH, NORTON_VTECH,
};
use crate::catalog::breach::{claim, spilt};
use crate::catalog::guide::reference::third;
use crate::model::{Breach, BreachKind};

/// Whom it concerned, beside the parents.
const CHILDREN: Option<&str> = Some("children with a profile");

pub(super) const VTECH: Breach = Breach {
    id: "vtech-2015-11",
    who: "VTech",
    title: "VTech, November 2015: a database of families, copied",
    vendors: &["vtech"],
    through: None,
    kind: BreachKind::OpenDatabase,
    since: "2015-11",
    until: "2015-11",
    discovery: &[claim(
        "Somebody got into VTech’s network in November 2015 by way of a test environment, and copied what was there.",
        third(&[COURTHOUSE_VTECH]),
    )],
    size: &[
        claim(
            "4,854,209 accounts of parents and 6,368,509 profiles of children: VTech’s figures.",
            third(&[INQUIRER_VTECH]),
        ),
        claim("4,833,678 accounts are in Have I Been Pwned.", third(&[HIBP_VTECH])),
    ],
    confirmed: spilt! {
        None, third(&[HIBP_VTECH, COURTHOUSE_VTECH]) => Email, Name, Address, Username, SecurityQa;
        None, third(&[HIBP_VTECH]) => PasswordHash, Ip, Members, MediaUse;
        CHILDREN, third(&[HIBP_VTECH, INQUIRER_VTECH]) => BirthDate, Gender;
        CHILDREN, third(&[INQUIRER_VTECH, COURTHOUSE_VTECH]) => ImageUrl, Message, Voice;
    },
    claimed: &[],
    reset: &[],
    told: &[claim(
        "Change the password and the security questions, wherever else you used them.",
        third(&[NORTON_VTECH]),
    )],
    open: &[
        claim(
            "Photos and recordings were encrypted, and the keys lay in a database that was copied too.",
            third(&[COURTHOUSE_VTECH]),
        ),
        claim(
            "VTech paid 650,000 dollars in January 2018 to settle with the US Federal Trade Commission.",
            third(&[INQUIRER_VTECH, COURTHOUSE_VTECH]),
        ),
    ],
    recover: "kind:passwords",
};

pub(super) const CLOUDPETS: Breach = Breach {
    id: "cloudpets-2017",
    who: "CloudPets",
    title: "CloudPets, January 2017: an open database of toys that talk",
    vendors: &["cloudpets"],
    through: None,
    kind: BreachKind::OpenDatabase,
    since: "2016-12-25",
    until: "2017-01-13",
    discovery: &[claim(
        "Several people warned the maker, Spiral Toys, from December 2016 on. Troy Hunt published it on 27 February 2017.",
        third(&[CSO_CLOUDPETS, HACKER_NEWS_CLOUDPETS]),
    )],
    size: &[
        claim("About 821,000 accounts: the figure of Troy Hunt, who saw the data.", third(&[CSO_CLOUDPETS])),
        claim("583,503 accounts are in Have I Been Pwned.", third(&[HIBP_CLOUDPETS])),
    ],
    confirmed: spilt! { None, third(&[HIBP_CLOUDPETS, CSO_CLOUDPETS]) => Email, PasswordHash, Members; },
    claimed: spilt! {
        None, third(&[CSO_CLOUDPETS, CNET_CLOUDPETS]) => Voice;
        None, third(&[HIBP_CLOUDPETS]) => ImageUrl;
    },
    reset: &[claim("Spiral Toys said that it had made every password invalid.", third(&[HGM_CLOUDPETS]))],
    told: &[],
    open: &[
        claim(
            "The database pointed to about 2.2 million recordings, and whoever guessed an address could listen, Troy Hunt says. Spiral Toys said that no recording was touched.",
            third(&[CSO_CLOUDPETS, CNET_CLOUDPETS]),
        ),
        claim(
            "The database was deleted and held to ransom at least three times, Troy Hunt says.",
            third(&[CSO_CLOUDPETS]),
        ),
    ],
    recover: "kind:passwords",
};
