//! Key words of money.

use super::Phrases;
use crate::model::DataClass::{BankAccount, Card, CardCvv, CardPartial, Crypto, Iban, Income, Purchase};

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Card,
        "card number, credit card, cc number, cc num, pan, debit card, payment card, card no, ccn, card num, primary \
         account number, gift card code, kreditkarte, kreditkartennummer, kartennummer, carte de crédit, numéro de \
         carte, carte bancaire, tarjeta de crédito, número de tarjeta, carta di credito, numero carta, numero di \
         carta, creditcardnummer, cartão de crédito, número do cartão, karta kredytowa, numer karty, 卡号",
    )
    .unless("tilt, zoom, camera, sim, sd, memory, graphics, ptz, id, speed, gift, angle, direction, network"),
    Phrases::strong(
        CardPartial,
        "masked pan, truncated pan, card masked, masked card number, last4, last four, last four digits, card brand, \
         card type name, card expiry, card exp, exp month, exp year, card expiration, card expiration date, card \
         issuer, card bin, masked card, card suffix, expiry month, expiry year, card ending, ccexp, cc expiry, cc \
         type, cc brand, card expiry date, card exp date, card scheme, last digits, card digits, card mask, card \
         hint, valid thru, bin number, letzte vier ziffern, ablaufdatum karte, date d expiration carte, card brand \
         name",
    )
    .unless("week, weeks, day, days, hours, months"),
    Phrases::strong(
        CardCvv,
        "card sec code, cc sec code, card security no, cvv, cvv2, cvc, cvc2, card security code, cvn, card code, \
         card verification, card verification no, kartenprüfnummer, prüfziffer karte, cryptogramme",
    ),
    Phrases::strong(
        Purchase,
        "order summary, order lines, cart summary, order id, order number, order no, order total, invoice, invoice \
         id, invoice no, receipt, receipt id, receipt no, purchase, purchase id, purchase date, purchase price, \
         order date, subscription, subscription plan, plan name, payment method, payment id, payment amount, \
         transaction id, transaction amount, billing plan, billing cycle, warranty, warranty id, warranty end, \
         purchase order, po number, order ref, order reference, order code, order uuid, order history, orders, \
         invoice date, invoice amount, bill number, bill id, bill amount, billing id, transaction ref, payment \
         reference, payment token, payment details, payment history, subscription type, subscription tier, \
         subscription status, subscription expiry, subscription start, subscription end, service plan, membership \
         plan, membership tier, tracking no, tracking code, tracking id, parcel number, parcel id, parcel code, \
         shipment id, shipment number, shipment tracking, package tracking, delivery number, consignment number, \
         waybill, awb, track and trace code, barcode parcel, shop name, retailer, amount due, balance due, account \
         balance, outstanding balance, last payment, donation, coupon code, voucher code, gift card, rma, rma \
         number, sendungsnummer, paketnummer, sendungsverfolgung, rechnungsbetrag, bestellhistorie, kontostand, \
         numéro de suivi, numéro de colis, historique des commandes, solde, número de seguimiento, historial de \
         pedidos, numero di tracciamento, numero spedizione, saldo, volgnummer zending, bestelnummer, factuurnummer, \
         código de rastreio, código de rastreamento, numer przesyłki, numer faktury, numer zamówienia, numer \
         śledzenia, amount paid, order items, tracking number, bestellung, bestellnummer, rechnung, rechnungsnummer, \
         kaufdatum, abonnement, commande, facture, achat, pedido, factura, compra, suscripción, ordine, fattura, \
         acquisto, abbonamento, bestelling, factuur, aankoop, encomenda, fatura, assinatura, zamówienie, faktura, \
         zakup, subskrypcja, 订单, 注文番号",
    )
    .unless(
        "event, mqtt, topic, push, azure, status, webhook, calendar, sort, display, graphql, apt, network, rate, \
         mac, eye, motion, gps, object, face",
    ),
    Phrases::weak(
        Purchase,
        "order, payment, transaction, price paid, plan, plan id, amount, plan type, plan tier, \
         total, price, item",
    )
    .under("billing, purchase, customer, subscription, invoice, payment, checkout")
    .unless("sort, display, floor, status, data"),
    Phrases::strong(
        Iban,
        "iban, iban no, iban number, iban code, international bank account number, iban nummer, numéro iban, número \
         iban, numero iban",
    ),
    Phrases::strong(
        BankAccount,
        "ach acct, ach acct num, bank acct, bank acct no, bank acct num, bank account, bank account no, bank account \
         number, bank details, sort code, routing number, routing no, bank routing, aba number, aba routing, bank \
         code, bank name, bank number, bic, bic code, swift code, swift number, bsb number, direct debit, direct \
         debit mandate, sepa mandate, mandate reference, mandate id, ach account, account number bank, checking \
         account, savings account, payout account, bank id, ifsc, ifsc code, clabe, kontonummer, kontonr, \
         bankleitzahl, blz, bankverbindung, bankkonto, lastschrift, lastschriftmandat, compte bancaire, numéro de \
         compte, coordonnées bancaires, relevé d identité bancaire, code banque, nom de la banque, cuenta bancaria, \
         número de cuenta, datos bancarios, domiciliación bancaria, nombre del banco, conto bancario, conto \
         corrente, numero di conto, coordinate bancarie, addebito diretto, nome banca, rekeningnummer, bankrekening, \
         bankrekeningnummer, bankgegevens, automatische incasso, conta bancária, número da conta, número de conta, \
         dados bancários, débito direto, nome do banco, numer konta, numer rachunku, konto bankowe, rachunek \
         bankowy, dane bankowe, nazwa banku, 银行账号, 銀行口座, 口座番号",
    )
    .unless("memory, register, flash, power, battery, filter, relay"),
    Phrases::weak(BankAccount, "swift, aba, bsb, rib, routing, account number, account no")
        .under("bank, payout, payment, refund, billing, sepa, direct debit, ach")
        .unless("version, package, network"),
    Phrases::strong(
        Income,
        "income band, salary band, income bracket, income range, income, income level, income group, salary, wage, \
         net worth, credit score, credit rating, pay grade, pension amount, einkommen, jahreseinkommen, \
         haushaltseinkommen, nettoeinkommen, bruttoeinkommen, monatseinkommen, gehalt, jahresgehalt, lohn, vermögen, \
         revenu annuel, revenu mensuel, revenus, revenus du foyer, salaire, ingresos, ingresos anuales, salario, \
         sueldo, reddito, reddito annuo, reddito familiare, stipendio, inkomen, jaarinkomen, gezinsinkomen, salaris, \
         renda, renda mensal, renda familiar, renda anual, dochód, dochody, dochód roczny, wynagrodzenie, zarobki, \
         收入, 年収",
    )
    .unless("today, solar, pv, grid, plant, inverter, energy, feed, export, battery, unit"),
    Phrases::strong(
        Crypto,
        "wallet address, crypto wallet, crypto address, cryptocurrency address, bitcoin address, btc address, btc \
         wallet, ethereum address, ethereum wallet, monero address, xmr address, litecoin address, ltc address, \
         dogecoin address, solana address, xpub, zpub, ypub, blockchain address, payout wallet, mining address, \
         mining wallet, pool wallet, pool user wallet, coin address, wallet public key, wallet adresse, krypto \
         adresse, bitcoin adresse, adresse bitcoin, adresse du portefeuille, adresse de portefeuille, dirección de \
         bitcoin, dirección de cartera, dirección de billetera, indirizzo bitcoin, indirizzo del portafoglio, \
         bitcoinadres, walletadres, endereço bitcoin, endereço da carteira, adres bitcoin, adres portfela, 钱包地址",
    ),
    Phrases::weak(Crypto, "xmr, btc, eth, ltc, doge").unless("price, rate, balance, port, link, speed, interface"),
    Phrases::weak(Crypto, "wallet, wallet id, payout address").unless("apple, google, pass, android, app, size"),
];
