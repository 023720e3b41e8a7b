//! Key words of money.

use super::Phrases;
use crate::model::DataClass::{Card, CardCvv, CardPartial, Purchase};

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Card,
        "card number, credit card, credit card number, cc number, cc num, pan, debit card, payment card, card \
         no, debit card number, ccn, kreditkarte, kreditkartennummer, kartennummer, carte de crédit, numéro de \
         carte, carte bancaire, tarjeta de crédito, número de tarjeta, carta di credito, numero carta, numero \
         di carta, creditcard, creditcardnummer, cartão de crédito, número do cartão, karta kredytowa, numer \
         karty, 卡号",
    )
    .unless("tilt, zoom, camera, sim, sd, memory, graphics, ptz, id, speed, gift, angle, direction, network"),
    Phrases::strong(
        CardPartial,
        "last4, last 4, last four, last four digits, card last4, card last four, card brand, card type name, \
         card expiry, card exp, exp month, exp year, card expiration, card expiration date, card issuer, card \
         bin, masked card, card suffix, expiry month, expiry year, card ending, letzte vier ziffern, \
         ablaufdatum karte, date d expiration carte, card brand name",
    ),
    Phrases::strong(
        CardCvv,
        "cvv, cvv2, cvc, cvc2, card security code, card verification, kartenprüfnummer, prüfziffer karte, \
         cryptogramme",
    ),
    Phrases::strong(
        Purchase,
        "order id, order number, order no, order total, invoice, invoice number, invoice id, receipt, receipt \
         id, purchase, purchase date, purchase price, purchases, order date, subscription, subscription plan, \
         subscription id, plan name, payment method, payment id, payment amount, transaction id, transaction \
         amount, billing plan, billing cycle, warranty, warranty end, amount paid, order items, tracking \
         number, bestellung, bestellnummer, rechnung, rechnungsnummer, kaufdatum, abonnement, commande, numéro \
         de commande, facture, achat, date d achat, pedido, número de pedido, factura, compra, suscripción, \
         ordine, numero ordine, fattura, acquisto, abbonamento, bestelling, factuur, aankoop, encomenda, \
         fatura, assinatura, zamówienie, faktura, zakup, subskrypcja, 订单, 注文番号",
    )
    .unless("event, mqtt, topic, push, azure, status, webhook, calendar, sort, display, graphql"),
    Phrases::weak(Purchase, "order, payment, transaction, price paid, plan, amount")
        .under("billing, purchase, customer, subscription, invoice, payment, checkout")
        .unless("sort, display, floor, status, data"),
];
