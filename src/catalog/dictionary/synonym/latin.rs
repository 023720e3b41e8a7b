//! Words of Chinese and Japanese in Latin letters, as developers there name fields. Everyday words only.

use crate::catalog::dictionary::Phrases;
use crate::model::DataClass::{
    Address, Age, BirthDate, BloodPressure, Coordinates, DeviceId, DeviceKey, Email, Gender, Heart, Height, Name,
    NationalId, Nickname, Password, Phone, Pin, Room, Serial, Sleep, Username, Weight, WifiPassword,
};

/// Pinyin first, then Hepburn.
pub const PHRASES: &[Phrases] = &[
    Phrases::strong(Name, "xingming, xing ming, zhenshi xingming, shimei, namae"),
    Phrases::strong(Username, "yonghuming, yong hu ming, denglu ming, denglu zhanghao"),
    Phrases::strong(Phone, "shouji, shoujihao, shouji hao, shouji haoma, dianhua haoma, denwa bangou, denwabangou"),
    Phrases::strong(Email, "youxiang, dianzi youxiang"),
    Phrases::strong(Address, "dizhi, xiangxi dizhi, jiating zhuzhi, juusho, jusho"),
    Phrases::strong(NationalId, "shenfenzheng, shenfenzheng hao, shenfenzhenghao"),
    Phrases::strong(BirthDate, "shengri, chusheng riqi, seinengappi, tanjoubi"),
    Phrases::strong(Gender, "xingbie, seibetsu"),
    Phrases::strong(Age, "nianling, nenrei"),
    Phrases::strong(Coordinates, "jingdu, weidu, jing du, wei du, jingweidu").unless("screen, color"),
    Phrases::strong(Nickname, "nicheng, shebei mingcheng, shebeiming, shebei ming"),
    Phrases::strong(DeviceId, "shebei id, shebei bianhao, shebeihao"),
    Phrases::strong(Serial, "xuliehao, xulie hao, seizou bangou"),
    Phrases::strong(DeviceKey, "miyao, shebei miyao, jiami miyao, angou kagi"),
    Phrases::strong(Password, "mima, denglu mima, guanli mima"),
    Phrases::strong(WifiPassword, "wifi mima, wuxian mima, redian mima"),
    Phrases::strong(Pin, "yijian mima, kaisuo mima, kaimen mima, menjin mima, anshou bangou, anshoubangou"),
    Phrases::strong(Room, "fangjian, fangjian ming"),
    Phrases::strong(Weight, "tizhong, taijuu"),
    Phrases::strong(Height, "shengao, shinchou"),
    Phrases::strong(Heart, "xinlv, xin lv, shinpakusuu"),
    Phrases::strong(BloodPressure, "xueya, ketsuatsu"),
    Phrases::strong(Sleep, "shuimian, shuimian shijian, suimin jikan"),
];
