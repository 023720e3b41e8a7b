//! What somebody pays with, owns, earns and buys.

use crate::catalog::dictionary::Phrases;
use crate::model::DataClass::{BankAccount, Card, CardCvv, CardPartial, Crypto, Iban, Income, Purchase};

/// Words of money.
pub const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Card,
        "cc no, cc, plastic number, fpan, dpan, karten nr, kreditkarten nr, nº tarjeta, nr karty, num tarjeta, n carta",
    )
    .unless("sim, sd, graphics, memory, type, brand, exp, mail, email, exhaust, signal, flow"),
    Phrases::strong(
        CardPartial,
        "paid with, payment instrument, payment source, funding source, instrument label, card label, card nickname, card product, card network, card valid until, valid until card, card end date, vencimiento tarjeta, caducidad tarjeta, fecha de caducidad tarjeta, validade do cartão, scadenza carta, vervaldatum kaart, data ważności karty, gültig bis karte, kartenende, kartentyp, kartenmarke, card last, card final digits, first six, first6, iin",
    )
    .unless("week, days, hours, module"),
    Phrases::strong(
        CardCvv,
        "card vrfy cd, card vrfy, verification no card, cvv code, cvc code, cvvnum, cav2, cid code, card signature code, kontrollziffer karte, controlegetal, kaartverificatie, cryptogramme visuel, kartenprüfcode, cvv result code value",
    ),
    Phrases::weak(CardCvv, "verification no, verification number, verification value, security digits, signature panel code, control number, controlegetal, vrfy cd, cvx")
    .under("card, cc, creditcard, payment, keyed entry, checkout, pos, betaling"),
    Phrases::strong(Iban, "iban of, iban konto, iban compte, iban cuenta")
        .unless("length, country"),
    Phrases::strong(
        BankAccount,
        "upi, upi vpa, vpa, micr, micr line, pix key, chave pix, clave pix, clabe interbancaria, cbu, alias cbu, cvu, fedwire, giro account, giro number, bank identifier, transit number, institution number, branch code, sort cd, account routing, bank branch, kontoinhaber bank, geldinstitut, kreditinstitut, banque, rib, entidad bancaria, intestatario conto, codice abi, codice cab, abi, numer rachunku bankowego, nr konta, nr rachunku, paypal email, paypal payer, venmo, venmo handle, cashtag, zelle",
    )
    .unless("memory, register, flash, power, battery, filter, android, cable, cage, version, relay"),
    Phrases::weak(BankAccount, "kontonummer, konto, acct no, account, branch, number, key, alias, compte, cuenta, conto")
        .under("lastschrift, bank, direct debit, pix, cheque, check, payout, sepa, bankverbindung")
        .unless("card, order, user, id, status, phone, power, api"),
    Phrases::strong(
        Purchase,
        "amount charged, charged amount, charge amount, amount total, total paid, total charged, grand total, order amount, order value, order price, items ordered, ordered items, items bought, bought items, products purchased, purchased items, purchased products, abandoned cart, abandoned items, cart items, basket items, line items, renewal price, renewal amount, coupon used, voucher used, promo used, discount code used, store credit, store credit balance, gift card balance, wallet balance, prepaid balance, ticket bought, booking reference, booking ref, reservation number, reservation code, invoice url, invoice total, refund amount, refund id, payment date, date paid, paid on, last charge, last charged, purchase history, purchased at, order placed, montant ttc, montant payé, montant, montant total, prix payé, panier, importe, importe total, monto, monto pagado, total pagado, carrito, importo, totale pagato, importo pagato, carrello, rechnungssumme, gesamtbetrag, offener betrag, gezahlter betrag, betrag, kaufpreis, warenkorb, totaalbedrag, bedrag, betaald bedrag, winkelwagen, valor pago, valor total, carrinho, kwota, kwota do zapłaty, koszyk, protection plan, receipt url, purchase token id, sku purchased",
    )
    .unless("rate, limit, sort, methods, schema, energy, currency, threshold, template, definition, available"),
    Phrases::weak(Purchase, "total, amount, balance, price, item, items, charge, paid, cost")
        .under("orders, order, wallet, purchases, receipts, invoices, billing history, pedidos, commandes, rechnungen, \
         bestellungen, ordini, zamówienia, cart, checkout, transactions")
        .unless("battery, sort, load, energy, kwh, meter, display, state, list, tariff, count"),
    Phrases::strong(
        Income,
        "net worth band, hhi, hhi tier, wealth band, wealth tier, affluence, affluence score, spending power, purchasing power, revenu fiscal, revenu net, revenu brut, revenu, pension benefit, pension monthly, annual earnings, gross pay, net pay, pay rate, payslip, bruttogehalt, nettogehalt, rente monatlich, einkommensklasse, nómina, ingreso mensual, ingreso anual, renta anual, reddito mensile, stipendio netto, rendimento, rendimento mensal, pensja, dochód netto, fico, fico score, creditworthiness, schufa, schufa score, bonitätsscore, benefits received, social benefits",
    )
    .unless("today, solar, pv, grid, plant, inverter, energy, feed, export, battery, unit"),
    Phrases::strong(
        Crypto,
        "ens name, ens, coin balance, token balance crypto, crypto balance, coinbase wallet, coinbase wallet id, metamask, metamask address, ledger address, hot wallet, cold wallet, deposit address, withdrawal address, withdraw address, nft wallet, eth addr, eth address, sol address, trx address, usdt address, xrp address, ada address, crypto holdings, coins held, wallet seed address",
    ),
    Phrases::weak(Crypto, "coin balance, holdings, balance").under("crypto, exchange, coins, btc, bitcoin, ethereum").unless(
        "white, load, color, wheel",
    ),
    Phrases::strong(Card, "primary acct num, primary account num"),
    Phrases::strong(CardPartial, "kartenablauf, fin de carte, trunc pan, truncpan, card tail digits").unless("recovery"),
    Phrases::strong(CardCvv, "cid 4, codigo seguridad tarjeta, código de seguridad de la tarjeta, código seguridad tarjeta"),
    Phrases::strong(Iban, "iban last4, iban last four, iban suffix"),
    Phrases::strong(BankAccount, "acct last four, account last four, acct last4, bank last4, bank acct mask, account mask, bsb, bsb code").unless("card, credit"),
    Phrases::strong(Purchase, "bestelldatum, lifetime spend, total spend, spend to date, gift amount, donation amount, spende, last order sku, last order, refund reason, lieferdatum, order placed at").unless("rate"),
    Phrases::strong(Income, "weekly earnings, earnings, monthly earnings, earnings total, payout earnings, income category").unless("energy, solar, pv, mining"),
    Phrases::strong(Crypto, "sender address, recipient wallet, paid from address").unless("contract, email, mail, postal"),
];
