"""Compiled by `coryphee.formats.rules.tools.generate`; do not edit.

EN 16931 (CEN/TC 434, validation artefacts 1.3.16), licence EUPL-1.2.
"""
# ruff: noqa
# fmt: off
# mypy: ignore-errors

import re
from decimal import Decimal

from coryphee.formats.rules import french, vat
from coryphee.formats.rules.codes import CODES
from coryphee.formats.rules.arithmetic import *
from coryphee.formats.rules.runtime import *
from coryphee.formats.rules.template import Absent, AtMost, Check, Pattern, Step, Template

C0 = CODES['BR-CL-01']
C1 = CODES['BR-CL-01 (2)']
C2 = CODES['BR-CL-03']
C3 = CODES['BR-CL-06']
C4 = CODES['BR-CL-07']
C5 = CODES['BR-CL-10']
C6 = CODES['BR-CL-10 (2)']
C7 = CODES['BR-CL-13']
C8 = CODES['BR-CL-14']
C9 = CODES['BR-CL-16']
C10 = CODES['BR-CL-17']
C11 = CODES['BR-CL-19']
C12 = CODES['BR-CL-20']
C13 = CODES['BR-CL-23']
C14 = CODES['BR-CL-25']

def _t1(n, d): return () if has_text(n[3], 'cbc:ID') else ('BR-52',)
def _t2(n, d): return () if bool((n[1].get('schemeID') is not None)) else ('BR-63',)
def _t3(n, d): return () if said(below(n[3].get('cac:Country', ()), 'cbc:IdentificationCode')) else ('BR-11',)
def _t4(n, d): return () if (len(ns(n[0])) <= 10) else ('BR-51',)
def _t5(n, d): return () if bool(below(n[3].get('cac:Country', ()), 'cbc:IdentificationCode')) else ('BR-57',)
def _t6(n, d):
    k = n[3]; f = ()
    if not ('cbc:Amount' in k): f += ('BR-31',)
    if not (bool([1 for x1 in k.get('cac:TaxCategory', ()) if vat_scheme(x1) if 'cbc:ID' in x1[3]])): f += ('BR-32',)
    if not ((('cbc:AllowanceChargeReason' in k) or ('cbc:AllowanceChargeReasonCode' in k))): f += ('BR-33',)
    if not ((('cbc:AllowanceChargeReason' in k) or ('cbc:AllowanceChargeReasonCode' in k))): f += ('BR-CO-21',)
    if not two_decimals(k, 'cbc:Amount'): f += ('BR-DEC-01',)
    if not two_decimals(k, 'cbc:BaseAmount'): f += ('BR-DEC-02',)
    return f
def _t7(n, d):
    k = n[3]; f = ()
    if not ('cbc:Amount' in k): f += ('BR-36',)
    if not (bool([1 for x1 in k.get('cac:TaxCategory', ()) if vat_scheme(x1) if 'cbc:ID' in x1[3]])): f += ('BR-37',)
    if not ((('cbc:AllowanceChargeReason' in k) or ('cbc:AllowanceChargeReasonCode' in k))): f += ('BR-38',)
    if not ((('cbc:AllowanceChargeReason' in k) or ('cbc:AllowanceChargeReasonCode' in k))): f += ('BR-CO-22',)
    if not two_decimals(k, 'cbc:Amount'): f += ('BR-DEC-05',)
    if not two_decimals(k, 'cbc:BaseAmount'): f += ('BR-DEC-06',)
    return f
def _t8(n, d):
    k = n[3]; f = ()
    s8 = n[2][3].get('cac:AllowanceCharge', ())
    s7 = decimal1(k.get('cbc:PayableAmount', ()))
    s6 = decimal1(k.get('cbc:PrepaidAmount', ()))
    s5 = decimal1(k.get('cbc:ChargeTotalAmount', ()))
    s4 = decimal1(k.get('cbc:TaxExclusiveAmount', ()))
    s3 = decimal1(k.get('cbc:TaxInclusiveAmount', ()))
    s2 = decimal1(k.get('cbc:LineExtensionAmount', ()))
    s1 = decimal1(k.get('cbc:AllowanceTotalAmount', ()))
    s0 = decimal1(k.get('cbc:PayableRoundingAmount', ()))
    if not ('cbc:LineExtensionAmount' in k): f += ('BR-12',)
    if not ('cbc:TaxExclusiveAmount' in k): f += ('BR-13',)
    if not ('cbc:TaxInclusiveAmount' in k): f += ('BR-14',)
    if not ('cbc:PayableAmount' in k): f += ('BR-15',)
    if not ((s2 == cents(sum(d.once(3106981181, lambda: [x2 for x1 in (d.all('cac:InvoiceLine') + d.all('cac:CreditNoteLine')) for x2 in (decimal1(x1[3].get('cbc:LineExtensionAmount', ())),) if x2 is not None]))))): f += ('BR-CO-10',)
    if not ((((not ('cbc:AllowanceTotalAmount' in k)) and (not [x3 for x3 in s8 if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), False)])) or (s1 == cents(sum([x2 for x1 in s8 if any_is(texts(x1[3].get('cbc:ChargeIndicator', ())), False) for x2 in (decimal1(x1[3].get('cbc:Amount', ())),) if x2 is not None]))))): f += ('BR-CO-11',)
    if not ((((not ('cbc:ChargeTotalAmount' in k)) and (not [x3 for x3 in s8 if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), True)])) or (s5 == cents(sum([x2 for x1 in s8 if any_is(texts(x1[3].get('cbc:ChargeIndicator', ())), True) for x2 in (decimal1(x1[3].get('cbc:Amount', ())),) if x2 is not None]))))): f += ('BR-CO-12',)
    if not ((((not ('cbc:ChargeTotalAmount' in k)) and (not ('cbc:AllowanceTotalAmount' in k)) and eq(s4, s2)) or (('cbc:ChargeTotalAmount' in k) and (not ('cbc:AllowanceTotalAmount' in k)) and eq(s4, cents(add(s2, s5)))) or (('cbc:AllowanceTotalAmount' in k) and (not ('cbc:ChargeTotalAmount' in k)) and eq(s4, cents(sub(s2, s1)))) or (('cbc:ChargeTotalAmount' in k) and ('cbc:AllowanceTotalAmount' in k) and eq(s4, cents(sub(add(s2, s5), s1)))))): f += ('BR-CO-13',)
    if not ((((not ('cbc:PrepaidAmount' in k)) and (not ('cbc:PayableRoundingAmount' in k)) and eq(s7, s3)) or (('cbc:PrepaidAmount' in k) and (not ('cbc:PayableRoundingAmount' in k)) and eq(s7, cents(sub(s3, s6)))) or ((not ('cbc:PrepaidAmount' in k)) and ('cbc:PayableRoundingAmount' in k) and eq(cents(sub(s7, s0)), s3)) or (('cbc:PrepaidAmount' in k) and ('cbc:PayableRoundingAmount' in k) and eq(cents(sub(s7, s0)), cents(sub(s3, s6)))))): f += ('BR-CO-16',)
    if not two_decimals(k, 'cbc:LineExtensionAmount'): f += ('BR-DEC-09',)
    if not two_decimals(k, 'cbc:AllowanceTotalAmount'): f += ('BR-DEC-10',)
    if not two_decimals(k, 'cbc:ChargeTotalAmount'): f += ('BR-DEC-11',)
    if not two_decimals(k, 'cbc:TaxExclusiveAmount'): f += ('BR-DEC-12',)
    if not two_decimals(k, 'cbc:TaxInclusiveAmount'): f += ('BR-DEC-14',)
    if not two_decimals(k, 'cbc:PrepaidAmount'): f += ('BR-DEC-16',)
    if not two_decimals(k, 'cbc:PayableRoundingAmount'): f += ('BR-DEC-17',)
    if not two_decimals(k, 'cbc:PayableAmount'): f += ('BR-DEC-18',)
    return f
def _t9(n, d):
    k = n[3]; f = ()
    s12 = vat.categories(d)
    s11 = k.get('cac:Delivery', ())
    s10 = k.get('cac:TaxTotal', ())
    s9 = k.get('cac:InvoicePeriod', ())
    s8 = k.get('cac:AllowanceCharge', ())
    s7 = k.get('cac:LegalMonetaryTotal', ())
    s6 = below(d.all('cac:TaxTotal'), 'cbc:TaxAmount')
    s5 = below(s10, 'cac:TaxSubtotal')
    s4 = below(k.get('cac:AccountingCustomerParty', ()), 'cac:Party')
    s3 = below(k.get('cac:AccountingSupplierParty', ()), 'cac:Party')
    s2 = below(s9, 'cbc:DescriptionCode')
    s1 = [x2 for x2 in s6 if common(texts(x2[3].get('cbc:TaxCurrencyCode', ())), some(x2[1].get('currencyID')))]
    s0 = [x2 for x2 in s6 if common(texts(x2[3].get('cbc:DocumentCurrencyCode', ())), some(x2[1].get('currencyID')))]
    if not has_text(k, 'cbc:CustomizationID'): f += ('BR-01',)
    if not has_text(k, 'cbc:ID'): f += ('BR-02',)
    if not has_text(k, 'cbc:IssueDate'): f += ('BR-03',)
    if not ((has_text(k, 'cbc:InvoiceTypeCode') or has_text(k, 'cbc:CreditNoteTypeCode'))): f += ('BR-04',)
    if not has_text(k, 'cbc:DocumentCurrencyCode'): f += ('BR-05',)
    if not (said(below(s3, 'cac:PartyLegalEntity', 'cbc:RegistrationName'))): f += ('BR-06',)
    if not (said(below(s4, 'cac:PartyLegalEntity', 'cbc:RegistrationName'))): f += ('BR-07',)
    if not (bool(below(s3, 'cac:PostalAddress'))): f += ('BR-08',)
    if not (bool(below(s4, 'cac:PostalAddress'))): f += ('BR-10',)
    if not ((('cac:InvoiceLine' in k) or ('cac:CreditNoteLine' in k))): f += ('BR-16',)
    if not (all(bool([x2 for x2 in s6 if (x2[1].get('currencyID') == x1[0])]) for x1 in k.get('cbc:TaxCurrencyCode', ()))): f += ('BR-53',)
    if 'AE' in s12:
        s15 = d.all('cac:AllowanceCharge')
        s14 = d.all('cac:ClassifiedTaxCategory')
        s13 = [x8 for x7 in d.all('cac:TaxCategory') if vat_scheme(x7) for x8 in x7[3].get('cbc:ID', ()) if (ns(x8[0]) == 'AE')]
        if not ((((not s13) and (not [x10 for x9 in s14 if vat_scheme(x9) for x10 in x9[3].get('cbc:ID', ()) if (ns(x10[0]) == 'AE')])) or ((len([x6 for x5 in below(s5, 'cac:TaxCategory') if vat_scheme(x5) for x6 in x5[3].get('cbc:ID', ()) if (ns(x6[0]) == 'AE')]) == 1) and (bool(s13) or bool([x4 for x3 in s14 if vat_scheme(x3) for x4 in x3[3].get('cbc:ID', ()) if (ns(x4[0]) == 'AE')]))))): f += ('BR-AE-01',)
        if not (((not bool([x5 for x5 in s14 if (ns_of(x5[3], 'cbc:ID') == 'AE') if vat_scheme(x5)])) or ((bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])) and (bool(below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID')) or bool([1 for x3 in below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]))))): f += ('BR-AE-02',)
        if not (((not bool([x6 for x5 in s15 if any_is(texts(x5[3].get('cbc:ChargeIndicator', ())), False) for x6 in x5[3].get('cac:TaxCategory', ()) if (ns_of(x6[3], 'cbc:ID') == 'AE') if vat_scheme(x6)])) or ((bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])) and (bool(below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID')) or bool([1 for x3 in below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]))))): f += ('BR-AE-03',)
        if not (((not bool([x6 for x5 in s15 if any_is(texts(x5[3].get('cbc:ChargeIndicator', ())), True) for x6 in x5[3].get('cac:TaxCategory', ()) if (ns_of(x6[3], 'cbc:ID') == 'AE') if vat_scheme(x6)])) or ((bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])) and (bool(below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID')) or bool([1 for x3 in below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]))))): f += ('BR-AE-04',)
    if not (((('cbc:TaxPointDate' in k) and (not s2)) or ((not ('cbc:TaxPointDate' in k)) and bool(s2)) or ((not ('cbc:TaxPointDate' in k)) and (not s2)))): f += ('BR-CO-03',)
    if not (all(((len([x4 for x2 in s10 for x4 in (decimal1([x3 for x3 in x2[3].get('cbc:TaxAmount', ()) if (x3[1].get('currencyID') == x1[0])]),) if x4 is not None]) == 1) and any_eq([x6 for x5 in s7 for x6 in (decimal1(x5[3].get('cbc:TaxInclusiveAmount', ())),) if x6 is not None], some(cents(add(one([x8 for x7 in s7 for x8 in (decimal1(x7[3].get('cbc:TaxExclusiveAmount', ())),) if x8 is not None]), one([x11 for x9 in s10 for x11 in (decimal1([x10 for x10 in x9[3].get('cbc:TaxAmount', ()) if (x10[1].get('currencyID') == x1[0])]),) if x11 is not None])))))) for x1 in k.get('cbc:DocumentCurrencyCode', ()))): f += ('BR-CO-15',)
    if not bool(s5): f += ('BR-CO-18',)
    if not (((not s0) or (len(after(text(s0), '.')) <= 2))): f += ('BR-DEC-13',)
    if not (((not s1) or (len(after(text(s1), '.')) <= 2))): f += ('BR-DEC-15',)
    if 'E' in s12:
        s18 = d.all('cac:AllowanceCharge')
        s17 = d.all('cac:ClassifiedTaxCategory')
        s16 = [x8 for x7 in d.all('cac:TaxCategory') if vat_scheme(x7) for x8 in x7[3].get('cbc:ID', ()) if (ns(x8[0]) == 'E')]
        if not ((((not s16) and (not [x10 for x9 in s17 if vat_scheme(x9) for x10 in x9[3].get('cbc:ID', ()) if (ns(x10[0]) == 'E')])) or ((len([x6 for x5 in below(s5, 'cac:TaxCategory') if vat_scheme(x5) for x6 in x5[3].get('cbc:ID', ()) if (ns(x6[0]) == 'E')]) == 1) and (bool(s16) or bool([x4 for x3 in s17 if vat_scheme(x3) for x4 in x3[3].get('cbc:ID', ()) if (ns(x4[0]) == 'E')]))))): f += ('BR-E-01',)
        if not (((not bool([x3 for x3 in s17 if (ns_of(x3[3], 'cbc:ID') == 'E') if vat_scheme(x3)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))): f += ('BR-E-02',)
        if not (((not bool([x4 for x3 in s18 if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), False) for x4 in x3[3].get('cac:TaxCategory', ()) if (ns_of(x4[3], 'cbc:ID') == 'E') if vat_scheme(x4)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))): f += ('BR-E-03',)
        if not (((not bool([x4 for x3 in s18 if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), True) for x4 in x3[3].get('cac:TaxCategory', ()) if (ns_of(x4[3], 'cbc:ID') == 'E') if vat_scheme(x4)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))): f += ('BR-E-04',)
    if 'G' in s12:
        s21 = d.all('cac:AllowanceCharge')
        s20 = d.all('cac:ClassifiedTaxCategory')
        s19 = [x8 for x7 in d.all('cac:TaxCategory') if vat_scheme(x7) for x8 in x7[3].get('cbc:ID', ()) if (ns(x8[0]) == 'G')]
        if not ((((not s19) and (not [x10 for x9 in s20 if vat_scheme(x9) for x10 in x9[3].get('cbc:ID', ()) if (ns(x10[0]) == 'G')])) or ((len([x6 for x5 in below(s5, 'cac:TaxCategory') if vat_scheme(x5) for x6 in x5[3].get('cbc:ID', ()) if (ns(x6[0]) == 'G')]) == 1) and (bool(s19) or bool([x4 for x3 in s20 if vat_scheme(x3) for x4 in x3[3].get('cbc:ID', ()) if (ns(x4[0]) == 'G')]))))): f += ('BR-G-01',)
        if not (((not bool([x5 for x5 in s20 if (ns_of(x5[3], 'cbc:ID') == 'G') if vat_scheme(x5)])) or (bool([1 for x3 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]) or bool([1 for x1 in below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))): f += ('BR-G-02',)
        if not (((not bool([x8 for x7 in s21 if any_is(texts(x7[3].get('cbc:ChargeIndicator', ())), False) for x8 in x7[3].get('cac:TaxCategory', ()) if (ns_of(x8[3], 'cbc:ID') == 'G') if vat_scheme(x8)])) or (bool([x2 for x1 in s21 if any_is(texts(x1[3].get('cbc:ChargeIndicator', ())), False) for x2 in x1[3].get('cac:TaxCategory', ()) if (ns_of(x2[3], 'cbc:ID') == 'G')]) and (bool([1 for x5 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x5[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x5[3]]) or bool([1 for x3 in below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]))))): f += ('BR-G-03',)
        if not (((not bool([x8 for x7 in s21 if any_is(texts(x7[3].get('cbc:ChargeIndicator', ())), True) for x8 in x7[3].get('cac:TaxCategory', ()) if (ns_of(x8[3], 'cbc:ID') == 'G') if vat_scheme(x8)])) or (bool([x2 for x1 in s21 if any_is(texts(x1[3].get('cbc:ChargeIndicator', ())), True) for x2 in x1[3].get('cac:TaxCategory', ()) if (ns_of(x2[3], 'cbc:ID') == 'G')]) and (bool([1 for x5 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x5[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x5[3]]) or bool([1 for x3 in below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]))))): f += ('BR-G-04',)
    if 'K' in s12:
        s25 = d.all('cac:AllowanceCharge')
        s24 = d.all('cac:ClassifiedTaxCategory')
        s23 = [x8 for x7 in d.all('cac:TaxCategory') if vat_scheme(x7) for x8 in x7[3].get('cbc:ID', ()) if (ns(x8[0]) == 'K')]
        s22 = [x2 for x1 in below(s5, 'cac:TaxCategory') if vat_scheme(x1) for x2 in x1[3].get('cbc:ID', ()) if (ns(x2[0]) == 'K')]
        if not ((((not s23) and (not [x10 for x9 in s24 if vat_scheme(x9) for x10 in x9[3].get('cbc:ID', ()) if (ns(x10[0]) == 'K')])) or ((len(s22) == 1) and (bool(s23) or bool([x4 for x3 in s24 if vat_scheme(x3) for x4 in x3[3].get('cbc:ID', ()) if (ns(x4[0]) == 'K')]))))): f += ('BR-IC-01',)
        if not (((not [x7 for x7 in s24 if (ns_of(x7[3], 'cbc:ID') == 'K') if vat_scheme(x7)]) or (bool([1 for x5 in below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x5[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x5[3]]) and (bool([1 for x3 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]) or bool([1 for x1 in below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]]))))): f += ('BR-IC-02',)
        if not (((not bool([x8 for x7 in s25 if any_is(texts(x7[3].get('cbc:ChargeIndicator', ())), False) for x8 in x7[3].get('cac:TaxCategory', ()) if (ns_of(x8[3], 'cbc:ID') == 'K') if vat_scheme(x8)])) or (bool([1 for x5 in below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x5[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x5[3]]) and (bool([1 for x3 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]) or bool([1 for x1 in below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]]))))): f += ('BR-IC-03',)
        if not (((not bool([x8 for x7 in s25 if any_is(texts(x7[3].get('cbc:ChargeIndicator', ())), True) for x8 in x7[3].get('cac:TaxCategory', ()) if (ns_of(x8[3], 'cbc:ID') == 'K') if vat_scheme(x8)])) or (bool([1 for x5 in below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x5[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x5[3]]) and (bool([1 for x3 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]) or bool([1 for x1 in below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]]))))): f += ('BR-IC-04',)
        if not (((not s22) or ([x2 for x1 in s9 for x2 in children(x1)] or (len(text(below(s11, 'cbc:ActualDeliveryDate'))) > 1)))): f += ('BR-IC-11',)
        if not (((not s22) or (len(text(below(s11, 'cac:DeliveryLocation', 'cac:Address', 'cac:Country', 'cbc:IdentificationCode'))) > 1))): f += ('BR-IC-12',)
    if 'L' in s12:
        s28 = below(s5, 'cac:TaxCategory')
        s27 = d.all('cac:AllowanceCharge')
        s26 = [x3 for x3 in d.all('cac:ClassifiedTaxCategory') if (ns_of(x3[3], 'cbc:ID') == 'L') if vat_scheme(x3)]
        if not ((((len([x3 for x3 in s28 if ('L' in texts(x3[3].get('cbc:ID', ())))]) > 0) and ((len([x1 for x1 in below(s27, 'cac:TaxCategory') if (ns_of(x1[3], 'cbc:ID') == 'L') if vat_scheme(x1)]) + len(s26)) > 0)) or ((len([x6 for x6 in s28 if (ns_of(x6[3], 'cbc:ID') == 'L') if vat_scheme(x6)]) == 0) and ((len([x4 for x4 in below(s27, 'cac:TaxCategory') if (ns_of(x4[3], 'cbc:ID') == 'L') if vat_scheme(x4)]) + len(s26)) == 0)))): f += ('BR-AF-01',)
        if not (((not bool(s26)) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))): f += ('BR-AF-02',)
        if not (((not bool([x4 for x3 in s27 if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), False) for x4 in x3[3].get('cac:TaxCategory', ()) if (ns_of(x4[3], 'cbc:ID') == 'L') if vat_scheme(x4)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))): f += ('BR-AF-03',)
        if not (((not bool([x6 for x5 in s27 if any_is(texts(x5[3].get('cbc:ChargeIndicator', ())), True) for x6 in x5[3].get('cac:TaxCategory', ()) if ('L' in texts(x6[3].get('cbc:ID', ()))) if vat_scheme(x6)])) or (bool([x2 for x1 in s27 if any_is(texts(x1[3].get('cbc:ChargeIndicator', ())), True) for x2 in x1[3].get('cac:TaxCategory', ()) if (ns_of(x2[3], 'cbc:ID') == 'L') if vat_scheme(x2)]) and (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x3 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]))))): f += ('BR-AF-04',)
    if 'M' in s12:
        s31 = below(s5, 'cac:TaxCategory')
        s30 = d.all('cac:AllowanceCharge')
        s29 = [x3 for x3 in d.all('cac:ClassifiedTaxCategory') if (ns_of(x3[3], 'cbc:ID') == 'M') if vat_scheme(x3)]
        if not ((((len([x3 for x3 in s31 if ('M' in texts(x3[3].get('cbc:ID', ()))) if vat_scheme(x3)]) > 0) and ((len([x1 for x1 in below(s30, 'cac:TaxCategory') if (ns_of(x1[3], 'cbc:ID') == 'M') if vat_scheme(x1)]) + len(s29)) > 0)) or ((len([x6 for x6 in s31 if (ns_of(x6[3], 'cbc:ID') == 'M') if vat_scheme(x6)]) == 0) and ((len([x4 for x4 in below(s30, 'cac:TaxCategory') if (ns_of(x4[3], 'cbc:ID') == 'M') if vat_scheme(x4)]) + len(s29)) == 0)))): f += ('BR-AG-01',)
        if not (((not bool(s29)) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))): f += ('BR-AG-02',)
        if not (((not bool([x4 for x3 in s30 if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), False) for x4 in x3[3].get('cac:TaxCategory', ()) if (ns_of(x4[3], 'cbc:ID') == 'M') if vat_scheme(x4)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))): f += ('BR-AG-03',)
        if not (((not bool([x4 for x3 in s30 if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), True) for x4 in x3[3].get('cac:TaxCategory', ()) if (ns_of(x4[3], 'cbc:ID') == 'M') if vat_scheme(x4)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))): f += ('BR-AG-04',)
    if 'O' in s12:
        s36 = below(s5, 'cac:TaxCategory')
        s35 = d.all('cac:ClassifiedTaxCategory')
        s34 = below([*d.top('ubl:Invoice'), *d.top('cn:CreditNote')], 'cac:AllowanceCharge')
        s33 = [x8 for x7 in d.all('cac:TaxCategory') if vat_scheme(x7) for x8 in x7[3].get('cbc:ID', ()) if (ns(x8[0]) == 'O')]
        s32 = [x4 for x3 in s36 if vat_scheme(x3) for x4 in x3[3].get('cbc:ID', ()) if (ns(x4[0]) == 'O')]
        if not ((((not s33) and (not [x10 for x9 in s35 if vat_scheme(x9) for x10 in x9[3].get('cbc:ID', ()) if (ns(x10[0]) == 'O')])) or ((len(s32) == 1) and (bool(s33) or bool([x4 for x3 in s35 if vat_scheme(x3) for x4 in x3[3].get('cbc:ID', ()) if (ns(x4[0]) == 'O')]))))): f += ('BR-O-01',)
        if not (((not [x7 for x7 in s35 if (ns_of(x7[3], 'cbc:ID') == 'O') if vat_scheme(x7)]) or ((not [1 for x3 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]) and (not [1 for x1 in below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]]) and (not [1 for x5 in below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x5[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x5[3]])))): f += ('BR-O-02',)
        if not (((not bool([x8 for x7 in s34 if any_is(texts(x7[3].get('cbc:ChargeIndicator', ())), False) for x8 in x7[3].get('cac:TaxCategory', ()) if (ns_of(x8[3], 'cbc:ID') == 'O') if vat_scheme(x8)])) or ((not [1 for x3 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]) and (not [1 for x1 in below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]]) and (not [1 for x5 in below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x5[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x5[3]])))): f += ('BR-O-03',)
        if not (((not bool([x8 for x7 in s34 if any_is(texts(x7[3].get('cbc:ChargeIndicator', ())), True) for x8 in x7[3].get('cac:TaxCategory', ()) if (ns_of(x8[3], 'cbc:ID') == 'O') if vat_scheme(x8)])) or ((not [1 for x3 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]) and (not [1 for x1 in below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]]) and (not [1 for x5 in below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x5[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x5[3]])))): f += ('BR-O-04',)
        if not (((not s32) or (len([x1 for x1 in s36 if (ns_of(x1[3], 'cbc:ID') != 'O') if vat_scheme(x1)]) == 0))): f += ('BR-O-11',)
        if not (((not s32) or (len([x1 for x1 in s35 if (ns_of(x1[3], 'cbc:ID') != 'O') if vat_scheme(x1)]) == 0))): f += ('BR-O-12',)
        if not (((not s32) or (len([x2 for x1 in d.all('cac:AllowanceCharge') if any_is(texts(x1[3].get('cbc:ChargeIndicator', ())), False) for x2 in x1[3].get('cac:TaxCategory', ()) if (ns_of(x2[3], 'cbc:ID') != 'O') if vat_scheme(x2)]) == 0))): f += ('BR-O-13',)
        if not (((not s32) or (len([x2 for x1 in d.all('cac:AllowanceCharge') if any_is(texts(x1[3].get('cbc:ChargeIndicator', ())), True) for x2 in x1[3].get('cac:TaxCategory', ()) if (ns_of(x2[3], 'cbc:ID') != 'O') if vat_scheme(x2)]) == 0))): f += ('BR-O-14',)
    if 'S' in s12:
        s40 = d.all('cac:AllowanceCharge')
        s39 = d.all('cac:ClassifiedTaxCategory')
        s38 = len([x3 for x3 in below(s5, 'cac:TaxCategory') if (ns_of(x3[3], 'cbc:ID') == 'S')])
        s37 = [x4 for x4 in s39 if (ns_of(x4[3], 'cbc:ID') == 'S')]
        if not ((((s38 > 0) and ((len([x1 for x1 in below(s40, 'cac:TaxCategory') if (ns_of(x1[3], 'cbc:ID') == 'S')]) + len(s37)) > 0)) or ((s38 == 0) and ((len([x4 for x4 in below(s40, 'cac:TaxCategory') if (ns_of(x4[3], 'cbc:ID') == 'S')]) + len(s37)) == 0)))): f += ('BR-S-01',)
        if not (((not bool(s37)) or (bool([x1 for x1 in s39 if (ns_of(x1[3], 'cbc:ID') == 'S') if vat_scheme(x1)]) and (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x2 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x2[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x2[3]]))))): f += ('BR-S-02',)
        if not (((not bool([x4 for x3 in s40 if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), False) for x4 in x3[3].get('cac:TaxCategory', ()) if (ns_of(x4[3], 'cbc:ID') == 'S') if vat_scheme(x4)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))): f += ('BR-S-03',)
        if not (((not bool([x4 for x3 in s40 if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), True) for x4 in x3[3].get('cac:TaxCategory', ()) if (ns_of(x4[3], 'cbc:ID') == 'S') if vat_scheme(x4)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))): f += ('BR-S-04',)
    if 'Z' in s12:
        s43 = d.all('cac:AllowanceCharge')
        s42 = d.all('cac:ClassifiedTaxCategory')
        s41 = [x8 for x7 in d.all('cac:TaxCategory') if vat_scheme(x7) for x8 in x7[3].get('cbc:ID', ()) if (ns(x8[0]) == 'Z')]
        if not ((((not s41) and (not [x10 for x9 in s42 if vat_scheme(x9) for x10 in x9[3].get('cbc:ID', ()) if (ns(x10[0]) == 'Z')])) or ((len([x6 for x5 in below(s5, 'cac:TaxCategory') if vat_scheme(x5) for x6 in x5[3].get('cbc:ID', ()) if (ns(x6[0]) == 'Z')]) == 1) and (bool(s41) or bool([x4 for x3 in s42 if vat_scheme(x3) for x4 in x3[3].get('cbc:ID', ()) if (ns(x4[0]) == 'Z')]))))): f += ('BR-Z-01',)
        if not (((not bool([x3 for x3 in s42 if (ns_of(x3[3], 'cbc:ID') == 'Z') if vat_scheme(x3)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))): f += ('BR-Z-02',)
        if not (((not bool([x4 for x3 in s43 if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), False) for x4 in x3[3].get('cac:TaxCategory', ()) if (ns_of(x4[3], 'cbc:ID') == 'Z') if vat_scheme(x4)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))): f += ('BR-Z-03',)
        if not (((not bool([x4 for x3 in s43 if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), True) for x4 in x3[3].get('cac:TaxCategory', ()) if (ns_of(x4[3], 'cbc:ID') == 'Z') if vat_scheme(x4)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))): f += ('BR-Z-04',)
    if 'B' in s12:
        s44 = texts(below(d.all('cac:ClassifiedTaxCategory'), 'cbc:ID'))
        if not (((not any_ne(texts(d.all('cbc:IdentificationCode')), ('IT',))) or (not (('B' in texts(below(d.all('cac:TaxCategory'), 'cbc:ID'))) or ('B' in s44))))): f += ('BR-B-01',)
        if not (((not (('S' in s44) or ('S' in texts(below(s8, 'cac:TaxCategory', 'cbc:ID'))) or ('S' in texts(below(s5, 'cac:TaxCategory', 'cbc:ID'))))) or (not (('B' in s44) or ('B' in texts(below(s8, 'cac:TaxCategory', 'cbc:ID'))) or ('B' in texts(below(s5, 'cac:TaxCategory', 'cbc:ID'))))))): f += ('BR-B-02',)
    return f
def _t10(n, d):
    k = n[3]; f = ()
    s3 = k.get('cac:Item', ())
    s2 = k.get('cac:Price', ())
    s1 = below(s2, 'cbc:PriceAmount')
    s0 = below(s2, 'cac:AllowanceCharge', 'cbc:BaseAmount')
    if not has_text(k, 'cbc:ID'): f += ('BR-21',)
    if not ((('cbc:InvoicedQuantity' in k) or ('cbc:CreditedQuantity' in k))): f += ('BR-22',)
    if not ((bool(attributes(k.get('cbc:InvoicedQuantity', ()), 'unitCode')) or bool(attributes(k.get('cbc:CreditedQuantity', ()), 'unitCode')))): f += ('BR-23',)
    if not ('cbc:LineExtensionAmount' in k): f += ('BR-24',)
    if not (said(below(s3, 'cbc:Name'))): f += ('BR-25',)
    if not bool(s1): f += ('BR-26',)
    if not any_number_ge(s1, 0): f += ('BR-27',)
    if not (((not bool(s0)) or any_number_ge(s0, 0))): f += ('BR-28',)
    if not ([1 for x1 in below(s3, 'cac:ClassifiedTaxCategory') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:ID' in x1[3]]): f += ('BR-CO-04',)
    if not two_decimals(k, 'cbc:LineExtensionAmount'): f += ('BR-DEC-23',)
    return f
def _t11(n, d):
    k = n[3]; f = ()
    if not ('cbc:Amount' in k): f += ('BR-41',)
    if not ((('cbc:AllowanceChargeReason' in k) or ('cbc:AllowanceChargeReasonCode' in k))): f += ('BR-42',)
    if not ((('cbc:AllowanceChargeReason' in k) or ('cbc:AllowanceChargeReasonCode' in k))): f += ('BR-CO-23',)
    if not two_decimals(k, 'cbc:Amount'): f += ('BR-DEC-24',)
    if not two_decimals(k, 'cbc:BaseAmount'): f += ('BR-DEC-25',)
    return f
def _t12(n, d):
    k = n[3]; f = ()
    if not ('cbc:Amount' in k): f += ('BR-43',)
    if not ((('cbc:AllowanceChargeReason' in k) or ('cbc:AllowanceChargeReasonCode' in k))): f += ('BR-44',)
    if not ((('cbc:AllowanceChargeReason' in k) or ('cbc:AllowanceChargeReasonCode' in k))): f += ('BR-CO-24',)
    if not two_decimals(k, 'cbc:Amount'): f += ('BR-DEC-27',)
    if not two_decimals(k, 'cbc:BaseAmount'): f += ('BR-DEC-28',)
    return f
def _t13(n, d):
    k = n[3]; f = ()
    if not (((not ('cbc:EndDate' in k)) or (not ('cbc:StartDate' in k)) or ge(date(one(texts(k.get('cbc:EndDate', ())))), date(one(texts(k.get('cbc:StartDate', ()))))))): f += ('BR-30',)
    if not ((('cbc:EndDate' in k) or ('cbc:StartDate' in k))): f += ('BR-CO-20',)
    return f
def _t14(n, d):
    k = n[3]; f = ()
    if not (((not ('cbc:EndDate' in k)) or (not ('cbc:StartDate' in k)) or ge(date(one(texts(k.get('cbc:EndDate', ())))), date(one(texts(k.get('cbc:StartDate', ()))))))): f += ('BR-29',)
    if not ((('cbc:EndDate' in k) or ('cbc:StartDate' in k) or ((not ('cbc:EndDate' in k)) and ('cbc:DescriptionCode' in k) and (not ('cbc:StartDate' in k))))): f += ('BR-CO-19',)
    return f
def _t15(n, d): return () if (('cbc:Name' in n[3]) and ('cbc:Value' in n[3])) else ('BR-54',)
def _t16(n, d): return () if bool((n[1].get('listID') is not None)) else ('BR-65',)
def _t17(n, d): return () if bool((n[1].get('schemeID') is not None)) else ('BR-64',)
def _t18(n, d): return () if ((not ('#' in n[0])) or (not (len(before(after(n[0], '#'), '#')) == 3)) or (before(after(n[0], '#'), '#') in ' AAA AAB AAC AAD AAE AAF AAG AAI AAJ AAK AAL AAM AAN AAO AAP AAQ AAR AAS AAT AAU AAV AAW AAX AAY AAZ ABA ABB ABC ABD ABE ABF ABG ABH ABI ABJ ABK ABL ABM ABN ABO ABP ABQ ABR ABS ABT ABU ABV ABW ABX ABZ ACA ACB ACC ACD ACE ACF ACG ACH ACI ACJ ACK ACL ACM ACN ACO ACP ACQ ACR ACS ACT ACU ACV ACW ACX ACY ACZ ADA ADB ADC ADD ADE ADF ADG ADH ADI ADJ ADK ADL ADM ADN ADO ADP ADQ ADR ADS ADT ADU ADV ADW ADX ADY ADZ AEA AEB AEC AED AEE AEF AEG AEH AEI AEJ AEK AEL AEM AEN AEO AEP AEQ AER AES AET AEU AEV AEW AEX AEY AEZ AFA AFB AFC AFD AFE AFF AFG AFH AFI AFJ AFK AFL AFM AFN AFO AFP AFQ AFR AFS AFT AFU AFV AFW AFX AFY AFZ AGA AGB AGC AGD AGE AGF AGG AGH AGI AGJ AGK AGL AGM AGN AGO AGP AGQ AGR AGS AGT AGU AGV AGW AGX AGY AGZ AHA AHB AHC AHD AHE AHF AHG AHH AHI AHJ AHK AHL AHM AHN AHO AHP AHQ AHR AHS AHT AHU AHV AHW AHX AHY AHZ AIA AIB AIC AID AIE AIF AIG AIH AII AIJ AIK AIL AIM AIN AIO AIP AIQ AIR AIS AIT AIU AIV AIW AIX AIY AIZ AJA AJB ALC ALD ALE ALF ALG ALH ALI ALJ ALK ALL ALM ALN ALO ALP ALQ ARR ARS AUT AUU AUV AUW AUX AUY AUZ AVA AVB AVC AVD AVE AVF BAG BAH BAI BAJ BAK BAL BAM BAN BAO BAP BAQ BAR BAS BLC BLD BLE BLF BLG BLH BLI BLJ BLK BLL BLM BLN BLO BLP BLQ BLR BLS BLT BLU BLV BLW BLX BLY BLZ BMA BMB BMC BMD BME CCI CEX CHG CIP CLP CLR COI CUR CUS DAR DCL DEL DIN DOC DUT EUR FBC GBL GEN GS7 HAN HAZ ICN IIN IMI IND INS INV IRP ITR ITS LAN LIN LOI MCO MDH MKS ORI OSI PAC PAI PAY PKG PKT PMD PMT PRD PRF PRI PUR QIN QQD QUT RAH REG RET REV RQR SAF SIC SIN SLR SPA SPG SPH SPP SPT SRN SSR SUR TCA TDT TRA TRR TXD WHI ZZZ ')) else ('BR-CL-08',)
def _t19(n, d):
    k = n[3]; f = ()
    s1 = below(k.get('cac:PartyName', ()), 'cbc:Name')
    s0 = n[2][3].get('cac:AccountingSupplierParty', ())
    if not ((bool(s1) and (not common(texts(s1), texts(below(s0, 'cac:Party', 'cac:PartyName', 'cbc:Name')))) and (not common(texts(below(k.get('cac:PartyIdentification', ()), 'cbc:ID')), texts(below(s0, 'cac:Party', 'cac:PartyIdentification', 'cbc:ID')))))): f += ('BR-17',)
    return f
def _t20(n, d): return () if has_text(n[3], 'cbc:ID') else ('BR-50',)
def _t21(n, d):
    k = n[3]; f = ()
    s0 = ns_of(k, 'cbc:PaymentMeansCode')
    if not ('cbc:PaymentMeansCode' in k): f += ('BR-49',)
    if not ((((s0 != '30') and (s0 != '58')) or (bool(below(k.get('cac:PayeeFinancialAccount', ()), 'cbc:ID')) and ((s0 == '30') or (s0 == '58'))))): f += ('BR-61',)
    return f
def _t22(n, d): return () if bool(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')) else ('BR-55',)
def _t23(n, d):
    k = n[3]; f = ()
    s0 = k.get('cac:Party', ())
    if not ((bool(below(s0, 'cac:PartyLegalEntity', 'cbc:CompanyID')) or bool([1 for x1 in below(s0, 'cac:PartyTaxScheme') if vat_scheme(x1) if 'cbc:CompanyID' in x1[3]]) or bool([x2 for x2 in below(s0, 'cac:PartyIdentification', 'cbc:ID') if (not (x2[1].get('schemeID') == 'SEPA'))]))): f += ('BR-CO-26',)
    return f
def _t24(n, d): return () if bool((n[1].get('schemeID') is not None)) else ('BR-62',)
def _t25(n, d): return () if said(below(n[3].get('cac:Country', ()), 'cbc:IdentificationCode')) else ('BR-09',)
def _t26(n, d):
    k = n[3]; f = ()
    if not (said(below(k.get('cac:PartyName', ()), 'cbc:Name'))): f += ('BR-18',)
    if not ('cac:PostalAddress' in k): f += ('BR-19',)
    if not (bool([1 for x1 in k.get('cac:PartyTaxScheme', ()) if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])): f += ('BR-56',)
    return f
def _t27(n, d): return () if said(below(n[3].get('cac:Country', ()), 'cbc:IdentificationCode')) else ('BR-20',)
def _t28(n, d): return () if ((not ('cac:TaxSubtotal' in n[3])) or (decimal1(n[3].get('cbc:TaxAmount', ())) == cents(sum([x2 for x1 in n[3].get('cac:TaxSubtotal', ()) for x2 in (decimal1(x1[3].get('cbc:TaxAmount', ())),) if x2 is not None])))) else ('BR-CO-14',)
def _t29(n, d):
    k = n[3]; f = ()
    s4 = k.get('cac:TaxCategory', ())
    s3 = decimal1(k.get('cbc:TaxAmount', ()))
    s2 = decimal1(k.get('cbc:TaxableAmount', ()))
    s1 = round_decimal(s3)
    s0 = one([x10 for x9 in s4 if vat_scheme(x9) for x10 in (decimal1(x9[3].get('cbc:Percent', ())),) if x10 is not None])
    if not ('cbc:TaxableAmount' in k): f += ('BR-45',)
    if not ('cbc:TaxAmount' in k): f += ('BR-46',)
    if not (bool([1 for x1 in s4 if vat_scheme(x1) if 'cbc:ID' in x1[3]])): f += ('BR-47',)
    if not ((bool([1 for x1 in s4 if vat_scheme(x1) if 'cbc:Percent' in x1[3]]) or ('O' in [ns_of(x2[3], 'cbc:ID') for x2 in s4 if vat_scheme(x2)]))): f += ('BR-48',)
    if not ((((s1 == 0) and (not bool(s0))) or ((s1 == 0) and (round_decimal(s0) == 0)) or (ne(round_decimal(s0), 0) and lt(sub(absolute(s3), 1), cents(mul(absolute(s2), div(s0, 100)))) and gt(add(absolute(s3), 1), cents(mul(absolute(s2), div(s0, 100))))))): f += ('BR-CO-17',)
    if not two_decimals(k, 'cbc:TaxableAmount'): f += ('BR-DEC-19',)
    if not two_decimals(k, 'cbc:TaxAmount'): f += ('BR-DEC-20',)
    return f
def _t30(n, d): return () if (text(n[3].get('cbc:CompanyID', ()))[0:2] in ' 1A AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH EL ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XI YE YT ZA ZM ZW ') else ('BR-CO-09',)
def _t31(n, d):
    k = n[3]; f = ()
    if not (vat.ubl_exact_base(n, d, 'AE')): f += ('BR-AE-08',)
    if not ((decimal1(n[2][3].get('cbc:TaxAmount', ())) == 0)): f += ('BR-AE-09',)
    if not ((('cbc:TaxExemptionReason' in k) or ('cbc:TaxExemptionReasonCode' in k))): f += ('BR-AE-10',)
    return f
def _t32(n, d): return () if (decimal1(n[3].get('cbc:Percent', ())) == 0) else ('BR-AE-06',)
def _t33(n, d): return () if (decimal1(n[3].get('cbc:Percent', ())) == 0) else ('BR-AE-07',)
def _t34(n, d): return () if (decimal1(n[3].get('cbc:Percent', ())) == 0) else ('BR-AE-05',)
def _t35(n, d):
    k = n[3]; f = ()
    if not (vat.ubl_exact_base(n, d, 'E')): f += ('BR-E-08',)
    if not ((decimal1(n[2][3].get('cbc:TaxAmount', ())) == 0)): f += ('BR-E-09',)
    if not ((('cbc:TaxExemptionReason' in k) or ('cbc:TaxExemptionReasonCode' in k))): f += ('BR-E-10',)
    return f
def _t36(n, d): return () if (decimal1(n[3].get('cbc:Percent', ())) == 0) else ('BR-E-06',)
def _t37(n, d): return () if (decimal1(n[3].get('cbc:Percent', ())) == 0) else ('BR-E-07',)
def _t38(n, d): return () if (decimal1(n[3].get('cbc:Percent', ())) == 0) else ('BR-E-05',)
def _t39(n, d):
    k = n[3]; f = ()
    if not (vat.ubl_exact_base(n, d, 'G')): f += ('BR-G-08',)
    if not ((decimal1(n[2][3].get('cbc:TaxAmount', ())) == 0)): f += ('BR-G-09',)
    if not ((('cbc:TaxExemptionReason' in k) or ('cbc:TaxExemptionReasonCode' in k))): f += ('BR-G-10',)
    return f
def _t40(n, d): return () if (decimal1(n[3].get('cbc:Percent', ())) == 0) else ('BR-G-06',)
def _t41(n, d): return () if (decimal1(n[3].get('cbc:Percent', ())) == 0) else ('BR-G-07',)
def _t42(n, d): return () if (decimal1(n[3].get('cbc:Percent', ())) == 0) else ('BR-G-05',)
def _t43(n, d):
    k = n[3]; f = ()
    if not (vat.ubl_exact_base(n, d, 'K')): f += ('BR-IC-08',)
    if not ((decimal1(n[2][3].get('cbc:TaxAmount', ())) == 0)): f += ('BR-IC-09',)
    if not ((('cbc:TaxExemptionReason' in k) or ('cbc:TaxExemptionReasonCode' in k))): f += ('BR-IC-10',)
    return f
def _t44(n, d): return () if (decimal1(n[3].get('cbc:Percent', ())) == 0) else ('BR-IC-06',)
def _t45(n, d): return () if (decimal1(n[3].get('cbc:Percent', ())) == 0) else ('BR-IC-07',)
def _t46(n, d): return () if (decimal1(n[3].get('cbc:Percent', ())) == 0) else ('BR-IC-05',)
def _t47(n, d):
    k = n[3]; f = ()
    s1 = absolute(decimal1(n[2][3].get('cbc:TaxAmount', ())))
    s0 = cents(mul(absolute(decimal1(n[2][3].get('cbc:TaxableAmount', ()))), div(decimal1(k.get('cbc:Percent', ())), 100)))
    if not (vat.ubl_rated_base(n, d, 'L')): f += ('BR-AF-08',)
    if not ((lt(sub(s1, 1), s0) and gt(add(s1, 1), s0))): f += ('BR-AF-09',)
    if not (((not ('cbc:TaxExemptionReason' in k)) and (not ('cbc:TaxExemptionReasonCode' in k)))): f += ('BR-AF-10',)
    return f
def _t48(n, d): return () if any_number_ge(n[3].get('cbc:Percent', ()), 0) else ('BR-AF-06',)
def _t49(n, d): return () if any_number_ge(n[3].get('cbc:Percent', ()), 0) else ('BR-AF-07',)
def _t50(n, d): return () if any_number_ge(n[3].get('cbc:Percent', ()), 0) else ('BR-AF-05',)
def _t51(n, d):
    k = n[3]; f = ()
    s1 = absolute(decimal1(n[2][3].get('cbc:TaxAmount', ())))
    s0 = cents(mul(absolute(decimal1(n[2][3].get('cbc:TaxableAmount', ()))), div(decimal1(k.get('cbc:Percent', ())), 100)))
    if not (vat.ubl_rated_base(n, d, 'M')): f += ('BR-AG-08',)
    if not ((lt(sub(s1, 1), s0) and gt(add(s1, 1), s0))): f += ('BR-AG-09',)
    if not (((not ('cbc:TaxExemptionReason' in k)) and (not ('cbc:TaxExemptionReasonCode' in k)))): f += ('BR-AG-10',)
    return f
def _t52(n, d): return () if any_number_ge(n[3].get('cbc:Percent', ()), 0) else ('BR-AG-06',)
def _t53(n, d): return () if any_number_ge(n[3].get('cbc:Percent', ()), 0) else ('BR-AG-07',)
def _t54(n, d): return () if any_number_ge(n[3].get('cbc:Percent', ()), 0) else ('BR-AG-05',)
def _t55(n, d):
    k = n[3]; f = ()
    if not (vat.ubl_exact_base(n, d, 'O')): f += ('BR-O-08',)
    if not ((decimal1(n[2][3].get('cbc:TaxAmount', ())) == 0)): f += ('BR-O-09',)
    if not ((('cbc:TaxExemptionReason' in k) or ('cbc:TaxExemptionReasonCode' in k))): f += ('BR-O-10',)
    return f
def _t56(n, d):
    k = n[3]; f = ()
    s1 = absolute(decimal1(n[2][3].get('cbc:TaxAmount', ())))
    s0 = cents(mul(absolute(decimal1(n[2][3].get('cbc:TaxableAmount', ()))), div(decimal1(k.get('cbc:Percent', ())), 100)))
    if not (vat.ubl_standard_base(n, d, 'S')): f += ('BR-S-08',)
    if not ((lt(sub(s1, 1), s0) and gt(add(s1, 1), s0))): f += ('BR-S-09',)
    if not (((not ('cbc:TaxExemptionReason' in k)) and (not ('cbc:TaxExemptionReasonCode' in k)))): f += ('BR-S-10',)
    return f
def _t57(n, d): return () if any_number_gt(n[3].get('cbc:Percent', ()), 0) else ('BR-S-06',)
def _t58(n, d): return () if any_number_gt(n[3].get('cbc:Percent', ()), 0) else ('BR-S-07',)
def _t59(n, d): return () if any_number_gt(n[3].get('cbc:Percent', ()), 0) else ('BR-S-05',)
def _t60(n, d):
    k = n[3]; f = ()
    if not (vat.ubl_exact_base(n, d, 'Z')): f += ('BR-Z-08',)
    if not ((decimal1(n[2][3].get('cbc:TaxAmount', ())) == 0)): f += ('BR-Z-09',)
    if not ((not (('cbc:TaxExemptionReason' in k) or ('cbc:TaxExemptionReasonCode' in k)))): f += ('BR-Z-10',)
    return f
def _t61(n, d): return () if (decimal1(n[3].get('cbc:Percent', ())) == 0) else ('BR-Z-06',)
def _t62(n, d): return () if (decimal1(n[3].get('cbc:Percent', ())) == 0) else ('BR-Z-07',)
def _t63(n, d): return () if (decimal1(n[3].get('cbc:Percent', ())) == 0) else ('BR-Z-05',)
def _t64(n, d): return () if ((not ('cac:AddressLine' in n[3])) or (len(n[3].get('cac:AddressLine', ())) == 1)) else ('UBL-SR-51',)
def _t65(n, d):
    k = n[3]; f = ()
    s0 = texts(k.get('cbc:DocumentTypeCode', ()))
    if not ((('130' in s0) or ((not ('cbc:DocumentTypeCode' in k)) and (not attributes(k.get('cbc:ID', ()), 'schemeID'))) or (('50' in s0) and (local(one(d.tops)) == 'CreditNote')))): f += ('UBL-SR-43',)
    return f
def _t66(n, d): return () if (len(after(n[0], '.')) <= 2) else ('UBL-DT-01',)
def _t67(n, d):
    k = n[3]; f = ()
    if not ((n[1].get('mimeCode') is not None)): f += ('UBL-DT-06',)
    if not ((n[1].get('filename') is not None)): f += ('UBL-DT-07',)
    return f
def _t68(n, d): return () if (('cbc:CompanyID' in n[3]) and bool(below(n[3].get('cac:TaxScheme', ()), 'cbc:ID'))) else ('UBL-SR-53',)
def _t69(n, d):
    k = n[3]; f = ()
    s5 = d.attributes
    s4 = d.all('cac:PaymentMandate')
    s3 = d.all('cbc:PaymentMeansCode')
    s2 = k.get('cac:PaymentMeans', ())
    s1 = d.all('cac:AdditionalDocumentReference')
    s0 = below(d.all('cac:Price'), 'cac:AllowanceCharge')
    if not (((not ('cbc:UBLVersionID' in k)) or ('2.1' in texts(k.get('cbc:UBLVersionID', ()))))): f += ('UBL-CR-002',)
    if not ((below(parent(n), 'cn:CreditNote') or (not below(s2, 'cbc:PaymentDueDate')))): f += ('UBL-CR-412',)
    if not ((not attributes(below(d.all('cac:PartyTaxScheme'), 'cbc:CompanyID'), 'schemeID'))): f += ('UBL-CR-652',)
    if not ((not attributes(below(d.all('cac:Country'), 'cbc:IdentificationCode'), 'listID'))): f += ('UBL-CR-660',)
    if not ((not attributes(d.all('cbc:AllowanceChargeReasonCode'), 'listID'))): f += ('UBL-CR-662',)
    if not ((not ('unitCodeListID' in s5))): f += ('UBL-CR-663',)
    if not ((not d.all('cac:FinancialInstitution'))): f += ('UBL-CR-664',)
    if not ((not [x3 for x1 in s1 if ((not ('cbc:DocumentTypeCode' in x1[3])) or any_ne(texts(x1[3].get('cbc:DocumentTypeCode', ())), ('130',))) for x2 in x1[3].get('cbc:ID', ()) for x3 in (x2[1].get('schemeID'),) if x3 is not None])): f += ('UBL-CR-665',)
    if not ((not [1 for x1 in s1 if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) if 'cac:Attachment' in x1[3]])): f += ('UBL-CR-666',)
    if not ((not attributes(below(d.all('cac:BuyersItemIdentification'), 'cbc:ID'), 'schemeID'))): f += ('UBL-CR-667',)
    if not ((not attributes(below(d.all('cac:SellersItemIdentification'), 'cbc:ID'), 'schemeID'))): f += ('UBL-CR-668',)
    if not ((not below(s0, 'cbc:AllowanceChargeReasonCode'))): f += ('UBL-CR-669',)
    if not ((not below(s0, 'cbc:AllowanceChargeReason'))): f += ('UBL-CR-670',)
    if not ((not below(s0, 'cbc:MultiplierFactorNumeric'))): f += ('UBL-CR-671',)
    if not ((not [1 for x1 in s1 if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) if 'cbc:DocumentDescription' in x1[3]])): f += ('UBL-CR-673',)
    if not ((not attributes(d.all('cbc:PrimaryAccountNumberID'), 'schemeID'))): f += ('UBL-CR-674',)
    if not ((not attributes(below(d.all('cac:CardAccount'), 'cbc:NetworkID'), 'schemeID'))): f += ('UBL-CR-675',)
    if not ((not attributes(below(s4, 'cbc:ID'), 'schemeID'))): f += ('UBL-CR-676',)
    if not ((not attributes(below(s4, 'cac:PayerFinancialAccount', 'cbc:ID'), 'schemeID'))): f += ('UBL-CR-677',)
    if not ((not attributes(below(d.all('cac:TaxCategory'), 'cbc:ID'), 'schemeID'))): f += ('UBL-CR-678',)
    if not ((not attributes(below(d.all('cac:ClassifiedTaxCategory'), 'cbc:ID'), 'schemeID'))): f += ('UBL-CR-679',)
    if not ((not below(d.all('cac:PaymentMeans'), 'cac:PayerFinancialAccount'))): f += ('UBL-CR-680',)
    if not ((not ('schemeName' in s5))): f += ('UBL-DT-08',)
    if not ((not ('schemeAgencyName' in s5))): f += ('UBL-DT-09',)
    if not ((not ('schemeDataURI' in s5))): f += ('UBL-DT-10',)
    if not ((not ('schemeURI' in s5))): f += ('UBL-DT-11',)
    if not ((not ('format' in s5))): f += ('UBL-DT-12',)
    if not ((not ('unitCodeListIdentifier' in s5))): f += ('UBL-DT-13',)
    if not ((not ('unitCodeListAgencyIdentifier' in s5))): f += ('UBL-DT-14',)
    if not ((not ('unitCodeListAgencyName' in s5))): f += ('UBL-DT-15',)
    if not ((not ('listAgencyName' in s5))): f += ('UBL-DT-16',)
    if not ((not ('listName' in s5))): f += ('UBL-DT-17',)
    if not (((len(d.attributes_named('name')) - len(attributes(s3, 'name'))) <= 0)): f += ('UBL-DT-18',)
    if not ((not ('languageID' in s5))): f += ('UBL-DT-19',)
    if not ((not ('listURI' in s5))): f += ('UBL-DT-20',)
    if not ((not ('listSchemeURI' in s5))): f += ('UBL-DT-21',)
    if not ((not ('languageLocaleID' in s5))): f += ('UBL-DT-22',)
    if not ((not ('uri' in s5))): f += ('UBL-DT-23',)
    if not ((not ('currencyCodeListVersionID' in s5))): f += ('UBL-DT-24',)
    if not ((not ('characterSetCode' in s5))): f += ('UBL-DT-25',)
    if not ((not ('encodingCode' in s5))): f += ('UBL-DT-26',)
    if not ((not ('schemeAgencyID' in s5))): f += ('UBL-DT-27',)
    if not ((not ('listAgencyID' in s5))): f += ('UBL-DT-28',)
    if not ((len([x1 for x1 in below(d.all('cac:PartyIdentification'), 'cbc:ID') if ((x1[1].get('schemeID') or '').upper() == 'SEPA')]) <= 1)): f += ('UBL-SR-29',)
    if not (len(set(texts(d.all('cbc:PaymentID')))) <= 1): f += ('UBL-SR-44',)
    if not ((len(attributes(below(s2, 'cbc:PaymentMeansCode'), 'name')) <= 1)): f += ('UBL-SR-46',)
    if not (len(set(texts(s3))) <= 1): f += ('UBL-SR-47',)
    return f
def _t70(n, d): return () if (len(below(n[3].get('cac:Item', ()), 'cac:ClassifiedTaxCategory')) == 1) else ('UBL-SR-48',)
def _t71(n, d):
    k = n[3]; f = ()
    s1 = below(k.get('cac:PartyName', ()), 'cbc:Name')
    s0 = n[2][3].get('cac:AccountingSupplierParty', ())
    if not (((len(s1) <= 1) and any_ne(texts(s1), texts(below(s0, 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName'))))): f += ('UBL-SR-19',)
    if not (((len([x1 for x1 in below(k.get('cac:PartyIdentification', ()), 'cbc:ID') if ((x1[1].get('schemeID') or '').upper() != 'SEPA')]) <= 1) and any_ne(texts(s1), texts(below(s0, 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName'))))): f += ('UBL-SR-20',)
    if not (((len(below(k.get('cac:PartyLegalEntity', ()), 'cbc:CompanyID')) <= 1) and any_ne(texts(s1), texts(below(s0, 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName'))))): f += ('UBL-SR-21',)
    return f
def _t72(n, d): return () if below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID') else ('UBL-SR-07',)
def _t73(n, d): return () if ((named(n, 'cbc:InvoiceTypeCode') and ((v := n[0]) in C0 or ns(v) in C0)) or (named(n, 'cbc:CreditNoteTypeCode') and ((v := n[0]) in C1 or ns(v) in C1))) else ('BR-CL-01',)
def _t74(n, d): return () if ((v := (n[1].get('currencyID') or '')) in C2 or ns(v) in C2) else ('BR-CL-03',)
def _t75(n, d): return () if ((v := n[0]) in C2 or ns(v) in C2) else ('BR-CL-04',)
def _t76(n, d): return () if ((v := n[0]) in C2 or ns(v) in C2) else ('BR-CL-05',)
def _t77(n, d): return () if ((v := n[0]) in C3 or ns(v) in C3) else ('BR-CL-06',)
def _t78(n, d): return () if ((v := (n[1].get('schemeID') or '')) in C4 or ns(v) in C4) else ('BR-CL-07',)
def _t79(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((v := (s0 or '')) in C5 or ns(v) in C5) or (((v := (s0 or '')) in C6 or ns(v) in C6) and (ancestors(n, 'cac:PayeeParty') or ancestors(n, 'cac:AccountingSupplierParty'))))): f += ('BR-CL-10',)
    return f
def _t80(n, d): return () if ((v := (n[1].get('schemeID') or '')) in C5 or ns(v) in C5) else ('BR-CL-11',)
def _t81(n, d): return () if ((v := (n[1].get('listID') or '')) in C7 or ns(v) in C7) else ('BR-CL-13',)
def _t82(n, d): return () if ((v := n[0]) in C8 or ns(v) in C8) else ('BR-CL-14',)
def _t83(n, d): return () if ((v := n[0]) in C8 or ns(v) in C8) else ('BR-CL-15',)
def _t84(n, d): return () if ((v := n[0]) in C9 or ns(v) in C9) else ('BR-CL-16',)
def _t85(n, d): return () if ((v := n[0]) in C10 or ns(v) in C10) else ('BR-CL-17',)
def _t86(n, d): return () if ((v := n[0]) in C10 or ns(v) in C10) else ('BR-CL-18',)
def _t87(n, d): return () if ((v := n[0]) in C11 or ns(v) in C11) else ('BR-CL-19',)
def _t88(n, d): return () if ((v := n[0]) in C12 or ns(v) in C12) else ('BR-CL-20',)
def _t89(n, d): return () if ((v := (n[1].get('schemeID') or '')) in C5 or ns(v) in C5) else ('BR-CL-21',)
def _t90(n, d): return () if ((not (' ' in ns(n[0]))) and ((' ' + ns(n[0].upper()) + ' ') in ' VATEX-EU-79-C VATEX-EU-132 VATEX-EU-132-1A VATEX-EU-132-1B VATEX-EU-132-1C VATEX-EU-132-1D VATEX-EU-132-1E VATEX-EU-132-1F VATEX-EU-132-1G VATEX-EU-132-1H VATEX-EU-132-1I VATEX-EU-132-1J VATEX-EU-132-1K VATEX-EU-132-1L VATEX-EU-132-1M VATEX-EU-132-1N VATEX-EU-132-1O VATEX-EU-132-1P VATEX-EU-132-1Q VATEX-EU-135-1 VATEX-EU-143 VATEX-EU-143-1A VATEX-EU-143-1B VATEX-EU-143-1C VATEX-EU-143-1D VATEX-EU-143-1E VATEX-EU-143-1F VATEX-EU-143-1FA VATEX-EU-143-1G VATEX-EU-143-1H VATEX-EU-143-1I VATEX-EU-143-1J VATEX-EU-143-1K VATEX-EU-143-1L VATEX-EU-144 VATEX-EU-146-1E VATEX-EU-159 VATEX-EU-309 VATEX-EU-148 VATEX-EU-148-A VATEX-EU-148-B VATEX-EU-148-C VATEX-EU-148-D VATEX-EU-148-E VATEX-EU-148-F VATEX-EU-148-G VATEX-EU-151 VATEX-EU-151-1A VATEX-EU-151-1AA VATEX-EU-151-1B VATEX-EU-151-1C VATEX-EU-151-1D VATEX-EU-151-1E VATEX-EU-G VATEX-EU-O VATEX-EU-IC VATEX-EU-AE VATEX-EU-D VATEX-EU-F VATEX-EU-I VATEX-EU-J VATEX-FR-FRANCHISE VATEX-FR-CNWVAT VATEX-EU-153 VATEX-FR-CGI261-1 VATEX-FR-CGI261-2 VATEX-FR-CGI261-3 VATEX-FR-CGI261-4 VATEX-FR-CGI261-5 VATEX-FR-CGI261-7 VATEX-FR-CGI261-8 VATEX-FR-CGI261A VATEX-FR-CGI261B VATEX-FR-CGI261C-1 VATEX-FR-CGI261C-2 VATEX-FR-CGI261C-3 VATEX-FR-CGI261D-1 VATEX-FR-CGI261D-1BIS VATEX-FR-CGI261D-2 VATEX-FR-CGI261D-3 VATEX-FR-CGI261D-4 VATEX-FR-CGI261E-1 VATEX-FR-CGI261E-2 VATEX-FR-CGI277A VATEX-FR-CGI275 VATEX-FR-298SEXDECIESA VATEX-FR-CGI295 VATEX-FR-AE ')) else ('BR-CL-22',)
def _t91(n, d): return () if ((v := (n[1].get('unitCode') or '')) in C13 or ns(v) in C13) else ('BR-CL-23',)
def _t92(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('mimeCode')
    if not (((s0 == 'text/csv') or (s0 == 'image/png') or (s0 == 'image/jpeg') or (s0 == 'application/pdf') or (s0 == 'application/vnd.oasis.opendocument.spreadsheet') or (s0 == 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'))): f += ('BR-CL-24',)
    return f
def _t93(n, d): return () if ((v := (n[1].get('schemeID') or '')) in C14 or ns(v) in C14) else ('BR-CL-25',)
def _t94(n, d): return () if ((v := (n[1].get('schemeID') or '')) in C5 or ns(v) in C5) else ('BR-CL-26',)

TEMPLATES = (
Template('M11', 1065, (Pattern((Step('cac:AdditionalDocumentReference'),), False),), (
    Check('BR-52', lambda n, d: has_text(n[3], 'cbc:ID')),
), _t1),
Template('M11', 1064, (Pattern((Step('cbc:EndpointID'), Step('cac:Party'), Step('cac:AccountingCustomerParty'),), False),), (
    Check('BR-63', lambda n, d: bool((n[1].get('schemeID') is not None))),
), _t2),
Template('M11', 1063, (Pattern((Step('cac:PostalAddress'), Step('cac:Party'), Step('cac:AccountingCustomerParty'),), False),), (
    Check('BR-11', lambda n, d: filled(text(below(n[3].get('cac:Country', ()), 'cbc:IdentificationCode')))),
), _t3),
Template('M11', 1062, (Pattern((Step('cbc:PrimaryAccountNumberID'), Step('cac:CardAccount'), Step('cac:PaymentMeans'),), False),), (
    Check('BR-51', lambda n, d: (len(ns(n[0])) <= 10)),
), _t4),
Template('M11', 1061, (Pattern((Step('cac:Address'), Step('cac:DeliveryLocation'), Step('cac:Delivery'),), False),), (
    Check('BR-57', lambda n, d: bool(below(n[3].get('cac:Country', ()), 'cbc:IdentificationCode'))),
), _t5),
Template('M11', 1060, (Pattern((Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), False), None), Step('ubl:Invoice'),), True), Pattern((Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), False), None), Step('cn:CreditNote'),), True),), (
    Check('BR-31', lambda n, d: ('cbc:Amount' in n[3])),
    Check('BR-32', lambda n, d: bool([1 for x1 in n[3].get('cac:TaxCategory', ()) if vat_scheme(x1) if 'cbc:ID' in x1[3]])),
    Check('BR-33', lambda n, d: (('cbc:AllowanceChargeReason' in n[3]) or ('cbc:AllowanceChargeReasonCode' in n[3]))),
    Check('BR-CO-21', lambda n, d: (('cbc:AllowanceChargeReason' in n[3]) or ('cbc:AllowanceChargeReasonCode' in n[3]))),
    Check('BR-DEC-01', lambda n, d: two_decimals(n[3], 'cbc:Amount')),
    Check('BR-DEC-02', lambda n, d: two_decimals(n[3], 'cbc:BaseAmount')),
), _t6),
Template('M11', 1059, (Pattern((Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), True), None), Step('ubl:Invoice'),), True), Pattern((Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), True), None), Step('cn:CreditNote'),), True),), (
    Check('BR-36', lambda n, d: ('cbc:Amount' in n[3])),
    Check('BR-37', lambda n, d: bool([1 for x1 in n[3].get('cac:TaxCategory', ()) if vat_scheme(x1) if 'cbc:ID' in x1[3]])),
    Check('BR-38', lambda n, d: (('cbc:AllowanceChargeReason' in n[3]) or ('cbc:AllowanceChargeReasonCode' in n[3]))),
    Check('BR-CO-22', lambda n, d: (('cbc:AllowanceChargeReason' in n[3]) or ('cbc:AllowanceChargeReasonCode' in n[3]))),
    Check('BR-DEC-05', lambda n, d: two_decimals(n[3], 'cbc:Amount')),
    Check('BR-DEC-06', lambda n, d: two_decimals(n[3], 'cbc:BaseAmount')),
), _t7),
Template('M11', 1058, (Pattern((Step('cac:LegalMonetaryTotal'),), False),), (
    Check('BR-12', lambda n, d: ('cbc:LineExtensionAmount' in n[3])),
    Check('BR-13', lambda n, d: ('cbc:TaxExclusiveAmount' in n[3])),
    Check('BR-14', lambda n, d: ('cbc:TaxInclusiveAmount' in n[3])),
    Check('BR-15', lambda n, d: ('cbc:PayableAmount' in n[3])),
    Check('BR-CO-10', lambda n, d: (decimal1(n[3].get('cbc:LineExtensionAmount', ())) == cents(sum(d.once(3106981181, lambda: [x2 for x1 in (d.all('cac:InvoiceLine') + d.all('cac:CreditNoteLine')) for x2 in (decimal1(x1[3].get('cbc:LineExtensionAmount', ())),) if x2 is not None]))))),
    Check('BR-CO-11', lambda n, d: (((not ('cbc:AllowanceTotalAmount' in n[3])) and (not [x3 for x3 in n[2][3].get('cac:AllowanceCharge', ()) if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), False)])) or (decimal1(n[3].get('cbc:AllowanceTotalAmount', ())) == cents(sum([x2 for x1 in n[2][3].get('cac:AllowanceCharge', ()) if any_is(texts(x1[3].get('cbc:ChargeIndicator', ())), False) for x2 in (decimal1(x1[3].get('cbc:Amount', ())),) if x2 is not None]))))),
    Check('BR-CO-12', lambda n, d: (((not ('cbc:ChargeTotalAmount' in n[3])) and (not [x3 for x3 in n[2][3].get('cac:AllowanceCharge', ()) if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), True)])) or (decimal1(n[3].get('cbc:ChargeTotalAmount', ())) == cents(sum([x2 for x1 in n[2][3].get('cac:AllowanceCharge', ()) if any_is(texts(x1[3].get('cbc:ChargeIndicator', ())), True) for x2 in (decimal1(x1[3].get('cbc:Amount', ())),) if x2 is not None]))))),
    Check('BR-CO-13', lambda n, d: (((not ('cbc:ChargeTotalAmount' in n[3])) and (not ('cbc:AllowanceTotalAmount' in n[3])) and eq(decimal1(n[3].get('cbc:TaxExclusiveAmount', ())), decimal1(n[3].get('cbc:LineExtensionAmount', ())))) or (('cbc:ChargeTotalAmount' in n[3]) and (not ('cbc:AllowanceTotalAmount' in n[3])) and eq(decimal1(n[3].get('cbc:TaxExclusiveAmount', ())), cents(add(decimal1(n[3].get('cbc:LineExtensionAmount', ())), decimal1(n[3].get('cbc:ChargeTotalAmount', ())))))) or (('cbc:AllowanceTotalAmount' in n[3]) and (not ('cbc:ChargeTotalAmount' in n[3])) and eq(decimal1(n[3].get('cbc:TaxExclusiveAmount', ())), cents(sub(decimal1(n[3].get('cbc:LineExtensionAmount', ())), decimal1(n[3].get('cbc:AllowanceTotalAmount', ())))))) or (('cbc:ChargeTotalAmount' in n[3]) and ('cbc:AllowanceTotalAmount' in n[3]) and eq(decimal1(n[3].get('cbc:TaxExclusiveAmount', ())), cents(sub(add(decimal1(n[3].get('cbc:LineExtensionAmount', ())), decimal1(n[3].get('cbc:ChargeTotalAmount', ()))), decimal1(n[3].get('cbc:AllowanceTotalAmount', ())))))))),
    Check('BR-CO-16', lambda n, d: (((not ('cbc:PrepaidAmount' in n[3])) and (not ('cbc:PayableRoundingAmount' in n[3])) and eq(decimal1(n[3].get('cbc:PayableAmount', ())), decimal1(n[3].get('cbc:TaxInclusiveAmount', ())))) or (('cbc:PrepaidAmount' in n[3]) and (not ('cbc:PayableRoundingAmount' in n[3])) and eq(decimal1(n[3].get('cbc:PayableAmount', ())), cents(sub(decimal1(n[3].get('cbc:TaxInclusiveAmount', ())), decimal1(n[3].get('cbc:PrepaidAmount', ())))))) or ((not ('cbc:PrepaidAmount' in n[3])) and ('cbc:PayableRoundingAmount' in n[3]) and eq(cents(sub(decimal1(n[3].get('cbc:PayableAmount', ())), decimal1(n[3].get('cbc:PayableRoundingAmount', ())))), decimal1(n[3].get('cbc:TaxInclusiveAmount', ())))) or (('cbc:PrepaidAmount' in n[3]) and ('cbc:PayableRoundingAmount' in n[3]) and eq(cents(sub(decimal1(n[3].get('cbc:PayableAmount', ())), decimal1(n[3].get('cbc:PayableRoundingAmount', ())))), cents(sub(decimal1(n[3].get('cbc:TaxInclusiveAmount', ())), decimal1(n[3].get('cbc:PrepaidAmount', ())))))))),
    Check('BR-DEC-09', lambda n, d: two_decimals(n[3], 'cbc:LineExtensionAmount')),
    Check('BR-DEC-10', lambda n, d: two_decimals(n[3], 'cbc:AllowanceTotalAmount')),
    Check('BR-DEC-11', lambda n, d: two_decimals(n[3], 'cbc:ChargeTotalAmount')),
    Check('BR-DEC-12', lambda n, d: two_decimals(n[3], 'cbc:TaxExclusiveAmount')),
    Check('BR-DEC-14', lambda n, d: two_decimals(n[3], 'cbc:TaxInclusiveAmount')),
    Check('BR-DEC-16', lambda n, d: two_decimals(n[3], 'cbc:PrepaidAmount')),
    Check('BR-DEC-17', lambda n, d: two_decimals(n[3], 'cbc:PayableRoundingAmount')),
    Check('BR-DEC-18', lambda n, d: two_decimals(n[3], 'cbc:PayableAmount')),
), _t8),
Template('M11', 1057, (Pattern((Step('ubl:Invoice'),), True), Pattern((Step('cn:CreditNote'),), True),), (
    Check('BR-01', lambda n, d: has_text(n[3], 'cbc:CustomizationID')),
    Check('BR-02', lambda n, d: has_text(n[3], 'cbc:ID')),
    Check('BR-03', lambda n, d: has_text(n[3], 'cbc:IssueDate')),
    Check('BR-04', lambda n, d: (has_text(n[3], 'cbc:InvoiceTypeCode') or has_text(n[3], 'cbc:CreditNoteTypeCode'))),
    Check('BR-05', lambda n, d: has_text(n[3], 'cbc:DocumentCurrencyCode')),
    Check('BR-06', lambda n, d: filled(text(below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName')))),
    Check('BR-07', lambda n, d: filled(text(below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName')))),
    Check('BR-08', lambda n, d: bool(below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PostalAddress'))),
    Check('BR-10', lambda n, d: bool(below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cac:PostalAddress'))),
    Check('BR-16', lambda n, d: (('cac:InvoiceLine' in n[3]) or ('cac:CreditNoteLine' in n[3]))),
    Check('BR-53', lambda n, d: all(bool([x2 for x2 in below(d.all('cac:TaxTotal'), 'cbc:TaxAmount') if (x2[1].get('currencyID') == x1[0])]) for x1 in n[3].get('cbc:TaxCurrencyCode', ()))),
    Check('BR-AE-01', lambda n, d: 'AE' not in vat.categories(d) or (((not [x8 for x7 in d.all('cac:TaxCategory') if vat_scheme(x7) for x8 in x7[3].get('cbc:ID', ()) if (ns(x8[0]) == 'AE')]) and (not [x10 for x9 in d.all('cac:ClassifiedTaxCategory') if vat_scheme(x9) for x10 in x9[3].get('cbc:ID', ()) if (ns(x10[0]) == 'AE')])) or ((len([x6 for x5 in below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory') if vat_scheme(x5) for x6 in x5[3].get('cbc:ID', ()) if (ns(x6[0]) == 'AE')]) == 1) and (bool([x2 for x1 in d.all('cac:TaxCategory') if vat_scheme(x1) for x2 in x1[3].get('cbc:ID', ()) if (ns(x2[0]) == 'AE')]) or bool([x4 for x3 in d.all('cac:ClassifiedTaxCategory') if vat_scheme(x3) for x4 in x3[3].get('cbc:ID', ()) if (ns(x4[0]) == 'AE')]))))),
    Check('BR-AE-02', lambda n, d: 'AE' not in vat.categories(d) or ((not bool([x5 for x5 in d.all('cac:ClassifiedTaxCategory') if (ns_of(x5[3], 'cbc:ID') == 'AE') if vat_scheme(x5)])) or ((bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])) and (bool(below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID')) or bool([1 for x3 in below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]))))),
    Check('BR-AE-03', lambda n, d: 'AE' not in vat.categories(d) or ((not bool([x6 for x5 in d.all('cac:AllowanceCharge') if any_is(texts(x5[3].get('cbc:ChargeIndicator', ())), False) for x6 in x5[3].get('cac:TaxCategory', ()) if (ns_of(x6[3], 'cbc:ID') == 'AE') if vat_scheme(x6)])) or ((bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])) and (bool(below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID')) or bool([1 for x3 in below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]))))),
    Check('BR-AE-04', lambda n, d: 'AE' not in vat.categories(d) or ((not bool([x6 for x5 in d.all('cac:AllowanceCharge') if any_is(texts(x5[3].get('cbc:ChargeIndicator', ())), True) for x6 in x5[3].get('cac:TaxCategory', ()) if (ns_of(x6[3], 'cbc:ID') == 'AE') if vat_scheme(x6)])) or ((bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])) and (bool(below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID')) or bool([1 for x3 in below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]))))),
    Check('BR-CO-03', lambda n, d: ((('cbc:TaxPointDate' in n[3]) and (not below(n[3].get('cac:InvoicePeriod', ()), 'cbc:DescriptionCode'))) or ((not ('cbc:TaxPointDate' in n[3])) and bool(below(n[3].get('cac:InvoicePeriod', ()), 'cbc:DescriptionCode'))) or ((not ('cbc:TaxPointDate' in n[3])) and (not below(n[3].get('cac:InvoicePeriod', ()), 'cbc:DescriptionCode'))))),
    Check('BR-CO-15', lambda n, d: all(((len([x4 for x2 in n[3].get('cac:TaxTotal', ()) for x4 in (decimal1([x3 for x3 in x2[3].get('cbc:TaxAmount', ()) if (x3[1].get('currencyID') == x1[0])]),) if x4 is not None]) == 1) and any_eq([x6 for x5 in n[3].get('cac:LegalMonetaryTotal', ()) for x6 in (decimal1(x5[3].get('cbc:TaxInclusiveAmount', ())),) if x6 is not None], some(cents(add(one([x8 for x7 in n[3].get('cac:LegalMonetaryTotal', ()) for x8 in (decimal1(x7[3].get('cbc:TaxExclusiveAmount', ())),) if x8 is not None]), one([x11 for x9 in n[3].get('cac:TaxTotal', ()) for x11 in (decimal1([x10 for x10 in x9[3].get('cbc:TaxAmount', ()) if (x10[1].get('currencyID') == x1[0])]),) if x11 is not None])))))) for x1 in n[3].get('cbc:DocumentCurrencyCode', ()))),
    Check('BR-CO-18', lambda n, d: bool(below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal'))),
    Check('BR-DEC-13', lambda n, d: ((not [x2 for x2 in below(d.all('cac:TaxTotal'), 'cbc:TaxAmount') if common(texts(x2[3].get('cbc:DocumentCurrencyCode', ())), some(x2[1].get('currencyID')))]) or (len(after(text([x1 for x1 in below(d.all('cac:TaxTotal'), 'cbc:TaxAmount') if common(texts(x1[3].get('cbc:DocumentCurrencyCode', ())), some(x1[1].get('currencyID')))]), '.')) <= 2))),
    Check('BR-DEC-15', lambda n, d: ((not [x2 for x2 in below(d.all('cac:TaxTotal'), 'cbc:TaxAmount') if common(texts(x2[3].get('cbc:TaxCurrencyCode', ())), some(x2[1].get('currencyID')))]) or (len(after(text([x1 for x1 in below(d.all('cac:TaxTotal'), 'cbc:TaxAmount') if common(texts(x1[3].get('cbc:TaxCurrencyCode', ())), some(x1[1].get('currencyID')))]), '.')) <= 2))),
    Check('BR-E-01', lambda n, d: 'E' not in vat.categories(d) or (((not [x8 for x7 in d.all('cac:TaxCategory') if vat_scheme(x7) for x8 in x7[3].get('cbc:ID', ()) if (ns(x8[0]) == 'E')]) and (not [x10 for x9 in d.all('cac:ClassifiedTaxCategory') if vat_scheme(x9) for x10 in x9[3].get('cbc:ID', ()) if (ns(x10[0]) == 'E')])) or ((len([x6 for x5 in below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory') if vat_scheme(x5) for x6 in x5[3].get('cbc:ID', ()) if (ns(x6[0]) == 'E')]) == 1) and (bool([x2 for x1 in d.all('cac:TaxCategory') if vat_scheme(x1) for x2 in x1[3].get('cbc:ID', ()) if (ns(x2[0]) == 'E')]) or bool([x4 for x3 in d.all('cac:ClassifiedTaxCategory') if vat_scheme(x3) for x4 in x3[3].get('cbc:ID', ()) if (ns(x4[0]) == 'E')]))))),
    Check('BR-E-02', lambda n, d: 'E' not in vat.categories(d) or ((not bool([x3 for x3 in d.all('cac:ClassifiedTaxCategory') if (ns_of(x3[3], 'cbc:ID') == 'E') if vat_scheme(x3)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))),
    Check('BR-E-03', lambda n, d: 'E' not in vat.categories(d) or ((not bool([x4 for x3 in d.all('cac:AllowanceCharge') if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), False) for x4 in x3[3].get('cac:TaxCategory', ()) if (ns_of(x4[3], 'cbc:ID') == 'E') if vat_scheme(x4)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))),
    Check('BR-E-04', lambda n, d: 'E' not in vat.categories(d) or ((not bool([x4 for x3 in d.all('cac:AllowanceCharge') if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), True) for x4 in x3[3].get('cac:TaxCategory', ()) if (ns_of(x4[3], 'cbc:ID') == 'E') if vat_scheme(x4)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))),
    Check('BR-G-01', lambda n, d: 'G' not in vat.categories(d) or (((not [x8 for x7 in d.all('cac:TaxCategory') if vat_scheme(x7) for x8 in x7[3].get('cbc:ID', ()) if (ns(x8[0]) == 'G')]) and (not [x10 for x9 in d.all('cac:ClassifiedTaxCategory') if vat_scheme(x9) for x10 in x9[3].get('cbc:ID', ()) if (ns(x10[0]) == 'G')])) or ((len([x6 for x5 in below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory') if vat_scheme(x5) for x6 in x5[3].get('cbc:ID', ()) if (ns(x6[0]) == 'G')]) == 1) and (bool([x2 for x1 in d.all('cac:TaxCategory') if vat_scheme(x1) for x2 in x1[3].get('cbc:ID', ()) if (ns(x2[0]) == 'G')]) or bool([x4 for x3 in d.all('cac:ClassifiedTaxCategory') if vat_scheme(x3) for x4 in x3[3].get('cbc:ID', ()) if (ns(x4[0]) == 'G')]))))),
    Check('BR-G-02', lambda n, d: 'G' not in vat.categories(d) or ((not bool([x5 for x5 in d.all('cac:ClassifiedTaxCategory') if (ns_of(x5[3], 'cbc:ID') == 'G') if vat_scheme(x5)])) or (bool([1 for x3 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]) or bool([1 for x1 in below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))),
    Check('BR-G-03', lambda n, d: 'G' not in vat.categories(d) or ((not bool([x8 for x7 in d.all('cac:AllowanceCharge') if any_is(texts(x7[3].get('cbc:ChargeIndicator', ())), False) for x8 in x7[3].get('cac:TaxCategory', ()) if (ns_of(x8[3], 'cbc:ID') == 'G') if vat_scheme(x8)])) or (bool([x2 for x1 in d.all('cac:AllowanceCharge') if any_is(texts(x1[3].get('cbc:ChargeIndicator', ())), False) for x2 in x1[3].get('cac:TaxCategory', ()) if (ns_of(x2[3], 'cbc:ID') == 'G')]) and (bool([1 for x5 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x5[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x5[3]]) or bool([1 for x3 in below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]))))),
    Check('BR-G-04', lambda n, d: 'G' not in vat.categories(d) or ((not bool([x8 for x7 in d.all('cac:AllowanceCharge') if any_is(texts(x7[3].get('cbc:ChargeIndicator', ())), True) for x8 in x7[3].get('cac:TaxCategory', ()) if (ns_of(x8[3], 'cbc:ID') == 'G') if vat_scheme(x8)])) or (bool([x2 for x1 in d.all('cac:AllowanceCharge') if any_is(texts(x1[3].get('cbc:ChargeIndicator', ())), True) for x2 in x1[3].get('cac:TaxCategory', ()) if (ns_of(x2[3], 'cbc:ID') == 'G')]) and (bool([1 for x5 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x5[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x5[3]]) or bool([1 for x3 in below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]))))),
    Check('BR-IC-01', lambda n, d: 'K' not in vat.categories(d) or (((not [x8 for x7 in d.all('cac:TaxCategory') if vat_scheme(x7) for x8 in x7[3].get('cbc:ID', ()) if (ns(x8[0]) == 'K')]) and (not [x10 for x9 in d.all('cac:ClassifiedTaxCategory') if vat_scheme(x9) for x10 in x9[3].get('cbc:ID', ()) if (ns(x10[0]) == 'K')])) or ((len([x6 for x5 in below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory') if vat_scheme(x5) for x6 in x5[3].get('cbc:ID', ()) if (ns(x6[0]) == 'K')]) == 1) and (bool([x2 for x1 in d.all('cac:TaxCategory') if vat_scheme(x1) for x2 in x1[3].get('cbc:ID', ()) if (ns(x2[0]) == 'K')]) or bool([x4 for x3 in d.all('cac:ClassifiedTaxCategory') if vat_scheme(x3) for x4 in x3[3].get('cbc:ID', ()) if (ns(x4[0]) == 'K')]))))),
    Check('BR-IC-02', lambda n, d: 'K' not in vat.categories(d) or ((not [x7 for x7 in d.all('cac:ClassifiedTaxCategory') if (ns_of(x7[3], 'cbc:ID') == 'K') if vat_scheme(x7)]) or (bool([1 for x5 in below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x5[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x5[3]]) and (bool([1 for x3 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]) or bool([1 for x1 in below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]]))))),
    Check('BR-IC-03', lambda n, d: 'K' not in vat.categories(d) or ((not bool([x8 for x7 in d.all('cac:AllowanceCharge') if any_is(texts(x7[3].get('cbc:ChargeIndicator', ())), False) for x8 in x7[3].get('cac:TaxCategory', ()) if (ns_of(x8[3], 'cbc:ID') == 'K') if vat_scheme(x8)])) or (bool([1 for x5 in below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x5[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x5[3]]) and (bool([1 for x3 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]) or bool([1 for x1 in below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]]))))),
    Check('BR-IC-04', lambda n, d: 'K' not in vat.categories(d) or ((not bool([x8 for x7 in d.all('cac:AllowanceCharge') if any_is(texts(x7[3].get('cbc:ChargeIndicator', ())), True) for x8 in x7[3].get('cac:TaxCategory', ()) if (ns_of(x8[3], 'cbc:ID') == 'K') if vat_scheme(x8)])) or (bool([1 for x5 in below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x5[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x5[3]]) and (bool([1 for x3 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]) or bool([1 for x1 in below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]]))))),
    Check('BR-IC-11', lambda n, d: 'K' not in vat.categories(d) or ((not [x4 for x3 in below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory') if vat_scheme(x3) for x4 in x3[3].get('cbc:ID', ()) if (ns(x4[0]) == 'K')]) or ([x2 for x1 in n[3].get('cac:InvoicePeriod', ()) for x2 in children(x1)] or (len(text(below(n[3].get('cac:Delivery', ()), 'cbc:ActualDeliveryDate'))) > 1)))),
    Check('BR-IC-12', lambda n, d: 'K' not in vat.categories(d) or ((not [x2 for x1 in below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory') if vat_scheme(x1) for x2 in x1[3].get('cbc:ID', ()) if (ns(x2[0]) == 'K')]) or (len(text(below(n[3].get('cac:Delivery', ()), 'cac:DeliveryLocation', 'cac:Address', 'cac:Country', 'cbc:IdentificationCode'))) > 1))),
    Check('BR-AF-01', lambda n, d: 'L' not in vat.categories(d) or (((len([x3 for x3 in below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory') if ('L' in texts(x3[3].get('cbc:ID', ())))]) > 0) and ((len([x1 for x1 in below(d.all('cac:AllowanceCharge'), 'cac:TaxCategory') if (ns_of(x1[3], 'cbc:ID') == 'L') if vat_scheme(x1)]) + len([x2 for x2 in d.all('cac:ClassifiedTaxCategory') if (ns_of(x2[3], 'cbc:ID') == 'L') if vat_scheme(x2)])) > 0)) or ((len([x6 for x6 in below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory') if (ns_of(x6[3], 'cbc:ID') == 'L') if vat_scheme(x6)]) == 0) and ((len([x4 for x4 in below(d.all('cac:AllowanceCharge'), 'cac:TaxCategory') if (ns_of(x4[3], 'cbc:ID') == 'L') if vat_scheme(x4)]) + len([x5 for x5 in d.all('cac:ClassifiedTaxCategory') if (ns_of(x5[3], 'cbc:ID') == 'L') if vat_scheme(x5)])) == 0)))),
    Check('BR-AF-02', lambda n, d: 'L' not in vat.categories(d) or ((not bool([x3 for x3 in d.all('cac:ClassifiedTaxCategory') if (ns_of(x3[3], 'cbc:ID') == 'L') if vat_scheme(x3)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))),
    Check('BR-AF-03', lambda n, d: 'L' not in vat.categories(d) or ((not bool([x4 for x3 in d.all('cac:AllowanceCharge') if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), False) for x4 in x3[3].get('cac:TaxCategory', ()) if (ns_of(x4[3], 'cbc:ID') == 'L') if vat_scheme(x4)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))),
    Check('BR-AF-04', lambda n, d: 'L' not in vat.categories(d) or ((not bool([x6 for x5 in d.all('cac:AllowanceCharge') if any_is(texts(x5[3].get('cbc:ChargeIndicator', ())), True) for x6 in x5[3].get('cac:TaxCategory', ()) if ('L' in texts(x6[3].get('cbc:ID', ()))) if vat_scheme(x6)])) or (bool([x2 for x1 in d.all('cac:AllowanceCharge') if any_is(texts(x1[3].get('cbc:ChargeIndicator', ())), True) for x2 in x1[3].get('cac:TaxCategory', ()) if (ns_of(x2[3], 'cbc:ID') == 'L') if vat_scheme(x2)]) and (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x3 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]))))),
    Check('BR-AG-01', lambda n, d: 'M' not in vat.categories(d) or (((len([x3 for x3 in below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory') if ('M' in texts(x3[3].get('cbc:ID', ()))) if vat_scheme(x3)]) > 0) and ((len([x1 for x1 in below(d.all('cac:AllowanceCharge'), 'cac:TaxCategory') if (ns_of(x1[3], 'cbc:ID') == 'M') if vat_scheme(x1)]) + len([x2 for x2 in d.all('cac:ClassifiedTaxCategory') if (ns_of(x2[3], 'cbc:ID') == 'M') if vat_scheme(x2)])) > 0)) or ((len([x6 for x6 in below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory') if (ns_of(x6[3], 'cbc:ID') == 'M') if vat_scheme(x6)]) == 0) and ((len([x4 for x4 in below(d.all('cac:AllowanceCharge'), 'cac:TaxCategory') if (ns_of(x4[3], 'cbc:ID') == 'M') if vat_scheme(x4)]) + len([x5 for x5 in d.all('cac:ClassifiedTaxCategory') if (ns_of(x5[3], 'cbc:ID') == 'M') if vat_scheme(x5)])) == 0)))),
    Check('BR-AG-02', lambda n, d: 'M' not in vat.categories(d) or ((not bool([x3 for x3 in d.all('cac:ClassifiedTaxCategory') if (ns_of(x3[3], 'cbc:ID') == 'M') if vat_scheme(x3)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))),
    Check('BR-AG-03', lambda n, d: 'M' not in vat.categories(d) or ((not bool([x4 for x3 in d.all('cac:AllowanceCharge') if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), False) for x4 in x3[3].get('cac:TaxCategory', ()) if (ns_of(x4[3], 'cbc:ID') == 'M') if vat_scheme(x4)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))),
    Check('BR-AG-04', lambda n, d: 'M' not in vat.categories(d) or ((not bool([x4 for x3 in d.all('cac:AllowanceCharge') if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), True) for x4 in x3[3].get('cac:TaxCategory', ()) if (ns_of(x4[3], 'cbc:ID') == 'M') if vat_scheme(x4)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))),
    Check('BR-O-01', lambda n, d: 'O' not in vat.categories(d) or (((not [x8 for x7 in d.all('cac:TaxCategory') if vat_scheme(x7) for x8 in x7[3].get('cbc:ID', ()) if (ns(x8[0]) == 'O')]) and (not [x10 for x9 in d.all('cac:ClassifiedTaxCategory') if vat_scheme(x9) for x10 in x9[3].get('cbc:ID', ()) if (ns(x10[0]) == 'O')])) or ((len([x6 for x5 in below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory') if vat_scheme(x5) for x6 in x5[3].get('cbc:ID', ()) if (ns(x6[0]) == 'O')]) == 1) and (bool([x2 for x1 in d.all('cac:TaxCategory') if vat_scheme(x1) for x2 in x1[3].get('cbc:ID', ()) if (ns(x2[0]) == 'O')]) or bool([x4 for x3 in d.all('cac:ClassifiedTaxCategory') if vat_scheme(x3) for x4 in x3[3].get('cbc:ID', ()) if (ns(x4[0]) == 'O')]))))),
    Check('BR-O-02', lambda n, d: 'O' not in vat.categories(d) or ((not [x7 for x7 in d.all('cac:ClassifiedTaxCategory') if (ns_of(x7[3], 'cbc:ID') == 'O') if vat_scheme(x7)]) or ((not [1 for x3 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]) and (not [1 for x1 in below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]]) and (not [1 for x5 in below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x5[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x5[3]])))),
    Check('BR-O-03', lambda n, d: 'O' not in vat.categories(d) or ((not bool([x8 for x7 in below([*d.top('ubl:Invoice'), *d.top('cn:CreditNote')], 'cac:AllowanceCharge') if any_is(texts(x7[3].get('cbc:ChargeIndicator', ())), False) for x8 in x7[3].get('cac:TaxCategory', ()) if (ns_of(x8[3], 'cbc:ID') == 'O') if vat_scheme(x8)])) or ((not [1 for x3 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]) and (not [1 for x1 in below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]]) and (not [1 for x5 in below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x5[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x5[3]])))),
    Check('BR-O-04', lambda n, d: 'O' not in vat.categories(d) or ((not bool([x8 for x7 in below([*d.top('ubl:Invoice'), *d.top('cn:CreditNote')], 'cac:AllowanceCharge') if any_is(texts(x7[3].get('cbc:ChargeIndicator', ())), True) for x8 in x7[3].get('cac:TaxCategory', ()) if (ns_of(x8[3], 'cbc:ID') == 'O') if vat_scheme(x8)])) or ((not [1 for x3 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x3[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x3[3]]) and (not [1 for x1 in below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]]) and (not [1 for x5 in below(d.all('cac:AccountingCustomerParty'), 'cac:Party', 'cac:PartyTaxScheme') if one_vat(x5[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x5[3]])))),
    Check('BR-O-11', lambda n, d: 'O' not in vat.categories(d) or ((not [x3 for x2 in below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory') if vat_scheme(x2) for x3 in x2[3].get('cbc:ID', ()) if (ns(x3[0]) == 'O')]) or (len([x1 for x1 in below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory') if (ns_of(x1[3], 'cbc:ID') != 'O') if vat_scheme(x1)]) == 0))),
    Check('BR-O-12', lambda n, d: 'O' not in vat.categories(d) or ((not [x3 for x2 in below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory') if vat_scheme(x2) for x3 in x2[3].get('cbc:ID', ()) if (ns(x3[0]) == 'O')]) or (len([x1 for x1 in d.all('cac:ClassifiedTaxCategory') if (ns_of(x1[3], 'cbc:ID') != 'O') if vat_scheme(x1)]) == 0))),
    Check('BR-O-13', lambda n, d: 'O' not in vat.categories(d) or ((not [x4 for x3 in below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory') if vat_scheme(x3) for x4 in x3[3].get('cbc:ID', ()) if (ns(x4[0]) == 'O')]) or (len([x2 for x1 in d.all('cac:AllowanceCharge') if any_is(texts(x1[3].get('cbc:ChargeIndicator', ())), False) for x2 in x1[3].get('cac:TaxCategory', ()) if (ns_of(x2[3], 'cbc:ID') != 'O') if vat_scheme(x2)]) == 0))),
    Check('BR-O-14', lambda n, d: 'O' not in vat.categories(d) or ((not [x4 for x3 in below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory') if vat_scheme(x3) for x4 in x3[3].get('cbc:ID', ()) if (ns(x4[0]) == 'O')]) or (len([x2 for x1 in d.all('cac:AllowanceCharge') if any_is(texts(x1[3].get('cbc:ChargeIndicator', ())), True) for x2 in x1[3].get('cac:TaxCategory', ()) if (ns_of(x2[3], 'cbc:ID') != 'O') if vat_scheme(x2)]) == 0))),
    Check('BR-S-01', lambda n, d: 'S' not in vat.categories(d) or (((len([x3 for x3 in below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory') if (ns_of(x3[3], 'cbc:ID') == 'S')]) > 0) and ((len([x1 for x1 in below(d.all('cac:AllowanceCharge'), 'cac:TaxCategory') if (ns_of(x1[3], 'cbc:ID') == 'S')]) + len([x2 for x2 in d.all('cac:ClassifiedTaxCategory') if (ns_of(x2[3], 'cbc:ID') == 'S')])) > 0)) or ((len([x6 for x6 in below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory') if (ns_of(x6[3], 'cbc:ID') == 'S')]) == 0) and ((len([x4 for x4 in below(d.all('cac:AllowanceCharge'), 'cac:TaxCategory') if (ns_of(x4[3], 'cbc:ID') == 'S')]) + len([x5 for x5 in d.all('cac:ClassifiedTaxCategory') if (ns_of(x5[3], 'cbc:ID') == 'S')])) == 0)))),
    Check('BR-S-02', lambda n, d: 'S' not in vat.categories(d) or ((not bool([x4 for x4 in d.all('cac:ClassifiedTaxCategory') if (ns_of(x4[3], 'cbc:ID') == 'S')])) or (bool([x1 for x1 in d.all('cac:ClassifiedTaxCategory') if (ns_of(x1[3], 'cbc:ID') == 'S') if vat_scheme(x1)]) and (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x2 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x2[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x2[3]]))))),
    Check('BR-S-03', lambda n, d: 'S' not in vat.categories(d) or ((not bool([x4 for x3 in d.all('cac:AllowanceCharge') if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), False) for x4 in x3[3].get('cac:TaxCategory', ()) if (ns_of(x4[3], 'cbc:ID') == 'S') if vat_scheme(x4)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))),
    Check('BR-S-04', lambda n, d: 'S' not in vat.categories(d) or ((not bool([x4 for x3 in d.all('cac:AllowanceCharge') if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), True) for x4 in x3[3].get('cac:TaxCategory', ()) if (ns_of(x4[3], 'cbc:ID') == 'S') if vat_scheme(x4)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))),
    Check('BR-Z-01', lambda n, d: 'Z' not in vat.categories(d) or (((not [x8 for x7 in d.all('cac:TaxCategory') if vat_scheme(x7) for x8 in x7[3].get('cbc:ID', ()) if (ns(x8[0]) == 'Z')]) and (not [x10 for x9 in d.all('cac:ClassifiedTaxCategory') if vat_scheme(x9) for x10 in x9[3].get('cbc:ID', ()) if (ns(x10[0]) == 'Z')])) or ((len([x6 for x5 in below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory') if vat_scheme(x5) for x6 in x5[3].get('cbc:ID', ()) if (ns(x6[0]) == 'Z')]) == 1) and (bool([x2 for x1 in d.all('cac:TaxCategory') if vat_scheme(x1) for x2 in x1[3].get('cbc:ID', ()) if (ns(x2[0]) == 'Z')]) or bool([x4 for x3 in d.all('cac:ClassifiedTaxCategory') if vat_scheme(x3) for x4 in x3[3].get('cbc:ID', ()) if (ns(x4[0]) == 'Z')]))))),
    Check('BR-Z-02', lambda n, d: 'Z' not in vat.categories(d) or ((not bool([x3 for x3 in d.all('cac:ClassifiedTaxCategory') if (ns_of(x3[3], 'cbc:ID') == 'Z') if vat_scheme(x3)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))),
    Check('BR-Z-03', lambda n, d: 'Z' not in vat.categories(d) or ((not bool([x4 for x3 in d.all('cac:AllowanceCharge') if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), False) for x4 in x3[3].get('cac:TaxCategory', ()) if (ns_of(x4[3], 'cbc:ID') == 'Z') if vat_scheme(x4)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))),
    Check('BR-Z-04', lambda n, d: 'Z' not in vat.categories(d) or ((not bool([x4 for x3 in d.all('cac:AllowanceCharge') if any_is(texts(x3[3].get('cbc:ChargeIndicator', ())), True) for x4 in x3[3].get('cac:TaxCategory', ()) if (ns_of(x4[3], 'cbc:ID') == 'Z') if vat_scheme(x4)])) or (bool(below(d.all('cac:AccountingSupplierParty'), 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')) or bool([1 for x1 in below(d.all('cac:TaxRepresentativeParty'), 'cac:PartyTaxScheme') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])))),
    Check('BR-B-01', lambda n, d: 'B' not in vat.categories(d) or ((not any_ne(texts(d.all('cbc:IdentificationCode')), ('IT',))) or (not (('B' in texts(below(d.all('cac:TaxCategory'), 'cbc:ID'))) or ('B' in texts(below(d.all('cac:ClassifiedTaxCategory'), 'cbc:ID'))))))),
    Check('BR-B-02', lambda n, d: 'B' not in vat.categories(d) or ((not (('S' in texts(below(d.all('cac:ClassifiedTaxCategory'), 'cbc:ID'))) or ('S' in texts(below(n[3].get('cac:AllowanceCharge', ()), 'cac:TaxCategory', 'cbc:ID'))) or ('S' in texts(below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory', 'cbc:ID'))))) or (not (('B' in texts(below(d.all('cac:ClassifiedTaxCategory'), 'cbc:ID'))) or ('B' in texts(below(n[3].get('cac:AllowanceCharge', ()), 'cac:TaxCategory', 'cbc:ID'))) or ('B' in texts(below(n[3].get('cac:TaxTotal', ()), 'cac:TaxSubtotal', 'cac:TaxCategory', 'cbc:ID'))))))),
), _t9),
Template('M11', 1056, (Pattern((Step('cac:InvoiceLine'),), False), Pattern((Step('cac:CreditNoteLine'),), False),), (
    Check('BR-21', lambda n, d: has_text(n[3], 'cbc:ID')),
    Check('BR-22', lambda n, d: (('cbc:InvoicedQuantity' in n[3]) or ('cbc:CreditedQuantity' in n[3]))),
    Check('BR-23', lambda n, d: (bool(attributes(n[3].get('cbc:InvoicedQuantity', ()), 'unitCode')) or bool(attributes(n[3].get('cbc:CreditedQuantity', ()), 'unitCode')))),
    Check('BR-24', lambda n, d: ('cbc:LineExtensionAmount' in n[3])),
    Check('BR-25', lambda n, d: filled(text(below(n[3].get('cac:Item', ()), 'cbc:Name')))),
    Check('BR-26', lambda n, d: bool(below(n[3].get('cac:Price', ()), 'cbc:PriceAmount'))),
    Check('BR-27', lambda n, d: any_number_ge(below(n[3].get('cac:Price', ()), 'cbc:PriceAmount'), 0)),
    Check('BR-28', lambda n, d: ((not bool(below(n[3].get('cac:Price', ()), 'cac:AllowanceCharge', 'cbc:BaseAmount'))) or any_number_ge(below(n[3].get('cac:Price', ()), 'cac:AllowanceCharge', 'cbc:BaseAmount'), 0))),
    Check('BR-CO-04', lambda n, d: [1 for x1 in below(n[3].get('cac:Item', ()), 'cac:ClassifiedTaxCategory') if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:ID' in x1[3]]),
    Check('BR-DEC-23', lambda n, d: two_decimals(n[3], 'cbc:LineExtensionAmount')),
), _t10),
Template('M11', 1055, (Pattern((Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), False), None), Step('cac:InvoiceLine'),), False), Pattern((Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), False), None), Step('cac:CreditNoteLine'),), False),), (
    Check('BR-41', lambda n, d: ('cbc:Amount' in n[3])),
    Check('BR-42', lambda n, d: (('cbc:AllowanceChargeReason' in n[3]) or ('cbc:AllowanceChargeReasonCode' in n[3]))),
    Check('BR-CO-23', lambda n, d: (('cbc:AllowanceChargeReason' in n[3]) or ('cbc:AllowanceChargeReasonCode' in n[3]))),
    Check('BR-DEC-24', lambda n, d: two_decimals(n[3], 'cbc:Amount')),
    Check('BR-DEC-25', lambda n, d: two_decimals(n[3], 'cbc:BaseAmount')),
), _t11),
Template('M11', 1054, (Pattern((Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), True), None), Step('cac:InvoiceLine'),), False), Pattern((Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), True), None), Step('cac:CreditNoteLine'),), False),), (
    Check('BR-43', lambda n, d: ('cbc:Amount' in n[3])),
    Check('BR-44', lambda n, d: (('cbc:AllowanceChargeReason' in n[3]) or ('cbc:AllowanceChargeReasonCode' in n[3]))),
    Check('BR-CO-24', lambda n, d: (('cbc:AllowanceChargeReason' in n[3]) or ('cbc:AllowanceChargeReasonCode' in n[3]))),
    Check('BR-DEC-27', lambda n, d: two_decimals(n[3], 'cbc:Amount')),
    Check('BR-DEC-28', lambda n, d: two_decimals(n[3], 'cbc:BaseAmount')),
), _t12),
Template('M11', 1053, (Pattern((Step('cac:InvoicePeriod'), Step('cac:InvoiceLine'),), False), Pattern((Step('cac:InvoicePeriod'), Step('cac:CreditNoteLine'),), False),), (
    Check('BR-30', lambda n, d: ((not ('cbc:EndDate' in n[3])) or (not ('cbc:StartDate' in n[3])) or ge(date(one(texts(n[3].get('cbc:EndDate', ())))), date(one(texts(n[3].get('cbc:StartDate', ()))))))),
    Check('BR-CO-20', lambda n, d: (('cbc:EndDate' in n[3]) or ('cbc:StartDate' in n[3]))),
), _t13),
Template('M11', 1052, (Pattern((Step('cac:InvoicePeriod'),), False),), (
    Check('BR-29', lambda n, d: ((not ('cbc:EndDate' in n[3])) or (not ('cbc:StartDate' in n[3])) or ge(date(one(texts(n[3].get('cbc:EndDate', ())))), date(one(texts(n[3].get('cbc:StartDate', ()))))))),
    Check('BR-CO-19', lambda n, d: (('cbc:EndDate' in n[3]) or ('cbc:StartDate' in n[3]) or ((not ('cbc:EndDate' in n[3])) and ('cbc:DescriptionCode' in n[3]) and (not ('cbc:StartDate' in n[3]))))),
), _t14),
Template('M11', 1051, (Pattern((Step('cac:AdditionalItemProperty'),), False),), (
    Check('BR-54', lambda n, d: (('cbc:Name' in n[3]) and ('cbc:Value' in n[3]))),
), _t15),
Template('M11', 1050, (Pattern((Step('cbc:ItemClassificationCode'), Step('cac:CommodityClassification'), Step('cac:Item'), Step('cac:InvoiceLine'),), False), Pattern((Step('cbc:ItemClassificationCode'), Step('cac:CommodityClassification'), Step('cac:Item'), Step('cac:CreditNoteLine'),), False),), (
    Check('BR-65', lambda n, d: bool((n[1].get('listID') is not None))),
), _t16),
Template('M11', 1049, (Pattern((Step('cbc:ID'), Step('cac:StandardItemIdentification'), Step('cac:Item'), Step('cac:InvoiceLine'),), False), Pattern((Step('cbc:ID'), Step('cac:StandardItemIdentification'), Step('cac:Item'), Step('cac:CreditNoteLine'),), False),), (
    Check('BR-64', lambda n, d: bool((n[1].get('schemeID') is not None))),
), _t17),
Template('M11', 1048, (Pattern((Step('cbc:Note'), Step('ubl:Invoice'),), True), Pattern((Step('cbc:Note'), Step('cn:CreditNote'),), True),), (
    Check('BR-CL-08', lambda n, d: ((not ('#' in n[0])) or (not (len(before(after(n[0], '#'), '#')) == 3)) or (before(after(n[0], '#'), '#') in ' AAA AAB AAC AAD AAE AAF AAG AAI AAJ AAK AAL AAM AAN AAO AAP AAQ AAR AAS AAT AAU AAV AAW AAX AAY AAZ ABA ABB ABC ABD ABE ABF ABG ABH ABI ABJ ABK ABL ABM ABN ABO ABP ABQ ABR ABS ABT ABU ABV ABW ABX ABZ ACA ACB ACC ACD ACE ACF ACG ACH ACI ACJ ACK ACL ACM ACN ACO ACP ACQ ACR ACS ACT ACU ACV ACW ACX ACY ACZ ADA ADB ADC ADD ADE ADF ADG ADH ADI ADJ ADK ADL ADM ADN ADO ADP ADQ ADR ADS ADT ADU ADV ADW ADX ADY ADZ AEA AEB AEC AED AEE AEF AEG AEH AEI AEJ AEK AEL AEM AEN AEO AEP AEQ AER AES AET AEU AEV AEW AEX AEY AEZ AFA AFB AFC AFD AFE AFF AFG AFH AFI AFJ AFK AFL AFM AFN AFO AFP AFQ AFR AFS AFT AFU AFV AFW AFX AFY AFZ AGA AGB AGC AGD AGE AGF AGG AGH AGI AGJ AGK AGL AGM AGN AGO AGP AGQ AGR AGS AGT AGU AGV AGW AGX AGY AGZ AHA AHB AHC AHD AHE AHF AHG AHH AHI AHJ AHK AHL AHM AHN AHO AHP AHQ AHR AHS AHT AHU AHV AHW AHX AHY AHZ AIA AIB AIC AID AIE AIF AIG AIH AII AIJ AIK AIL AIM AIN AIO AIP AIQ AIR AIS AIT AIU AIV AIW AIX AIY AIZ AJA AJB ALC ALD ALE ALF ALG ALH ALI ALJ ALK ALL ALM ALN ALO ALP ALQ ARR ARS AUT AUU AUV AUW AUX AUY AUZ AVA AVB AVC AVD AVE AVF BAG BAH BAI BAJ BAK BAL BAM BAN BAO BAP BAQ BAR BAS BLC BLD BLE BLF BLG BLH BLI BLJ BLK BLL BLM BLN BLO BLP BLQ BLR BLS BLT BLU BLV BLW BLX BLY BLZ BMA BMB BMC BMD BME CCI CEX CHG CIP CLP CLR COI CUR CUS DAR DCL DEL DIN DOC DUT EUR FBC GBL GEN GS7 HAN HAZ ICN IIN IMI IND INS INV IRP ITR ITS LAN LIN LOI MCO MDH MKS ORI OSI PAC PAI PAY PKG PKT PMD PMT PRD PRF PRI PUR QIN QQD QUT RAH REG RET REV RQR SAF SIC SIN SLR SPA SPG SPH SPP SPT SRN SSR SUR TCA TDT TRA TRR TXD WHI ZZZ '))),
), _t18),
Template('M11', 1047, (Pattern((Step('cac:PayeeParty'),), False),), (
    Check('BR-17', lambda n, d: (bool(below(n[3].get('cac:PartyName', ()), 'cbc:Name')) and (not common(texts(below(n[3].get('cac:PartyName', ()), 'cbc:Name')), texts(below(n[2][3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyName', 'cbc:Name')))) and (not common(texts(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID')), texts(below(n[2][3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyIdentification', 'cbc:ID')))))),
), _t19),
Template('M11', 1046, (Pattern((Step('cac:PayeeFinancialAccount'), Step('cac:PaymentMeans', None, lambda n, d: (('30' in texts(n[3].get('cbc:PaymentMeansCode', ()))) or ('58' in texts(n[3].get('cbc:PaymentMeansCode', ())))), None),), False),), (
    Check('BR-50', lambda n, d: has_text(n[3], 'cbc:ID')),
), _t20),
Template('M11', 1045, (Pattern((Step('cac:PaymentMeans'),), False),), (
    Check('BR-49', lambda n, d: ('cbc:PaymentMeansCode' in n[3])),
    Check('BR-61', lambda n, d: (((ns_of(n[3], 'cbc:PaymentMeansCode') != '30') and (ns_of(n[3], 'cbc:PaymentMeansCode') != '58')) or (bool(below(n[3].get('cac:PayeeFinancialAccount', ()), 'cbc:ID')) and ((ns_of(n[3], 'cbc:PaymentMeansCode') == '30') or (ns_of(n[3], 'cbc:PaymentMeansCode') == '58'))))),
), _t21),
Template('M11', 1044, (Pattern((Step('cac:BillingReference'),), False),), (
    Check('BR-55', lambda n, d: bool(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID'))),
), _t22),
Template('M11', 1043, (Pattern((Step('cac:AccountingSupplierParty'),), False),), (
    Check('BR-CO-26', lambda n, d: (bool(below(n[3].get('cac:Party', ()), 'cac:PartyLegalEntity', 'cbc:CompanyID')) or bool([1 for x1 in below(n[3].get('cac:Party', ()), 'cac:PartyTaxScheme') if vat_scheme(x1) if 'cbc:CompanyID' in x1[3]]) or bool([x2 for x2 in below(n[3].get('cac:Party', ()), 'cac:PartyIdentification', 'cbc:ID') if (not (x2[1].get('schemeID') == 'SEPA'))]))),
), _t23),
Template('M11', 1042, (Pattern((Step('cbc:EndpointID'), Step('cac:Party'), Step('cac:AccountingSupplierParty'),), False),), (
    Check('BR-62', lambda n, d: bool((n[1].get('schemeID') is not None))),
), _t24),
Template('M11', 1041, (Pattern((Step('cac:PostalAddress'), Step('cac:Party'), Step('cac:AccountingSupplierParty'),), False),), (
    Check('BR-09', lambda n, d: filled(text(below(n[3].get('cac:Country', ()), 'cbc:IdentificationCode')))),
), _t25),
Template('M11', 1040, (Pattern((Step('cac:TaxRepresentativeParty'),), False),), (
    Check('BR-18', lambda n, d: filled(text(below(n[3].get('cac:PartyName', ()), 'cbc:Name')))),
    Check('BR-19', lambda n, d: ('cac:PostalAddress' in n[3])),
    Check('BR-56', lambda n, d: bool([1 for x1 in n[3].get('cac:PartyTaxScheme', ()) if one_vat(x1[3].get('cac:TaxScheme', ())) if 'cbc:CompanyID' in x1[3]])),
), _t26),
Template('M11', 1039, (Pattern((Step('cac:PostalAddress'), Step('cac:TaxRepresentativeParty'),), False),), (
    Check('BR-20', lambda n, d: filled(text(below(n[3].get('cac:Country', ()), 'cbc:IdentificationCode')))),
), _t27),
Template('M11', 1038, (Pattern((Step('cac:TaxTotal'), Step('ubl:Invoice'),), True), Pattern((Step('cac:TaxTotal'), Step('cn:CreditNote'),), True),), (
    Check('BR-CO-14', lambda n, d: ((not ('cac:TaxSubtotal' in n[3])) or (decimal1(n[3].get('cbc:TaxAmount', ())) == cents(sum([x2 for x1 in n[3].get('cac:TaxSubtotal', ()) for x2 in (decimal1(x1[3].get('cbc:TaxAmount', ())),) if x2 is not None]))))),
), _t28),
Template('M11', 1037, (Pattern((Step('cac:TaxSubtotal'), Step('cac:TaxTotal'),), False),), (
    Check('BR-45', lambda n, d: ('cbc:TaxableAmount' in n[3])),
    Check('BR-46', lambda n, d: ('cbc:TaxAmount' in n[3])),
    Check('BR-47', lambda n, d: bool([1 for x1 in n[3].get('cac:TaxCategory', ()) if vat_scheme(x1) if 'cbc:ID' in x1[3]])),
    Check('BR-48', lambda n, d: (bool([1 for x1 in n[3].get('cac:TaxCategory', ()) if vat_scheme(x1) if 'cbc:Percent' in x1[3]]) or ('O' in [ns_of(x2[3], 'cbc:ID') for x2 in n[3].get('cac:TaxCategory', ()) if vat_scheme(x2)]))),
    Check('BR-CO-17', lambda n, d: (((round_decimal(decimal1(n[3].get('cbc:TaxAmount', ()))) == 0) and (not bool(one([x10 for x9 in n[3].get('cac:TaxCategory', ()) if vat_scheme(x9) for x10 in (decimal1(x9[3].get('cbc:Percent', ())),) if x10 is not None])))) or ((round_decimal(decimal1(n[3].get('cbc:TaxAmount', ()))) == 0) and (round_decimal(one([x2 for x1 in n[3].get('cac:TaxCategory', ()) if vat_scheme(x1) for x2 in (decimal1(x1[3].get('cbc:Percent', ())),) if x2 is not None])) == 0)) or (ne(round_decimal(one([x4 for x3 in n[3].get('cac:TaxCategory', ()) if vat_scheme(x3) for x4 in (decimal1(x3[3].get('cbc:Percent', ())),) if x4 is not None])), 0) and lt(sub(absolute(decimal1(n[3].get('cbc:TaxAmount', ()))), 1), cents(mul(absolute(decimal1(n[3].get('cbc:TaxableAmount', ()))), div(one([x6 for x5 in n[3].get('cac:TaxCategory', ()) if vat_scheme(x5) for x6 in (decimal1(x5[3].get('cbc:Percent', ())),) if x6 is not None]), 100)))) and gt(add(absolute(decimal1(n[3].get('cbc:TaxAmount', ()))), 1), cents(mul(absolute(decimal1(n[3].get('cbc:TaxableAmount', ()))), div(one([x8 for x7 in n[3].get('cac:TaxCategory', ()) if vat_scheme(x7) for x8 in (decimal1(x7[3].get('cbc:Percent', ())),) if x8 is not None]), 100))))))),
    Check('BR-DEC-19', lambda n, d: two_decimals(n[3], 'cbc:TaxableAmount')),
    Check('BR-DEC-20', lambda n, d: two_decimals(n[3], 'cbc:TaxAmount')),
), _t29),
Template('M11', 1036, (Pattern((Step('cac:PartyTaxScheme', None, lambda n, d: ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), None),), False),), (
    Check('BR-CO-09', lambda n, d: (text(n[3].get('cbc:CompanyID', ()))[0:2] in ' 1A AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH EL ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XI YE YT ZA ZM ZW ')),
), _t30),
Template('M11', 1035, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'AE') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'AE')), Step('cac:TaxSubtotal'), Step('cac:TaxTotal'), Step('*'),), True),), (
    Check('BR-AE-08', lambda n, d: vat.ubl_exact_base(n, d, 'AE')),
    Check('BR-AE-09', lambda n, d: (decimal1(n[2][3].get('cbc:TaxAmount', ())) == 0)),
    Check('BR-AE-10', lambda n, d: (('cbc:TaxExemptionReason' in n[3]) or ('cbc:TaxExemptionReasonCode' in n[3]))),
), _t31),
Template('M11', 1034, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'AE') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'AE')), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), False), None),), False),), (
    Check('BR-AE-06', lambda n, d: (decimal1(n[3].get('cbc:Percent', ())) == 0)),
), _t32),
Template('M11', 1033, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'AE') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'AE')), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), True), None),), False),), (
    Check('BR-AE-07', lambda n, d: (decimal1(n[3].get('cbc:Percent', ())) == 0)),
), _t33),
Template('M11', 1032, (Pattern((Step('cac:ClassifiedTaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'AE') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'AE')), Step('cac:Item'), Step('cac:InvoiceLine'),), False), Pattern((Step('cac:ClassifiedTaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'AE') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'AE')), Step('cac:Item'), Step('cac:CreditNoteLine'),), False),), (
    Check('BR-AE-05', lambda n, d: (decimal1(n[3].get('cbc:Percent', ())) == 0)),
), _t34),
Template('M11', 1031, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'E') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'E')), Step('cac:TaxSubtotal'), Step('cac:TaxTotal'), Step('*'),), True),), (
    Check('BR-E-08', lambda n, d: vat.ubl_exact_base(n, d, 'E')),
    Check('BR-E-09', lambda n, d: (decimal1(n[2][3].get('cbc:TaxAmount', ())) == 0)),
    Check('BR-E-10', lambda n, d: (('cbc:TaxExemptionReason' in n[3]) or ('cbc:TaxExemptionReasonCode' in n[3]))),
), _t35),
Template('M11', 1030, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'E') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'E')), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), False), None),), False),), (
    Check('BR-E-06', lambda n, d: (decimal1(n[3].get('cbc:Percent', ())) == 0)),
), _t36),
Template('M11', 1029, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'E') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'E')), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), True), None),), False),), (
    Check('BR-E-07', lambda n, d: (decimal1(n[3].get('cbc:Percent', ())) == 0)),
), _t37),
Template('M11', 1028, (Pattern((Step('cac:ClassifiedTaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'E') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'E')), Step('cac:Item'), Step('cac:InvoiceLine'),), False), Pattern((Step('cac:ClassifiedTaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'E') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'E')), Step('cac:Item'), Step('cac:CreditNoteLine'),), False),), (
    Check('BR-E-05', lambda n, d: (decimal1(n[3].get('cbc:Percent', ())) == 0)),
), _t38),
Template('M11', 1027, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'G') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'G')), Step('cac:TaxSubtotal'), Step('cac:TaxTotal'), Step('*'),), True),), (
    Check('BR-G-08', lambda n, d: vat.ubl_exact_base(n, d, 'G')),
    Check('BR-G-09', lambda n, d: (decimal1(n[2][3].get('cbc:TaxAmount', ())) == 0)),
    Check('BR-G-10', lambda n, d: (('cbc:TaxExemptionReason' in n[3]) or ('cbc:TaxExemptionReasonCode' in n[3]))),
), _t39),
Template('M11', 1026, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'G') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'G')), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), False), None),), False),), (
    Check('BR-G-06', lambda n, d: (decimal1(n[3].get('cbc:Percent', ())) == 0)),
), _t40),
Template('M11', 1025, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'G') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'G')), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), True), None),), False),), (
    Check('BR-G-07', lambda n, d: (decimal1(n[3].get('cbc:Percent', ())) == 0)),
), _t41),
Template('M11', 1024, (Pattern((Step('cac:ClassifiedTaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'G') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'G')), Step('cac:Item'), Step('cac:InvoiceLine'),), False), Pattern((Step('cac:ClassifiedTaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'G') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'G')), Step('cac:Item'), Step('cac:CreditNoteLine'),), False),), (
    Check('BR-G-05', lambda n, d: (decimal1(n[3].get('cbc:Percent', ())) == 0)),
), _t42),
Template('M11', 1023, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'K') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'K')), Step('cac:TaxSubtotal'), Step('cac:TaxTotal'), Step('*'),), True),), (
    Check('BR-IC-08', lambda n, d: vat.ubl_exact_base(n, d, 'K')),
    Check('BR-IC-09', lambda n, d: (decimal1(n[2][3].get('cbc:TaxAmount', ())) == 0)),
    Check('BR-IC-10', lambda n, d: (('cbc:TaxExemptionReason' in n[3]) or ('cbc:TaxExemptionReasonCode' in n[3]))),
), _t43),
Template('M11', 1022, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'K') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'K')), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), False), None),), False),), (
    Check('BR-IC-06', lambda n, d: (decimal1(n[3].get('cbc:Percent', ())) == 0)),
), _t44),
Template('M11', 1021, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'K') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'K')), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), True), None),), False),), (
    Check('BR-IC-07', lambda n, d: (decimal1(n[3].get('cbc:Percent', ())) == 0)),
), _t45),
Template('M11', 1020, (Pattern((Step('cac:ClassifiedTaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'K') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'K')), Step('cac:Item'), Step('cac:InvoiceLine'),), False), Pattern((Step('cac:ClassifiedTaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'K') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'K')), Step('cac:Item'), Step('cac:CreditNoteLine'),), False),), (
    Check('BR-IC-05', lambda n, d: (decimal1(n[3].get('cbc:Percent', ())) == 0)),
), _t46),
Template('M11', 1019, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'L') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'L')), Step('cac:TaxSubtotal'), Step('cac:TaxTotal'), Step('*'),), True),), (
    Check('BR-AF-08', lambda n, d: vat.ubl_rated_base(n, d, 'L')),
    Check('BR-AF-09', lambda n, d: (lt(sub(absolute(decimal1(n[2][3].get('cbc:TaxAmount', ()))), 1), cents(mul(absolute(decimal1(n[2][3].get('cbc:TaxableAmount', ()))), div(decimal1(n[3].get('cbc:Percent', ())), 100)))) and gt(add(absolute(decimal1(n[2][3].get('cbc:TaxAmount', ()))), 1), cents(mul(absolute(decimal1(n[2][3].get('cbc:TaxableAmount', ()))), div(decimal1(n[3].get('cbc:Percent', ())), 100)))))),
    Check('BR-AF-10', lambda n, d: ((not ('cbc:TaxExemptionReason' in n[3])) and (not ('cbc:TaxExemptionReasonCode' in n[3])))),
), _t47),
Template('M11', 1018, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'L') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'L')), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), False), None),), False),), (
    Check('BR-AF-06', lambda n, d: any_number_ge(n[3].get('cbc:Percent', ()), 0)),
), _t48),
Template('M11', 1017, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'L') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'L')), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), True), None),), False),), (
    Check('BR-AF-07', lambda n, d: any_number_ge(n[3].get('cbc:Percent', ()), 0)),
), _t49),
Template('M11', 1016, (Pattern((Step('cac:ClassifiedTaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'L') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'L')), Step('cac:Item'), Step('cac:InvoiceLine'),), False), Pattern((Step('cac:ClassifiedTaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'L') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'L')), Step('cac:Item'), Step('cac:CreditNoteLine'),), False),), (
    Check('BR-AF-05', lambda n, d: any_number_ge(n[3].get('cbc:Percent', ()), 0)),
), _t50),
Template('M11', 1015, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'M') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'M')), Step('cac:TaxSubtotal'), Step('cac:TaxTotal'), Step('*'),), True),), (
    Check('BR-AG-08', lambda n, d: vat.ubl_rated_base(n, d, 'M')),
    Check('BR-AG-09', lambda n, d: (lt(sub(absolute(decimal1(n[2][3].get('cbc:TaxAmount', ()))), 1), cents(mul(absolute(decimal1(n[2][3].get('cbc:TaxableAmount', ()))), div(decimal1(n[3].get('cbc:Percent', ())), 100)))) and gt(add(absolute(decimal1(n[2][3].get('cbc:TaxAmount', ()))), 1), cents(mul(absolute(decimal1(n[2][3].get('cbc:TaxableAmount', ()))), div(decimal1(n[3].get('cbc:Percent', ())), 100)))))),
    Check('BR-AG-10', lambda n, d: ((not ('cbc:TaxExemptionReason' in n[3])) and (not ('cbc:TaxExemptionReasonCode' in n[3])))),
), _t51),
Template('M11', 1014, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'M') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'M')), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), False), None),), False),), (
    Check('BR-AG-06', lambda n, d: any_number_ge(n[3].get('cbc:Percent', ()), 0)),
), _t52),
Template('M11', 1013, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'M') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'M')), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), True), None),), False),), (
    Check('BR-AG-07', lambda n, d: any_number_ge(n[3].get('cbc:Percent', ()), 0)),
), _t53),
Template('M11', 1012, (Pattern((Step('cac:ClassifiedTaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'M') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'M')), Step('cac:Item'), Step('cac:InvoiceLine'),), False), Pattern((Step('cac:ClassifiedTaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'M') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'M')), Step('cac:Item'), Step('cac:CreditNoteLine'),), False),), (
    Check('BR-AG-05', lambda n, d: any_number_ge(n[3].get('cbc:Percent', ()), 0)),
), _t54),
Template('M11', 1011, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'O') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'O')), Step('cac:TaxSubtotal'), Step('cac:TaxTotal'), Step('*'),), True),), (
    Check('BR-O-08', lambda n, d: vat.ubl_exact_base(n, d, 'O')),
    Check('BR-O-09', lambda n, d: (decimal1(n[2][3].get('cbc:TaxAmount', ())) == 0)),
    Check('BR-O-10', lambda n, d: (('cbc:TaxExemptionReason' in n[3]) or ('cbc:TaxExemptionReasonCode' in n[3]))),
), _t55),
Template('M11', 1010, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'O') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'O')), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), False), None),), False),), (
    Absent('BR-O-06', (('cbc:Percent',),)),
)),
Template('M11', 1009, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'O') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'O')), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), True), None),), False),), (
    Absent('BR-O-07', (('cbc:Percent',),)),
)),
Template('M11', 1008, (Pattern((Step('cac:ClassifiedTaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'O') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'O')), Step('cac:Item'), Step('cac:InvoiceLine'),), False), Pattern((Step('cac:ClassifiedTaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'O') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'O')), Step('cac:Item'), Step('cac:CreditNoteLine'),), False),), (
    Absent('BR-O-05', (('cbc:Percent',),)),
)),
Template('M11', 1007, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'S') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'S')), Step('cac:TaxSubtotal'), Step('cac:TaxTotal'), Step('*'),), True),), (
    Check('BR-S-08', lambda n, d: vat.ubl_standard_base(n, d, 'S')),
    Check('BR-S-09', lambda n, d: (lt(sub(absolute(decimal1(n[2][3].get('cbc:TaxAmount', ()))), 1), cents(mul(absolute(decimal1(n[2][3].get('cbc:TaxableAmount', ()))), div(decimal1(n[3].get('cbc:Percent', ())), 100)))) and gt(add(absolute(decimal1(n[2][3].get('cbc:TaxAmount', ()))), 1), cents(mul(absolute(decimal1(n[2][3].get('cbc:TaxableAmount', ()))), div(decimal1(n[3].get('cbc:Percent', ())), 100)))))),
    Check('BR-S-10', lambda n, d: ((not ('cbc:TaxExemptionReason' in n[3])) and (not ('cbc:TaxExemptionReasonCode' in n[3])))),
), _t56),
Template('M11', 1006, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'S') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'S')), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), False), None),), False),), (
    Check('BR-S-06', lambda n, d: any_number_gt(n[3].get('cbc:Percent', ()), 0)),
), _t57),
Template('M11', 1005, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'S') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'S')), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), True), None),), False),), (
    Check('BR-S-07', lambda n, d: any_number_gt(n[3].get('cbc:Percent', ()), 0)),
), _t58),
Template('M11', 1004, (Pattern((Step('cac:ClassifiedTaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'S') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'S')), Step('cac:Item'), Step('cac:InvoiceLine'),), False), Pattern((Step('cac:ClassifiedTaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'S') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'S')), Step('cac:Item'), Step('cac:CreditNoteLine'),), False),), (
    Check('BR-S-05', lambda n, d: any_number_gt(n[3].get('cbc:Percent', ()), 0)),
), _t59),
Template('M11', 1003, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'Z') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'Z')), Step('cac:TaxSubtotal'), Step('cac:TaxTotal'), Step('*'),), True),), (
    Check('BR-Z-08', lambda n, d: vat.ubl_exact_base(n, d, 'Z')),
    Check('BR-Z-09', lambda n, d: (decimal1(n[2][3].get('cbc:TaxAmount', ())) == 0)),
    Check('BR-Z-10', lambda n, d: (not (('cbc:TaxExemptionReason' in n[3]) or ('cbc:TaxExemptionReasonCode' in n[3])))),
), _t60),
Template('M11', 1002, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'Z') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'Z')), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), False), None),), False),), (
    Check('BR-Z-06', lambda n, d: (decimal1(n[3].get('cbc:Percent', ())) == 0)),
), _t61),
Template('M11', 1001, (Pattern((Step('cac:TaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'Z') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'Z')), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), True), None),), False),), (
    Check('BR-Z-07', lambda n, d: (decimal1(n[3].get('cbc:Percent', ())) == 0)),
), _t62),
Template('M11', 1000, (Pattern((Step('cac:ClassifiedTaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'Z') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'Z')), Step('cac:Item'), Step('cac:InvoiceLine'),), False), Pattern((Step('cac:ClassifiedTaxCategory', None, lambda n, d: (ns_of(n[3], 'cbc:ID') == 'Z') and ('VAT' in schemes(n[3].get('cac:TaxScheme', ()))), ('cbc:ID', 'Z')), Step('cac:Item'), Step('cac:CreditNoteLine'),), False),), (
    Check('BR-Z-05', lambda n, d: (decimal1(n[3].get('cbc:Percent', ())) == 0)),
), _t63),
Template('M12', 1015, (Pattern((Step('cac:PostalAddress'),), False), Pattern((Step('cac:Address'),), False),), (
    Check('UBL-SR-51', lambda n, d: ((not ('cac:AddressLine' in n[3])) or (len(n[3].get('cac:AddressLine', ())) == 1))),
), _t64),
Template('M12', 1014, (Pattern((Step('cac:Party'), Step('cac:AccountingSupplierParty'),), False),), (
    AtMost('UBL-SR-42', ('cac:PartyTaxScheme',), 2, lambda n, d: (len(n[3].get('cac:PartyTaxScheme', ())) <= 2)),
)),
Template('M12', 1013, (Pattern((Step('cac:AdditionalDocumentReference'),), False),), (
    AtMost('UBL-SR-33', ('cbc:DocumentDescription',), 1, lambda n, d: (len(n[3].get('cbc:DocumentDescription', ())) <= 1)),
    Check('UBL-SR-43', lambda n, d: (('130' in texts(n[3].get('cbc:DocumentTypeCode', ()))) or ((not ('cbc:DocumentTypeCode' in n[3])) and (not attributes(n[3].get('cbc:ID', ()), 'schemeID'))) or (('50' in texts(n[3].get('cbc:DocumentTypeCode', ()))) and (local(one(d.tops)) == 'CreditNote')))),
), _t65),
Template('M12', 1012, (Pattern((Step('*', lambda p: p.name.endswith('Amount') and not p.name.endswith('PriceAmount'), lambda n, d: (not below(ancestors(n, 'cac:Price'), 'cac:AllowanceCharge')), None, 'cac:Price'),), False),), (
    Check('UBL-DT-01', lambda n, d: (len(after(n[0], '.')) <= 2)),
), _t66),
Template('M12', 1011, (Pattern((Step('*', lambda p: p.name.endswith('BinaryObject'), None, None),), False),), (
    Check('UBL-DT-06', lambda n, d: (n[1].get('mimeCode') is not None)),
    Check('UBL-DT-07', lambda n, d: (n[1].get('filename') is not None)),
), _t67),
Template('M12', 1010, (Pattern((Step('cac:Delivery'),), False),), (
    AtMost('UBL-SR-25', ('cac:DeliveryParty', 'cac:PartyName', 'cbc:Name'), 1, lambda n, d: (len(below(n[3].get('cac:DeliveryParty', ()), 'cac:PartyName', 'cbc:Name')) <= 1)),
)),
Template('M12', 1009, (Pattern((Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), False), None),), False),), (
    AtMost('UBL-SR-30', ('cbc:AllowanceChargeReason',), 1, lambda n, d: (len(n[3].get('cbc:AllowanceChargeReason', ())) <= 1)),
)),
Template('M12', 1008, (Pattern((Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), True), None),), False),), (
    AtMost('UBL-SR-31', ('cbc:AllowanceChargeReason',), 1, lambda n, d: (len(n[3].get('cbc:AllowanceChargeReason', ())) <= 1)),
)),
Template('M12', 1007, (Pattern((Step('cac:PartyTaxScheme'),), False),), (
    Check('UBL-SR-53', lambda n, d: (('cbc:CompanyID' in n[3]) and bool(below(n[3].get('cac:TaxScheme', ()), 'cbc:ID')))),
), _t68),
Template('M12', 1006, (Pattern((Step('ubl:Invoice'),), True), Pattern((Step('cn:CreditNote'),), True),), (
    Absent('UBL-CR-001', (('ext:UBLExtensions',),)),
    Check('UBL-CR-002', lambda n, d: ((not ('cbc:UBLVersionID' in n[3])) or ('2.1' in texts(n[3].get('cbc:UBLVersionID', ()))))),
    Absent('UBL-CR-003', (('cbc:ProfileExecutionID',),)),
    Absent('UBL-CR-004', (('cbc:CopyIndicator',),)),
    Absent('UBL-CR-005', (('cbc:UUID',),)),
    Absent('UBL-CR-006', (('cbc:IssueTime',),)),
    Absent('UBL-CR-007', (('cbc:PricingCurrencyCode',),)),
    Absent('UBL-CR-008', (('cbc:PaymentCurrencyCode',),)),
    Absent('UBL-CR-009', (('cbc:PaymentAlternativeCurrencyCode',),)),
    Absent('UBL-CR-010', (('cbc:AccountingCostCode',),)),
    Absent('UBL-CR-011', (('cbc:LineCountNumeric',),)),
    Absent('UBL-CR-012', (('cac:InvoicePeriod', 'cbc:StartTime'),)),
    Absent('UBL-CR-013', (('cac:InvoicePeriod', 'cbc:EndTime'),)),
    Absent('UBL-CR-014', (('cac:InvoicePeriod', 'cbc:DurationMeasure'),)),
    Absent('UBL-CR-015', (('cac:InvoicePeriod', 'cbc:Description'),)),
    Absent('UBL-CR-016', (('cac:OrderReference', 'cbc:CopyIndicator'),)),
    Absent('UBL-CR-017', (('cac:OrderReference', 'cbc:UUID'),)),
    Absent('UBL-CR-018', (('cac:OrderReference', 'cbc:IssueDate'),)),
    Absent('UBL-CR-019', (('cac:OrderReference', 'cbc:IssueTime'),)),
    Absent('UBL-CR-020', (('cac:OrderReference', 'cbc:CustomerReference'),)),
    Absent('UBL-CR-021', (('cac:OrderReference', 'cbc:OrderTypeCode'),)),
    Absent('UBL-CR-022', (('cac:OrderReference', 'cac:DocumentReference'),)),
    Absent('UBL-CR-023', (('cac:BillingReference', 'cac:InvoiceDocumentReference', 'cbc:CopyIndicator'),)),
    Absent('UBL-CR-024', (('cac:BillingReference', 'cac:InvoiceDocumentReference', 'cbc:UUID'),)),
    Absent('UBL-CR-025', (('cac:BillingReference', 'cac:InvoiceDocumentReference', 'cbc:IssueTime'),)),
    Absent('UBL-CR-026', (('cac:BillingReference', 'cac:InvoiceDocumentReference', 'cbc:DocumentTypeCode'),)),
    Absent('UBL-CR-027', (('cac:BillingReference', 'cac:InvoiceDocumentReference', 'cbc:DocumentType'),)),
    Absent('UBL-CR-028', (('cac:BillingReference', 'cac:InvoiceDocumentReference', 'cbc:XPath'),)),
    Absent('UBL-CR-029', (('cac:BillingReference', 'cac:InvoiceDocumentReference', 'cbc:LanguageID'),)),
    Absent('UBL-CR-030', (('cac:BillingReference', 'cac:InvoiceDocumentReference', 'cbc:LocaleCode'),)),
    Absent('UBL-CR-031', (('cac:BillingReference', 'cac:InvoiceDocumentReference', 'cbc:VersionID'),)),
    Absent('UBL-CR-032', (('cac:BillingReference', 'cac:InvoiceDocumentReference', 'cbc:DocumentStatusCode'),)),
    Absent('UBL-CR-033', (('cac:BillingReference', 'cac:InvoiceDocumentReference', 'cbc:DocumentDescription'),)),
    Absent('UBL-CR-034', (('cac:BillingReference', 'cac:InvoiceDocumentReference', 'cac:Attachment'),)),
    Absent('UBL-CR-035', (('cac:BillingReference', 'cac:InvoiceDocumentReference', 'cac:ValidityPeriod'),)),
    Absent('UBL-CR-036', (('cac:BillingReference', 'cac:InvoiceDocumentReference', 'cac:IssuerParty'),)),
    Absent('UBL-CR-037', (('cac:BillingReference', 'cac:InvoiceDocumentReference', 'cac:ResultOfVerification'),)),
    Absent('UBL-CR-038', (('cac:BillingReference', 'cac:SelfBilledInvoiceDocumentReference'),)),
    Absent('UBL-CR-039', (('cac:BillingReference', 'cac:CreditNoteDocumentReference'),)),
    Absent('UBL-CR-040', (('cac:BillingReference', 'cac:SelfBilledCreditNoteDocumentReference'),)),
    Absent('UBL-CR-041', (('cac:BillingReference', 'cac:DebitNoteDocumentReference'),)),
    Absent('UBL-CR-042', (('cac:BillingReference', 'cac:ReminderDocumentReference'),)),
    Absent('UBL-CR-043', (('cac:BillingReference', 'cac:AdditionalDocumentReference'),)),
    Absent('UBL-CR-044', (('cac:BillingReference', 'cac:BillingReferenceLine'),)),
    Absent('UBL-CR-045', (('cac:DespatchDocumentReference', 'cbc:CopyIndicator'),)),
    Absent('UBL-CR-046', (('cac:DespatchDocumentReference', 'cbc:UUID'),)),
    Absent('UBL-CR-047', (('cac:DespatchDocumentReference', 'cbc:IssueDate'),)),
    Absent('UBL-CR-048', (('cac:DespatchDocumentReference', 'cbc:IssueTime'),)),
    Absent('UBL-CR-049', (('cac:DespatchDocumentReference', 'cbc:DocumentTypeCode'),)),
    Absent('UBL-CR-050', (('cac:DespatchDocumentReference', 'cbc:DocumentType'),)),
    Absent('UBL-CR-051', (('cac:DespatchDocumentReference', 'cbc:XPath'),)),
    Absent('UBL-CR-052', (('cac:DespatchDocumentReference', 'cbc:LanguageID'),)),
    Absent('UBL-CR-053', (('cac:DespatchDocumentReference', 'cbc:LocaleCode'),)),
    Absent('UBL-CR-054', (('cac:DespatchDocumentReference', 'cbc:VersionID'),)),
    Absent('UBL-CR-055', (('cac:DespatchDocumentReference', 'cbc:DocumentStatusCode'),)),
    Absent('UBL-CR-056', (('cac:DespatchDocumentReference', 'cbc:DocumentDescription'),)),
    Absent('UBL-CR-057', (('cac:DespatchDocumentReference', 'cac:Attachment'),)),
    Absent('UBL-CR-058', (('cac:DespatchDocumentReference', 'cac:ValidityPeriod'),)),
    Absent('UBL-CR-059', (('cac:DespatchDocumentReference', 'cac:IssuerParty'),)),
    Absent('UBL-CR-060', (('cac:DespatchDocumentReference', 'cac:ResultOfVerification'),)),
    Absent('UBL-CR-061', (('cac:ReceiptDocumentReference', 'cbc:CopyIndicator'),)),
    Absent('UBL-CR-062', (('cac:ReceiptDocumentReference', 'cbc:UUID'),)),
    Absent('UBL-CR-063', (('cac:ReceiptDocumentReference', 'cbc:IssueDate'),)),
    Absent('UBL-CR-064', (('cac:ReceiptDocumentReference', 'cbc:IssueTime'),)),
    Absent('UBL-CR-065', (('cac:ReceiptDocumentReference', 'cbc:DocumentTypeCode'),)),
    Absent('UBL-CR-066', (('cac:ReceiptDocumentReference', 'cbc:DocumentType'),)),
    Absent('UBL-CR-067', (('cac:ReceiptDocumentReference', 'cbc:XPath'),)),
    Absent('UBL-CR-068', (('cac:ReceiptDocumentReference', 'cbc:LanguageID'),)),
    Absent('UBL-CR-069', (('cac:ReceiptDocumentReference', 'cbc:LocaleCode'),)),
    Absent('UBL-CR-070', (('cac:ReceiptDocumentReference', 'cbc:VersionID'),)),
    Absent('UBL-CR-071', (('cac:ReceiptDocumentReference', 'cbc:DocumentStatusCode'),)),
    Absent('UBL-CR-072', (('cac:ReceiptDocumentReference', 'cbc:DocumentDescription'),)),
    Absent('UBL-CR-073', (('cac:ReceiptDocumentReference', 'cac:Attachment'),)),
    Absent('UBL-CR-074', (('cac:ReceiptDocumentReference', 'cac:ValidityPeriod'),)),
    Absent('UBL-CR-075', (('cac:ReceiptDocumentReference', 'cac:IssuerParty'),)),
    Absent('UBL-CR-076', (('cac:ReceiptDocumentReference', 'cac:ResultOfVerification'),)),
    Absent('UBL-CR-077', (('cac:StatementDocumentReference',),)),
    Absent('UBL-CR-078', (('cac:OriginatorDocumentReference', 'cbc:CopyIndicator'),)),
    Absent('UBL-CR-079', (('cac:OriginatorDocumentReference', 'cbc:UUID'),)),
    Absent('UBL-CR-080', (('cac:OriginatorDocumentReference', 'cbc:IssueDate'),)),
    Absent('UBL-CR-081', (('cac:OriginatorDocumentReference', 'cbc:IssueTime'),)),
    Absent('UBL-CR-082', (('cac:OriginatorDocumentReference', 'cbc:DocumentTypeCode'),)),
    Absent('UBL-CR-083', (('cac:OriginatorDocumentReference', 'cbc:DocumentType'),)),
    Absent('UBL-CR-084', (('cac:OriginatorDocumentReference', 'cbc:XPath'),)),
    Absent('UBL-CR-085', (('cac:OriginatorDocumentReference', 'cbc:LanguageID'),)),
    Absent('UBL-CR-086', (('cac:OriginatorDocumentReference', 'cbc:LocaleCode'),)),
    Absent('UBL-CR-087', (('cac:OriginatorDocumentReference', 'cbc:VersionID'),)),
    Absent('UBL-CR-088', (('cac:OriginatorDocumentReference', 'cbc:DocumentStatusCode'),)),
    Absent('UBL-CR-089', (('cac:OriginatorDocumentReference', 'cbc:DocumentDescription'),)),
    Absent('UBL-CR-090', (('cac:OriginatorDocumentReference', 'cac:Attachment'),)),
    Absent('UBL-CR-091', (('cac:OriginatorDocumentReference', 'cac:ValidityPeriod'),)),
    Absent('UBL-CR-092', (('cac:OriginatorDocumentReference', 'cac:IssuerParty'),)),
    Absent('UBL-CR-093', (('cac:OriginatorDocumentReference', 'cac:ResultOfVerification'),)),
    Absent('UBL-CR-094', (('cac:ContractDocumentReference', 'cbc:CopyIndicator'),)),
    Absent('UBL-CR-095', (('cac:ContractDocumentReference', 'cbc:UUID'),)),
    Absent('UBL-CR-096', (('cac:ContractDocumentReference', 'cbc:IssueDate'),)),
    Absent('UBL-CR-097', (('cac:ContractDocumentReference', 'cbc:IssueTime'),)),
    Absent('UBL-CR-098', (('cac:ContractDocumentReference', 'cbc:DocumentTypeCode'),)),
    Absent('UBL-CR-099', (('cac:ContractDocumentReference', 'cbc:DocumentType'),)),
    Absent('UBL-CR-100', (('cac:ContractDocumentReference', 'cbc:XPath'),)),
    Absent('UBL-CR-101', (('cac:ContractDocumentReference', 'cbc:LanguageID'),)),
    Absent('UBL-CR-102', (('cac:ContractDocumentReference', 'cbc:LocaleCode'),)),
    Absent('UBL-CR-103', (('cac:ContractDocumentReference', 'cbc:VersionID'),)),
    Absent('UBL-CR-104', (('cac:ContractDocumentReference', 'cbc:DocumentStatusCode'),)),
    Absent('UBL-CR-105', (('cac:ContractDocumentReference', 'cbc:DocumentDescription'),)),
    Absent('UBL-CR-106', (('cac:ContractDocumentReference', 'cac:Attachment'),)),
    Absent('UBL-CR-107', (('cac:ContractDocumentReference', 'cac:ValidityPeriod'),)),
    Absent('UBL-CR-108', (('cac:ContractDocumentReference', 'cac:IssuerParty'),)),
    Absent('UBL-CR-109', (('cac:ContractDocumentReference', 'cac:ResultOfVerification'),)),
    Absent('UBL-CR-110', (('cac:AdditionalDocumentReference', 'cbc:CopyIndicator'),)),
    Absent('UBL-CR-111', (('cac:AdditionalDocumentReference', 'cbc:UUID'),)),
    Absent('UBL-CR-112', (('cac:AdditionalDocumentReference', 'cbc:IssueDate'),)),
    Absent('UBL-CR-113', (('cac:AdditionalDocumentReference', 'cbc:IssueTime'),)),
    Absent('UBL-CR-114', (('cac:AdditionalDocumentReference', 'cbc:DocumentType'),)),
    Absent('UBL-CR-115', (('cac:AdditionalDocumentReference', 'cbc:XPath'),)),
    Absent('UBL-CR-116', (('cac:AdditionalDocumentReference', 'cbc:LanguageID'),)),
    Absent('UBL-CR-117', (('cac:AdditionalDocumentReference', 'cbc:LocaleCode'),)),
    Absent('UBL-CR-118', (('cac:AdditionalDocumentReference', 'cbc:VersionID'),)),
    Absent('UBL-CR-119', (('cac:AdditionalDocumentReference', 'cbc:DocumentStatusCode'),)),
    Absent('UBL-CR-121', (('cac:AdditionalDocumentReference', 'cac:Attachment', 'cac:ExternalReference', 'cbc:DocumentHash'),)),
    Absent('UBL-CR-122', (('cac:AdditionalDocumentReference', 'cac:Attachment', 'cac:ExternalReference', 'cbc:HashAlgorithmMethod'),)),
    Absent('UBL-CR-123', (('cac:AdditionalDocumentReference', 'cac:Attachment', 'cac:ExternalReference', 'cbc:ExpiryDate'),)),
    Absent('UBL-CR-124', (('cac:AdditionalDocumentReference', 'cac:Attachment', 'cac:ExternalReference', 'cbc:ExpiryTime'),)),
    Absent('UBL-CR-125', (('cac:AdditionalDocumentReference', 'cac:Attachment', 'cac:ExternalReference', 'cbc:MimeCode'),)),
    Absent('UBL-CR-126', (('cac:AdditionalDocumentReference', 'cac:Attachment', 'cac:ExternalReference', 'cbc:FormatCode'),)),
    Absent('UBL-CR-127', (('cac:AdditionalDocumentReference', 'cac:Attachment', 'cac:ExternalReference', 'cbc:EncodingCode'),)),
    Absent('UBL-CR-128', (('cac:AdditionalDocumentReference', 'cac:Attachment', 'cac:ExternalReference', 'cbc:CharacterSetCode'),)),
    Absent('UBL-CR-129', (('cac:AdditionalDocumentReference', 'cac:Attachment', 'cac:ExternalReference', 'cbc:FileName'),)),
    Absent('UBL-CR-130', (('cac:AdditionalDocumentReference', 'cac:Attachment', 'cac:ExternalReference', 'cbc:Description'),)),
    Absent('UBL-CR-131', (('cac:AdditionalDocumentReference', 'cac:ValidityPeriod'),)),
    Absent('UBL-CR-132', (('cac:AdditionalDocumentReference', 'cac:IssuerParty'),)),
    Absent('UBL-CR-133', (('cac:AdditionalDocumentReference', 'cac:ResultOfVerification'),)),
    Absent('UBL-CR-134', (('cac:ProjectReference', 'cbc:UUID'),)),
    Absent('UBL-CR-135', (('cac:ProjectReference', 'cbc:IssueDate'),)),
    Absent('UBL-CR-136', (('cac:ProjectReference', 'cac:WorkPhaseReference'),)),
    Absent('UBL-CR-137', (('cac:Signature',),)),
    Absent('UBL-CR-138', (('cac:AccountingSupplierParty', 'cbc:CustomerAssignedAccountID'),)),
    Absent('UBL-CR-139', (('cac:AccountingSupplierParty', 'cbc:AdditionalAccountID'),)),
    Absent('UBL-CR-140', (('cac:AccountingSupplierParty', 'cbc:DataSendingCapability'),)),
    Absent('UBL-CR-141', (('cac:AccountingSupplierParty', 'cac:Party', 'cbc:MarkCareIndicator'),)),
    Absent('UBL-CR-142', (('cac:AccountingSupplierParty', 'cac:Party', 'cbc:MarkAttentionIndicator'),)),
    Absent('UBL-CR-143', (('cac:AccountingSupplierParty', 'cac:Party', 'cbc:WebsiteURI'),)),
    Absent('UBL-CR-144', (('cac:AccountingSupplierParty', 'cac:Party', 'cbc:LogoReferenceID'),)),
    Absent('UBL-CR-145', (('cac:AccountingSupplierParty', 'cac:Party', 'cbc:IndustryClassificationCode'),)),
    Absent('UBL-CR-146', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:Language'),)),
    Absent('UBL-CR-147', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cbc:ID'),)),
    Absent('UBL-CR-148', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cbc:AddressTypeCode'),)),
    Absent('UBL-CR-149', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cbc:AddressFormatCode'),)),
    Absent('UBL-CR-150', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cbc:Postbox'),)),
    Absent('UBL-CR-151', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cbc:Floor'),)),
    Absent('UBL-CR-152', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cbc:Room'),)),
    Absent('UBL-CR-153', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cbc:BlockName'),)),
    Absent('UBL-CR-154', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cbc:BuildingName'),)),
    Absent('UBL-CR-155', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cbc:BuildingNumber'),)),
    Absent('UBL-CR-156', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cbc:InhouseMail'),)),
    Absent('UBL-CR-157', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cbc:Department'),)),
    Absent('UBL-CR-158', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cbc:MarkAttention'),)),
    Absent('UBL-CR-159', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cbc:MarkCare'),)),
    Absent('UBL-CR-160', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cbc:PlotIdentification'),)),
    Absent('UBL-CR-161', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cbc:CitySubdivisionName'),)),
    Absent('UBL-CR-162', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cbc:CountrySubentityCode'),)),
    Absent('UBL-CR-163', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cbc:Region'),)),
    Absent('UBL-CR-164', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cbc:District'),)),
    Absent('UBL-CR-165', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cbc:TimezoneOffset'),)),
    Absent('UBL-CR-166', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cac:Country', 'cbc:Name'),)),
    Absent('UBL-CR-167', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress', 'cac:LocationCoordinate'),)),
    Absent('UBL-CR-168', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PhysicalLocation'),)),
    Absent('UBL-CR-169', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyTaxScheme', 'cbc:RegistrationName'),)),
    Absent('UBL-CR-170', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyTaxScheme', 'cbc:TaxLevelCode'),)),
    Absent('UBL-CR-171', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyTaxScheme', 'cbc:ExemptionReasonCode'),)),
    Absent('UBL-CR-172', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyTaxScheme', 'cbc:ExemptionReason'),)),
    Absent('UBL-CR-173', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyTaxScheme', 'cac:RegistrationAddress'),)),
    Absent('UBL-CR-174', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyTaxScheme', 'cac:TaxScheme', 'cbc:Name'),)),
    Absent('UBL-CR-175', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyTaxScheme', 'cac:TaxScheme', 'cbc:TaxTypeCode'),)),
    Absent('UBL-CR-176', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyTaxScheme', 'cac:TaxScheme', 'cbc:CurrencyCode'),)),
    Absent('UBL-CR-177', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyTaxScheme', 'cac:TaxScheme', 'cac:JurisdictionRegionAddress'),)),
    Absent('UBL-CR-178', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationDate'),)),
    Absent('UBL-CR-179', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationExpirationDate'),)),
    Absent('UBL-CR-180', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyLegalFormCode'),)),
    Absent('UBL-CR-181', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:SoleProprietorshipIndicator'),)),
    Absent('UBL-CR-182', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyLiquidationStatusCode'),)),
    Absent('UBL-CR-183', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CorporateStockAmount'),)),
    Absent('UBL-CR-184', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:FullyPaidSharesIndicator'),)),
    Absent('UBL-CR-185', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cac:RegistrationAddress'),)),
    Absent('UBL-CR-186', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cac:CorporateRegistrationScheme'),)),
    Absent('UBL-CR-187', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cac:HeadOfficeParty'),)),
    Absent('UBL-CR-188', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cac:ShareholderParty'),)),
    Absent('UBL-CR-189', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:Contact', 'cbc:ID'),)),
    Absent('UBL-CR-190', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:Contact', 'cbc:Telefax'),)),
    Absent('UBL-CR-191', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:Contact', 'cbc:Note'),)),
    Absent('UBL-CR-192', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:Contact', 'cac:OtherCommunication'),)),
    Absent('UBL-CR-193', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:Person'),)),
    Absent('UBL-CR-194', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:AgentParty'),)),
    Absent('UBL-CR-195', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:ServiceProviderParty'),)),
    Absent('UBL-CR-196', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:PowerOfAttorney'),)),
    Absent('UBL-CR-197', (('cac:AccountingSupplierParty', 'cac:Party', 'cac:FinancialAccount'),)),
    Absent('UBL-CR-198', (('cac:AccountingSupplierParty', 'cac:DespatchContact'),)),
    Absent('UBL-CR-199', (('cac:AccountingSupplierParty', 'cac:AccountingContact'),)),
    Absent('UBL-CR-200', (('cac:AccountingSupplierParty', 'cac:SellerContact'),)),
    Absent('UBL-CR-201', (('cac:AccountingCustomerParty', 'cbc:CustomerAssignedAccountID'),)),
    Absent('UBL-CR-202', (('cac:AccountingCustomerParty', 'cbc:SupplierAssignedAccountID'),)),
    Absent('UBL-CR-203', (('cac:AccountingCustomerParty', 'cbc:AdditionalAccountID'),)),
    Absent('UBL-CR-204', (('cac:AccountingCustomerParty', 'cac:Party', 'cbc:MarkCareIndicator'),)),
    Absent('UBL-CR-205', (('cac:AccountingCustomerParty', 'cac:Party', 'cbc:MarkAttentionIndicator'),)),
    Absent('UBL-CR-206', (('cac:AccountingCustomerParty', 'cac:Party', 'cbc:WebsiteURI'),)),
    Absent('UBL-CR-207', (('cac:AccountingCustomerParty', 'cac:Party', 'cbc:LogoReferenceID'),)),
    Absent('UBL-CR-208', (('cac:AccountingCustomerParty', 'cac:Party', 'cbc:IndustryClassificationCode'),)),
    Absent('UBL-CR-209', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:Language'),)),
    Absent('UBL-CR-210', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cbc:ID'),)),
    Absent('UBL-CR-211', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cbc:AddressTypeCode'),)),
    Absent('UBL-CR-212', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cbc:AddressFormatCode'),)),
    Absent('UBL-CR-213', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cbc:Postbox'),)),
    Absent('UBL-CR-214', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cbc:Floor'),)),
    Absent('UBL-CR-215', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cbc:Room'),)),
    Absent('UBL-CR-216', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cbc:BlockName'),)),
    Absent('UBL-CR-217', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cbc:BuildingName'),)),
    Absent('UBL-CR-218', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cbc:BuildingNumber'),)),
    Absent('UBL-CR-219', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cbc:InhouseMail'),)),
    Absent('UBL-CR-220', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cbc:Department'),)),
    Absent('UBL-CR-221', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cbc:MarkAttention'),)),
    Absent('UBL-CR-222', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cbc:MarkCare'),)),
    Absent('UBL-CR-223', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cbc:PlotIdentification'),)),
    Absent('UBL-CR-224', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cbc:CitySubdivisionName'),)),
    Absent('UBL-CR-225', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cbc:CountrySubentityCode'),)),
    Absent('UBL-CR-226', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cbc:Region'),)),
    Absent('UBL-CR-227', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cbc:District'),)),
    Absent('UBL-CR-228', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cbc:TimezoneOffset'),)),
    Absent('UBL-CR-229', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cac:Country', 'cbc:Name'),)),
    Absent('UBL-CR-230', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress', 'cac:LocationCoordinate'),)),
    Absent('UBL-CR-231', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PhysicalLocation'),)),
    Absent('UBL-CR-232', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyTaxScheme', 'cbc:RegistrationName'),)),
    Absent('UBL-CR-233', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyTaxScheme', 'cbc:TaxLevelCode'),)),
    Absent('UBL-CR-234', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyTaxScheme', 'cbc:ExemptionReasonCode'),)),
    Absent('UBL-CR-235', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyTaxScheme', 'cbc:ExemptionReason'),)),
    Absent('UBL-CR-236', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyTaxScheme', 'cac:RegistrationAddress'),)),
    Absent('UBL-CR-237', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyTaxScheme', 'cac:TaxScheme', 'cbc:Name'),)),
    Absent('UBL-CR-238', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyTaxScheme', 'cac:TaxScheme', 'cbc:TaxTypeCode'),)),
    Absent('UBL-CR-239', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyTaxScheme', 'cac:TaxScheme', 'cbc:CurrencyCode'),)),
    Absent('UBL-CR-240', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyTaxScheme', 'cac:TaxScheme', 'cac:JurisdictionRegionAddress'),)),
    Absent('UBL-CR-241', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationDate'),)),
    Absent('UBL-CR-242', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationExpirationDate'),)),
    Absent('UBL-CR-243', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyLegalFormCode'),)),
    Absent('UBL-CR-244', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyLegalForm'),)),
    Absent('UBL-CR-245', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:SoleProprietorshipIndicator'),)),
    Absent('UBL-CR-246', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyLiquidationStatusCode'),)),
    Absent('UBL-CR-247', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CorporateStockAmount'),)),
    Absent('UBL-CR-248', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:FullyPaidSharesIndicator'),)),
    Absent('UBL-CR-249', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cac:RegistrationAddress'),)),
    Absent('UBL-CR-250', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cac:CorporateRegistrationScheme'),)),
    Absent('UBL-CR-251', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cac:HeadOfficeParty'),)),
    Absent('UBL-CR-252', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cac:ShareholderParty'),)),
    Absent('UBL-CR-253', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:Contact', 'cbc:ID'),)),
    Absent('UBL-CR-254', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:Contact', 'cbc:Telefax'),)),
    Absent('UBL-CR-255', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:Contact', 'cbc:Note'),)),
    Absent('UBL-CR-256', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:Contact', 'cac:OtherCommunication'),)),
    Absent('UBL-CR-257', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:Person'),)),
    Absent('UBL-CR-258', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:AgentParty'),)),
    Absent('UBL-CR-259', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:ServiceProviderParty'),)),
    Absent('UBL-CR-260', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:PowerOfAttorney'),)),
    Absent('UBL-CR-261', (('cac:AccountingCustomerParty', 'cac:Party', 'cac:FinancialAccount'),)),
    Absent('UBL-CR-262', (('cac:AccountingCustomerParty', 'cac:DeliveryContact'),)),
    Absent('UBL-CR-263', (('cac:AccountingCustomerParty', 'cac:AccountingContact'),)),
    Absent('UBL-CR-264', (('cac:AccountingCustomerParty', 'cac:BuyerContact'),)),
    Absent('UBL-CR-265', (('cac:PayeeParty', 'cbc:MarkCareIndicator'),)),
    Absent('UBL-CR-266', (('cac:PayeeParty', 'cbc:MarkAttentionIndicator'),)),
    Absent('UBL-CR-267', (('cac:PayeeParty', 'cbc:WebsiteURI'),)),
    Absent('UBL-CR-268', (('cac:PayeeParty', 'cbc:LogoReferenceID'),)),
    Absent('UBL-CR-269', (('cac:PayeeParty', 'cbc:EndpointID'),)),
    Absent('UBL-CR-270', (('cac:PayeeParty', 'cbc:IndustryClassificationCode'),)),
    Absent('UBL-CR-271', (('cac:PayeeParty', 'cac:Language'),)),
    Absent('UBL-CR-272', (('cac:PayeeParty', 'cac:PostalAddress'),)),
    Absent('UBL-CR-273', (('cac:PayeeParty', 'cac:PhysicalLocation'),)),
    Absent('UBL-CR-274', (('cac:PayeeParty', 'cac:PartyTaxScheme'),)),
    Absent('UBL-CR-275', (('cac:PayeeParty', 'cac:PartyLegalEntity', 'cbc:RegistrationName'),)),
    Absent('UBL-CR-276', (('cac:PayeeParty', 'cac:PartyLegalEntity', 'cbc:RegistrationDate'),)),
    Absent('UBL-CR-277', (('cac:PayeeParty', 'cac:PartyLegalEntity', 'cbc:RegistrationExpirationDate'),)),
    Absent('UBL-CR-278', (('cac:PayeeParty', 'cac:PartyLegalEntity', 'cbc:CompanyLegalFormCode'),)),
    Absent('UBL-CR-279', (('cac:PayeeParty', 'cac:PartyLegalEntity', 'cbc:CompanyLegalForm'),)),
    Absent('UBL-CR-280', (('cac:PayeeParty', 'cac:PartyLegalEntity', 'cbc:SoleProprietorshipIndicator'),)),
    Absent('UBL-CR-281', (('cac:PayeeParty', 'cac:PartyLegalEntity', 'cbc:CompanyLiquidationStatusCode'),)),
    Absent('UBL-CR-282', (('cac:PayeeParty', 'cac:PartyLegalEntity', 'cbc:CorporateStockAmount'),)),
    Absent('UBL-CR-283', (('cac:PayeeParty', 'cac:PartyLegalEntity', 'cbc:FullyPaidSharesIndicator'),)),
    Absent('UBL-CR-284', (('cac:PayeeParty', 'cac:PartyLegalEntity', 'cac:RegistrationAddress'),)),
    Absent('UBL-CR-285', (('cac:PayeeParty', 'cac:PartyLegalEntity', 'cac:CorporateRegistrationScheme'),)),
    Absent('UBL-CR-286', (('cac:PayeeParty', 'cac:PartyLegalEntity', 'cac:HeadOfficeParty'),)),
    Absent('UBL-CR-287', (('cac:PayeeParty', 'cac:PartyLegalEntity', 'cac:ShareholderParty'),)),
    Absent('UBL-CR-288', (('cac:PayeeParty', 'cac:Contact'),)),
    Absent('UBL-CR-289', (('cac:PayeeParty', 'cac:Person'),)),
    Absent('UBL-CR-290', (('cac:PayeeParty', 'cac:AgentParty'),)),
    Absent('UBL-CR-291', (('cac:PayeeParty', 'cac:ServiceProviderParty'),)),
    Absent('UBL-CR-292', (('cac:PayeeParty', 'cac:PowerOfAttorney'),)),
    Absent('UBL-CR-293', (('cac:PayeeParty', 'cac:FinancialAccount'),)),
    Absent('UBL-CR-294', (('cac:BuyerCustomerParty',),)),
    Absent('UBL-CR-295', (('cac:SellerSupplierParty',),)),
    Absent('UBL-CR-296', (('cac:TaxRepresentativeParty', 'cbc:MarkCareIndicator'),)),
    Absent('UBL-CR-297', (('cac:TaxRepresentativeParty', 'cbc:MarkAttentionIndicator'),)),
    Absent('UBL-CR-298', (('cac:TaxRepresentativeParty', 'cbc:WebsiteURI'),)),
    Absent('UBL-CR-299', (('cac:TaxRepresentativeParty', 'cbc:LogoReferenceID'),)),
    Absent('UBL-CR-300', (('cac:TaxRepresentativeParty', 'cbc:EndpointID'),)),
    Absent('UBL-CR-301', (('cac:TaxRepresentativeParty', 'cbc:IndustryClassificationCode'),)),
    Absent('UBL-CR-302', (('cac:TaxRepresentativeParty', 'cac:PartyIdentification'),)),
    Absent('UBL-CR-303', (('cac:TaxRepresentativeParty', 'cac:Language'),)),
    Absent('UBL-CR-304', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cbc:ID'),)),
    Absent('UBL-CR-305', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cbc:AddressTypeCode'),)),
    Absent('UBL-CR-306', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cbc:AddressFormatCode'),)),
    Absent('UBL-CR-307', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cbc:Postbox'),)),
    Absent('UBL-CR-308', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cbc:Floor'),)),
    Absent('UBL-CR-309', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cbc:Room'),)),
    Absent('UBL-CR-310', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cbc:BlockName'),)),
    Absent('UBL-CR-311', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cbc:BuildingName'),)),
    Absent('UBL-CR-312', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cbc:BuildingNumber'),)),
    Absent('UBL-CR-313', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cbc:InhouseMail'),)),
    Absent('UBL-CR-314', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cbc:Department'),)),
    Absent('UBL-CR-315', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cbc:MarkAttention'),)),
    Absent('UBL-CR-316', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cbc:MarkCare'),)),
    Absent('UBL-CR-317', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cbc:PlotIdentification'),)),
    Absent('UBL-CR-318', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cbc:CitySubdivisionName'),)),
    Absent('UBL-CR-319', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cbc:CountrySubentityCode'),)),
    Absent('UBL-CR-320', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cbc:Region'),)),
    Absent('UBL-CR-321', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cbc:District'),)),
    Absent('UBL-CR-322', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cbc:TimezoneOffset'),)),
    Absent('UBL-CR-323', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cac:Country', 'cbc:Name'),)),
    Absent('UBL-CR-324', (('cac:TaxRepresentativeParty', 'cac:PostalAddress', 'cac:LocationCoordinate'),)),
    Absent('UBL-CR-325', (('cac:TaxRepresentativeParty', 'cac:PhysicalLocation'),)),
    Absent('UBL-CR-326', (('cac:TaxRepresentativeParty', 'cac:PartyTaxScheme', 'cbc:RegistrationName'),)),
    Absent('UBL-CR-327', (('cac:TaxRepresentativeParty', 'cac:PartyTaxScheme', 'cbc:TaxLevelCode'),)),
    Absent('UBL-CR-328', (('cac:TaxRepresentativeParty', 'cac:PartyTaxScheme', 'cbc:ExemptionReasonCode'),)),
    Absent('UBL-CR-329', (('cac:TaxRepresentativeParty', 'cac:PartyTaxScheme', 'cbc:ExemptionReason'),)),
    Absent('UBL-CR-330', (('cac:TaxRepresentativeParty', 'cac:PartyTaxScheme', 'cac:RegistrationAddress'),)),
    Absent('UBL-CR-331', (('cac:TaxRepresentativeParty', 'cac:PartyTaxScheme', 'cac:TaxScheme', 'cbc:Name'),)),
    Absent('UBL-CR-332', (('cac:TaxRepresentativeParty', 'cac:PartyTaxScheme', 'cac:TaxScheme', 'cbc:TaxTypeCode'),)),
    Absent('UBL-CR-333', (('cac:TaxRepresentativeParty', 'cac:PartyTaxScheme', 'cac:TaxScheme', 'cbc:CurrencyCode'),)),
    Absent('UBL-CR-334', (('cac:TaxRepresentativeParty', 'cac:PartyTaxScheme', 'cac:TaxScheme', 'cac:JurisdictionRegionAddress'),)),
    Absent('UBL-CR-335', (('cac:TaxRepresentativeParty', 'cac:PartyLegalEntity'),)),
    Absent('UBL-CR-336', (('cac:TaxRepresentativeParty', 'cac:Contact'),)),
    Absent('UBL-CR-337', (('cac:TaxRepresentativeParty', 'cac:Person'),)),
    Absent('UBL-CR-338', (('cac:TaxRepresentativeParty', 'cac:AgentParty'),)),
    Absent('UBL-CR-339', (('cac:TaxRepresentativeParty', 'cac:ServiceProviderParty'),)),
    Absent('UBL-CR-340', (('cac:TaxRepresentativeParty', 'cac:PowerOfAttorney'),)),
    Absent('UBL-CR-341', (('cac:TaxRepresentativeParty', 'cac:FinancialAccount'),)),
    Absent('UBL-CR-342', (('cac:Delivery', 'cbc:ID'),)),
    Absent('UBL-CR-343', (('cac:Delivery', 'cbc:Quantity'),)),
    Absent('UBL-CR-344', (('cac:Delivery', 'cbc:MinimumQuantity'),)),
    Absent('UBL-CR-345', (('cac:Delivery', 'cbc:MaximumQuantity'),)),
    Absent('UBL-CR-346', (('cac:Delivery', 'cbc:ActualDeliveryTime'),)),
    Absent('UBL-CR-347', (('cac:Delivery', 'cbc:LatestDeliveryDate'),)),
    Absent('UBL-CR-348', (('cac:Delivery', 'cbc:LatestDeliveryTime'),)),
    Absent('UBL-CR-349', (('cac:Delivery', 'cbc:ReleaseID'),)),
    Absent('UBL-CR-350', (('cac:Delivery', 'cbc:TrackingID'),)),
    Absent('UBL-CR-351', (('cac:Delivery', 'cac:DeliveryLocation', 'cbc:Description'),)),
    Absent('UBL-CR-352', (('cac:Delivery', 'cac:DeliveryLocation', 'cbc:Conditions'),)),
    Absent('UBL-CR-353', (('cac:Delivery', 'cac:DeliveryLocation', 'cbc:CountrySubentity'),)),
    Absent('UBL-CR-354', (('cac:Delivery', 'cac:DeliveryLocation', 'cbc:CountrySubentityCode'),)),
    Absent('UBL-CR-355', (('cac:Delivery', 'cac:DeliveryLocation', 'cbc:LocationTypeCode'),)),
    Absent('UBL-CR-356', (('cac:Delivery', 'cac:DeliveryLocation', 'cbc:InformationURI'),)),
    Absent('UBL-CR-357', (('cac:Delivery', 'cac:DeliveryLocation', 'cbc:Name'),)),
    Absent('UBL-CR-358', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:ValidityPeriod'),)),
    Absent('UBL-CR-359', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cbc:ID'),)),
    Absent('UBL-CR-360', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cbc:AddressTypeCode'),)),
    Absent('UBL-CR-361', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cbc:AddressFormatCode'),)),
    Absent('UBL-CR-362', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cbc:Postbox'),)),
    Absent('UBL-CR-363', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cbc:Floor'),)),
    Absent('UBL-CR-364', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cbc:Room'),)),
    Absent('UBL-CR-365', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cbc:BlockName'),)),
    Absent('UBL-CR-366', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cbc:BuildingName'),)),
    Absent('UBL-CR-367', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cbc:BuildingNumber'),)),
    Absent('UBL-CR-368', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cbc:InhouseMail'),)),
    Absent('UBL-CR-369', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cbc:Department'),)),
    Absent('UBL-CR-370', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cbc:MarkAttention'),)),
    Absent('UBL-CR-371', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cbc:MarkCare'),)),
    Absent('UBL-CR-372', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cbc:PlotIdentification'),)),
    Absent('UBL-CR-373', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cbc:CitySubdivisionName'),)),
    Absent('UBL-CR-374', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cbc:CountrySubentityCode'),)),
    Absent('UBL-CR-375', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cbc:Region'),)),
    Absent('UBL-CR-376', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cbc:District'),)),
    Absent('UBL-CR-377', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cbc:TimezoneOffset'),)),
    Absent('UBL-CR-378', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cac:Country', 'cbc:Name'),)),
    Absent('UBL-CR-379', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cac:LocationCoordinate'),)),
    Absent('UBL-CR-380', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:SubsidiaryLocation'),)),
    Absent('UBL-CR-381', (('cac:Delivery', 'cac:DeliveryLocation', 'cac:LocationCoordinate'),)),
    Absent('UBL-CR-382', (('cac:Delivery', 'cac:AlternativeDeliveryLocation'),)),
    Absent('UBL-CR-383', (('cac:Delivery', 'cac:RequestedDeliveryPeriod'),)),
    Absent('UBL-CR-384', (('cac:Delivery', 'cac:EstimatedDeliveryPeriod'),)),
    Absent('UBL-CR-385', (('cac:Delivery', 'cac:CarrierParty'),)),
    Absent('UBL-CR-386', (('cac:Delivery', 'cac:DeliveryParty', 'cbc:MarkCareIndicator'),)),
    Absent('UBL-CR-387', (('cac:Delivery', 'cac:DeliveryParty', 'cbc:MarkAttentionIndicator'),)),
    Absent('UBL-CR-388', (('cac:Delivery', 'cac:DeliveryParty', 'cbc:WebsiteURI'),)),
    Absent('UBL-CR-389', (('cac:Delivery', 'cac:DeliveryParty', 'cbc:LogoReferenceID'),)),
    Absent('UBL-CR-390', (('cac:Delivery', 'cac:DeliveryParty', 'cbc:EndpointID'),)),
    Absent('UBL-CR-391', (('cac:Delivery', 'cac:DeliveryParty', 'cbc:IndustryClassificationCode'),)),
    Absent('UBL-CR-392', (('cac:Delivery', 'cac:DeliveryParty', 'cac:PartyIdentification'),)),
    Absent('UBL-CR-393', (('cac:Delivery', 'cac:DeliveryParty', 'cac:Language'),)),
    Absent('UBL-CR-394', (('cac:Delivery', 'cac:DeliveryParty', 'cac:PostalAddress'),)),
    Absent('UBL-CR-395', (('cac:Delivery', 'cac:DeliveryParty', 'cac:PhysicalLocation'),)),
    Absent('UBL-CR-396', (('cac:Delivery', 'cac:DeliveryParty', 'cac:PartyTaxScheme'),)),
    Absent('UBL-CR-397', (('cac:Delivery', 'cac:DeliveryParty', 'cac:PartyLegalEntity'),)),
    Absent('UBL-CR-398', (('cac:Delivery', 'cac:DeliveryParty', 'cac:Contact'),)),
    Absent('UBL-CR-399', (('cac:Delivery', 'cac:DeliveryParty', 'cac:Person'),)),
    Absent('UBL-CR-400', (('cac:Delivery', 'cac:DeliveryParty', 'cac:AgentParty'),)),
    Absent('UBL-CR-401', (('cac:Delivery', 'cac:DeliveryParty', 'cac:ServiceProviderParty'),)),
    Absent('UBL-CR-402', (('cac:Delivery', 'cac:DeliveryParty', 'cac:PowerOfAttorney'),)),
    Absent('UBL-CR-403', (('cac:Delivery', 'cac:DeliveryParty', 'cac:FinancialAccount'),)),
    Absent('UBL-CR-404', (('cac:Delivery', 'cac:NotifyParty'),)),
    Absent('UBL-CR-405', (('cac:Delivery', 'cac:Despatch'),)),
    Absent('UBL-CR-406', (('cac:Delivery', 'cac:DeliveryTerms'),)),
    Absent('UBL-CR-407', (('cac:Delivery', 'cac:MinimumDeliveryUnit'),)),
    Absent('UBL-CR-408', (('cac:Delivery', 'cac:MaximumDeliveryUnit'),)),
    Absent('UBL-CR-409', (('cac:Delivery', 'cac:Shipment'),)),
    Absent('UBL-CR-410', (('cac:DeliveryTerms',),)),
    Absent('UBL-CR-411', (('cac:PaymentMeans', 'cbc:ID'),)),
    Check('UBL-CR-412', lambda n, d: (below(parent(n), 'cn:CreditNote') or (not below(n[3].get('cac:PaymentMeans', ()), 'cbc:PaymentDueDate')))),
    Absent('UBL-CR-413', (('cac:PaymentMeans', 'cbc:PaymentChannelCode'),)),
    Absent('UBL-CR-414', (('cac:PaymentMeans', 'cbc:InstructionID'),)),
    Absent('UBL-CR-415', (('cac:PaymentMeans', 'cac:CardAccount', 'cbc:CardTypeCode'),)),
    Absent('UBL-CR-416', (('cac:PaymentMeans', 'cac:CardAccount', 'cbc:ValidityStartDate'),)),
    Absent('UBL-CR-417', (('cac:PaymentMeans', 'cac:CardAccount', 'cbc:ExpiryDate'),)),
    Absent('UBL-CR-418', (('cac:PaymentMeans', 'cac:CardAccount', 'cbc:IssuerID'),)),
    Absent('UBL-CR-419', (('cac:PaymentMeans', 'cac:CardAccount', 'cbc:IssueNumberID'),)),
    Absent('UBL-CR-420', (('cac:PaymentMeans', 'cac:CardAccount', 'cbc:CV2ID'),)),
    Absent('UBL-CR-421', (('cac:PaymentMeans', 'cac:CardAccount', 'cbc:CardChipCode'),)),
    Absent('UBL-CR-422', (('cac:PaymentMeans', 'cac:CardAccount', 'cbc:ChipApplicationID'),)),
    Absent('UBL-CR-424', (('cac:PaymentMeans', 'cac:PayeeFinancialAccount', 'cbc:AliasName'),)),
    Absent('UBL-CR-425', (('cac:PaymentMeans', 'cac:PayeeFinancialAccount', 'cbc:AccountTypeCode'),)),
    Absent('UBL-CR-426', (('cac:PaymentMeans', 'cac:PayeeFinancialAccount', 'cbc:AccountFormatCode'),)),
    Absent('UBL-CR-427', (('cac:PaymentMeans', 'cac:PayeeFinancialAccount', 'cbc:CurrencyCode'),)),
    Absent('UBL-CR-428', (('cac:PaymentMeans', 'cac:PayeeFinancialAccount', 'cbc:PaymentNote'),)),
    Absent('UBL-CR-429', (('cac:PaymentMeans', 'cac:PayeeFinancialAccount', 'cac:FinancialInstitutionBranch', 'cbc:Name'),)),
    Absent('UBL-CR-430', (('cac:PaymentMeans', 'cac:PayeeFinancialAccount', 'cac:FinancialInstitutionBranch', 'cac:FinancialInstitution', 'cbc:Name'),)),
    Absent('UBL-CR-431', (('cac:PaymentMeans', 'cac:PayeeFinancialAccount', 'cac:FinancialInstitutionBranch', 'cac:FinancialInstitution', 'cac:Address'),)),
    Absent('UBL-CR-432', (('cac:PaymentMeans', 'cac:PayeeFinancialAccount', 'cac:FinancialInstitutionBranch', 'cac:Address'),)),
    Absent('UBL-CR-433', (('cac:PaymentMeans', 'cac:PayeeFinancialAccount', 'cac:Country'),)),
    Absent('UBL-CR-434', (('cac:PaymentMeans', 'cac:CreditAccount'),)),
    Absent('UBL-CR-435', (('cac:PaymentMeans', 'cac:PaymentMandate', 'cbc:MandateTypeCode'),)),
    Absent('UBL-CR-436', (('cac:PaymentMeans', 'cac:PaymentMandate', 'cbc:MaximumPaymentInstructionsNumeric'),)),
    Absent('UBL-CR-437', (('cac:PaymentMeans', 'cac:PaymentMandate', 'cbc:MaximumPaidAmount'),)),
    Absent('UBL-CR-438', (('cac:PaymentMeans', 'cac:PaymentMandate', 'cbc:SignatureID'),)),
    Absent('UBL-CR-439', (('cac:PaymentMeans', 'cac:PaymentMandate', 'cac:PayerParty'),)),
    Absent('UBL-CR-440', (('cac:PaymentMeans', 'cac:PaymentMandate', 'cac:PayerFinancialAccount', 'cbc:Name'),)),
    Absent('UBL-CR-441', (('cac:PaymentMeans', 'cac:PaymentMandate', 'cac:PayerFinancialAccount', 'cbc:AliasName'),)),
    Absent('UBL-CR-442', (('cac:PaymentMeans', 'cac:PaymentMandate', 'cac:PayerFinancialAccount', 'cbc:AccountTypeCode'),)),
    Absent('UBL-CR-443', (('cac:PaymentMeans', 'cac:PaymentMandate', 'cac:PayerFinancialAccount', 'cbc:AccountFormatCode'),)),
    Absent('UBL-CR-444', (('cac:PaymentMeans', 'cac:PaymentMandate', 'cac:PayerFinancialAccount', 'cbc:CurrencyCode'),)),
    Absent('UBL-CR-445', (('cac:PaymentMeans', 'cac:PaymentMandate', 'cac:PayerFinancialAccount', 'cbc:PaymentNote'),)),
    Absent('UBL-CR-446', (('cac:PaymentMeans', 'cac:PaymentMandate', 'cac:PayerFinancialAccount', 'cac:FinancialInstitutionBranch'),)),
    Absent('UBL-CR-447', (('cac:PaymentMeans', 'cac:PaymentMandate', 'cac:PayerFinancialAccount', 'cac:Country'),)),
    Absent('UBL-CR-448', (('cac:PaymentMeans', 'cac:PaymentMandate', 'cac:ValidityPeriod'),)),
    Absent('UBL-CR-449', (('cac:PaymentMeans', 'cac:PaymentMandate', 'cac:PaymentReversalPeriod'),)),
    Absent('UBL-CR-450', (('cac:PaymentMeans', 'cac:PaymentMandate', 'cac:Clause'),)),
    Absent('UBL-CR-451', (('cac:PaymentMeans', 'cac:TradeFinancing'),)),
    Absent('UBL-CR-452', (('cac:PaymentTerms', 'cbc:ID'),)),
    Absent('UBL-CR-453', (('cac:PaymentTerms', 'cbc:PaymentMeansID'),)),
    Absent('UBL-CR-454', (('cac:PaymentTerms', 'cbc:PrepaidPaymentReferenceID'),)),
    Absent('UBL-CR-455', (('cac:PaymentTerms', 'cbc:ReferenceEventCode'),)),
    Absent('UBL-CR-456', (('cac:PaymentTerms', 'cbc:SettlementDiscountPercent'),)),
    Absent('UBL-CR-457', (('cac:PaymentTerms', 'cbc:PenaltySurchargePercent'),)),
    Absent('UBL-CR-458', (('cac:PaymentTerms', 'cbc:PaymentPercent'),)),
    Absent('UBL-CR-459', (('cac:PaymentTerms', 'cbc:Amount'),)),
    Absent('UBL-CR-460', (('cac:PaymentTerms', 'cbc:SettlementDiscountAmount'),)),
    Absent('UBL-CR-461', (('cac:PaymentTerms', 'cbc:PenaltyAmount'),)),
    Absent('UBL-CR-462', (('cac:PaymentTerms', 'cbc:PaymentTermsDetailsURI'),)),
    Absent('UBL-CR-463', (('cac:PaymentTerms', 'cbc:PaymentDueDate'),)),
    Absent('UBL-CR-464', (('cac:PaymentTerms', 'cbc:InstallmentDueDate'),)),
    Absent('UBL-CR-465', (('cac:PaymentTerms', 'cbc:InvoicingPartyReference'),)),
    Absent('UBL-CR-466', (('cac:PaymentTerms', 'cac:SettlementPeriod'),)),
    Absent('UBL-CR-467', (('cac:PaymentTerms', 'cac:PenaltyPeriod'),)),
    Absent('UBL-CR-468', (('cac:PaymentTerms', 'cac:ExchangeRate'),)),
    Absent('UBL-CR-469', (('cac:PaymentTerms', 'cac:ValidityPeriod'),)),
    Absent('UBL-CR-470', (('cac:PrepaidPayment',),)),
    Absent('UBL-CR-471', (('cac:AllowanceCharge', 'cbc:ID'),)),
    Absent('UBL-CR-472', (('cac:AllowanceCharge', 'cbc:PrepaidIndicator'),)),
    Absent('UBL-CR-473', (('cac:AllowanceCharge', 'cbc:SequenceNumeric'),)),
    Absent('UBL-CR-474', (('cac:AllowanceCharge', 'cbc:AccountingCostCode'),)),
    Absent('UBL-CR-475', (('cac:AllowanceCharge', 'cbc:AccountingCost'),)),
    Absent('UBL-CR-476', (('cac:AllowanceCharge', 'cbc:PerUnitAmount'),)),
    Absent('UBL-CR-477', (('cac:AllowanceCharge', 'cac:TaxCategory', 'cbc:Name'),)),
    Absent('UBL-CR-478', (('cac:AllowanceCharge', 'cac:TaxCategory', 'cbc:BaseUnitMeasure'),)),
    Absent('UBL-CR-479', (('cac:AllowanceCharge', 'cac:TaxCategory', 'cbc:PerUnitAmount'),)),
    Absent('UBL-CR-480', (('cac:AllowanceCharge', 'cac:TaxCategory', 'cbc:TaxExemptionReasonCode'),)),
    Absent('UBL-CR-481', (('cac:AllowanceCharge', 'cac:TaxCategory', 'cbc:TaxExemptionReason'),)),
    Absent('UBL-CR-482', (('cac:AllowanceCharge', 'cac:TaxCategory', 'cbc:TierRange'),)),
    Absent('UBL-CR-483', (('cac:AllowanceCharge', 'cac:TaxCategory', 'cbc:TierRatePercent'),)),
    Absent('UBL-CR-484', (('cac:AllowanceCharge', 'cac:TaxCategory', 'cac:TaxScheme', 'cbc:Name'),)),
    Absent('UBL-CR-485', (('cac:AllowanceCharge', 'cac:TaxCategory', 'cac:TaxScheme', 'cbc:TaxTypeCode'),)),
    Absent('UBL-CR-486', (('cac:AllowanceCharge', 'cac:TaxCategory', 'cac:TaxScheme', 'cbc:CurrencyCode'),)),
    Absent('UBL-CR-487', (('cac:AllowanceCharge', 'cac:TaxCategory', 'cac:TaxScheme', 'cac:JurisdictionRegionAddress'),)),
    Absent('UBL-CR-488', (('cac:AllowanceCharge', 'cac:TaxTotal'),)),
    Absent('UBL-CR-489', (('cac:AllowanceCharge', 'cac:PaymentMeans'),)),
    Absent('UBL-CR-490', (('cac:TaxExchangeRate',),)),
    Absent('UBL-CR-491', (('cac:PricingExchangeRate',),)),
    Absent('UBL-CR-492', (('cac:PaymentExchangeRate',),)),
    Absent('UBL-CR-493', (('cac:PaymentAlternativeExchangeRate',),)),
    Absent('UBL-CR-494', (('cac:TaxTotal', 'cbc:RoundingAmount'),)),
    Absent('UBL-CR-495', (('cac:TaxTotal', 'cbc:TaxEvidenceIndicator'),)),
    Absent('UBL-CR-496', (('cac:TaxTotal', 'cbc:TaxIncludedIndicator'),)),
    Absent('UBL-CR-497', (('cac:TaxTotal', 'cac:TaxSubtotal', 'cbc:CalculationSequenceNumeric'),)),
    Absent('UBL-CR-498', (('cac:TaxTotal', 'cac:TaxSubtotal', 'cbc:TransactionCurrencyTaxAmount'),)),
    Absent('UBL-CR-499', (('cac:TaxTotal', 'cac:TaxSubtotal', 'cbc:Percent'),)),
    Absent('UBL-CR-500', (('cac:TaxTotal', 'cac:TaxSubtotal', 'cbc:BaseUnitMeasure'),)),
    Absent('UBL-CR-501', (('cac:TaxTotal', 'cac:TaxSubtotal', 'cbc:PerUnitAmount'),)),
    Absent('UBL-CR-502', (('cac:TaxTotal', 'cac:TaxSubtotal', 'cbc:TierRange'),)),
    Absent('UBL-CR-503', (('cac:TaxTotal', 'cac:TaxSubtotal', 'cbc:TierRatePercent'),)),
    Absent('UBL-CR-504', (('cac:TaxTotal', 'cac:TaxSubtotal', 'cac:TaxCategory', 'cbc:Name'),)),
    Absent('UBL-CR-505', (('cac:TaxTotal', 'cac:TaxSubtotal', 'cac:TaxCategory', 'cbc:BaseUnitMeasure'),)),
    Absent('UBL-CR-506', (('cac:TaxTotal', 'cac:TaxSubtotal', 'cac:TaxCategory', 'cbc:PerUnitAmount'),)),
    Absent('UBL-CR-507', (('cac:TaxTotal', 'cac:TaxSubtotal', 'cac:TaxCategory', 'cbc:TierRange'),)),
    Absent('UBL-CR-508', (('cac:TaxTotal', 'cac:TaxSubtotal', 'cac:TaxCategory', 'cbc:TierRatePercent'),)),
    Absent('UBL-CR-509', (('cac:TaxTotal', 'cac:TaxSubtotal', 'cac:TaxCategory', 'cac:TaxScheme', 'cbc:Name'),)),
    Absent('UBL-CR-510', (('cac:TaxTotal', 'cac:TaxSubtotal', 'cac:TaxCategory', 'cac:TaxScheme', 'cbc:TaxTypeCode'),)),
    Absent('UBL-CR-511', (('cac:TaxTotal', 'cac:TaxSubtotal', 'cac:TaxCategory', 'cac:TaxScheme', 'cbc:CurrencyCode'),)),
    Absent('UBL-CR-512', (('cac:TaxTotal', 'cac:TaxSubtotal', 'cac:TaxCategory', 'cac:TaxScheme', 'cac:JurisdictionRegionAddress'),)),
    Absent('UBL-CR-513', (('cac:WithholdingTaxTotal',),)),
    Absent('UBL-CR-514', (('cac:LegalMonetaryTotal', 'cbc:PayableAlternativeAmount'),)),
    Absent('UBL-CR-515', (('cac:InvoiceLine', 'cbc:UUID'), ('cac:CreditNoteLine', 'cbc:UUID'))),
    Absent('UBL-CR-516', (('cac:InvoiceLine', 'cbc:TaxPointDate'), ('cac:CreditNoteLine', 'cbc:TaxPointDate'))),
    Absent('UBL-CR-517', (('cac:InvoiceLine', 'cbc:AccountingCostCode'), ('cac:CreditNoteLine', 'cbc:AccountingCostCode'))),
    Absent('UBL-CR-518', (('cac:InvoiceLine', 'cbc:PaymentPurposeCode'), ('cac:CreditNoteLine', 'cbc:PaymentPurposeCode'))),
    Absent('UBL-CR-519', (('cac:InvoiceLine', 'cbc:FreeOfChargeIndicator'), ('cac:CreditNoteLine', 'cbc:FreeOfChargeIndicator'))),
    Absent('UBL-CR-520', (('cac:InvoiceLine', 'cac:InvoicePeriod', 'cbc:StartTime'), ('cac:CreditNoteLine', 'cac:InvoicePeriod', 'cbc:StartTime'))),
    Absent('UBL-CR-521', (('cac:InvoiceLine', 'cac:InvoicePeriod', 'cbc:EndTime'), ('cac:CreditNoteLine', 'cac:InvoicePeriod', 'cbc:EndTime'))),
    Absent('UBL-CR-522', (('cac:InvoiceLine', 'cac:InvoicePeriod', 'cbc:DurationMeasure'), ('cac:CreditNoteLine', 'cac:InvoicePeriod', 'cbc:DurationMeasure'))),
    Absent('UBL-CR-523', (('cac:InvoiceLine', 'cac:InvoicePeriod', 'cbc:DescriptionCode'), ('cac:CreditNoteLine', 'cac:InvoicePeriod', 'cbc:DescriptionCode'))),
    Absent('UBL-CR-524', (('cac:InvoiceLine', 'cac:InvoicePeriod', 'cbc:Description'), ('cac:CreditNoteLine', 'cac:InvoicePeriod', 'cbc:Description'))),
    Absent('UBL-CR-525', (('cac:InvoiceLine', 'cac:OrderLineReference', 'cbc:SalesOrderLineID'), ('cac:CreditNoteLine', 'cac:OrderLineReference', 'cbc:SalesOrderLineID'))),
    Absent('UBL-CR-526', (('cac:InvoiceLine', 'cac:OrderLineReference', 'cbc:UUID'), ('cac:CreditNoteLine', 'cac:OrderLineReference', 'cbc:UUID'))),
    Absent('UBL-CR-527', (('cac:InvoiceLine', 'cac:OrderLineReference', 'cbc:LineStatusCode'), ('cac:CreditNoteLine', 'cac:OrderLineReference', 'cbc:LineStatusCode'))),
    Absent('UBL-CR-528', (('cac:InvoiceLine', 'cac:OrderLineReference', 'cac:OrderReference'), ('cac:CreditNoteLine', 'cac:OrderLineReference', 'cac:OrderReference'))),
    Absent('UBL-CR-529', (('cac:InvoiceLine', 'cac:DespatchLineReference'), ('cac:CreditNoteLine', 'cac:DespatchLineReference'))),
    Absent('UBL-CR-530', (('cac:InvoiceLine', 'cac:ReceiptLineReference'), ('cac:CreditNoteLine', 'cac:ReceiptLineReference'))),
    Absent('UBL-CR-531', (('cac:InvoiceLine', 'cac:BillingReference'), ('cac:CreditNoteLine', 'cac:BillingReference'))),
    Absent('UBL-CR-532', (('cac:InvoiceLine', 'cac:DocumentReference', 'cbc:CopyIndicator'), ('cac:CreditNoteLine', 'cac:DocumentReference', 'cbc:CopyIndicator'))),
    Absent('UBL-CR-533', (('cac:InvoiceLine', 'cac:DocumentReference', 'cbc:UUID'), ('cac:CreditNoteLine', 'cac:DocumentReference', 'cbc:UUID'))),
    Absent('UBL-CR-534', (('cac:InvoiceLine', 'cac:DocumentReference', 'cbc:IssueDate'), ('cac:CreditNoteLine', 'cac:DocumentReference', 'cbc:IssueDate'))),
    Absent('UBL-CR-535', (('cac:InvoiceLine', 'cac:DocumentReference', 'cbc:IssueTime'), ('cac:CreditNoteLine', 'cac:DocumentReference', 'cbc:IssueTime'))),
    Absent('UBL-CR-537', (('cac:InvoiceLine', 'cac:DocumentReference', 'cbc:DocumentType'), ('cac:CreditNoteLine', 'cac:DocumentReference', 'cbc:DocumentType'))),
    Absent('UBL-CR-538', (('cac:InvoiceLine', 'cac:DocumentReference', 'cbc:XPath'), ('cac:CreditNoteLine', 'cac:DocumentReference', 'cbc:XPath'))),
    Absent('UBL-CR-539', (('cac:InvoiceLine', 'cac:DocumentReference', 'cbc:LanguageID'), ('cac:CreditNoteLine', 'cac:DocumentReference', 'cbc:LanguageID'))),
    Absent('UBL-CR-540', (('cac:InvoiceLine', 'cac:DocumentReference', 'cbc:LocaleCode'), ('cac:CreditNoteLine', 'cac:DocumentReference', 'cbc:LocaleCode'))),
    Absent('UBL-CR-541', (('cac:InvoiceLine', 'cac:DocumentReference', 'cbc:VersionID'), ('cac:CreditNoteLine', 'cac:DocumentReference', 'cbc:VersionID'))),
    Absent('UBL-CR-542', (('cac:InvoiceLine', 'cac:DocumentReference', 'cbc:DocumentStatusCode'), ('cac:CreditNoteLine', 'cac:DocumentReference', 'cbc:DocumentStatusCode'))),
    Absent('UBL-CR-543', (('cac:InvoiceLine', 'cac:DocumentReference', 'cbc:DocumentDescription'), ('cac:CreditNoteLine', 'cac:DocumentReference', 'cbc:DocumentDescription'))),
    Absent('UBL-CR-544', (('cac:InvoiceLine', 'cac:DocumentReference', 'cac:Attachment'), ('cac:CreditNoteLine', 'cac:DocumentReference', 'cac:Attachment'))),
    Absent('UBL-CR-545', (('cac:InvoiceLine', 'cac:DocumentReference', 'cac:ValidityPeriod'), ('cac:CreditNoteLine', 'cac:DocumentReference', 'cac:ValidityPeriod'))),
    Absent('UBL-CR-546', (('cac:InvoiceLine', 'cac:DocumentReference', 'cac:IssuerParty'), ('cac:CreditNoteLine', 'cac:DocumentReference', 'cac:IssuerParty'))),
    Absent('UBL-CR-547', (('cac:InvoiceLine', 'cac:DocumentReference', 'cac:ResultOfVerification'), ('cac:CreditNoteLine', 'cac:DocumentReference', 'cac:ResultOfVerification'))),
    Absent('UBL-CR-548', (('cac:InvoiceLine', 'cac:PricingReference'), ('cac:CreditNoteLine', 'cac:PricingReference'))),
    Absent('UBL-CR-549', (('cac:InvoiceLine', 'cac:OriginatorParty'), ('cac:CreditNoteLine', 'cac:OriginatorParty'))),
    Absent('UBL-CR-550', (('cac:InvoiceLine', 'cac:Delivery'), ('cac:CreditNoteLine', 'cac:Delivery'))),
    Absent('UBL-CR-551', (('cac:InvoiceLine', 'cac:PaymentTerms'), ('cac:CreditNoteLine', 'cac:PaymentTerms'))),
    Absent('UBL-CR-552', (('cac:InvoiceLine', 'cac:AllowanceCharge', 'cbc:ID'), ('cac:CreditNoteLine', 'cac:AllowanceCharge', 'cbc:ID'))),
    Absent('UBL-CR-553', (('cac:InvoiceLine', 'cac:AllowanceCharge', 'cbc:PrepaidIndicator'), ('cac:CreditNoteLine', 'cac:AllowanceCharge', 'cbc:PrepaidIndicator'))),
    Absent('UBL-CR-554', (('cac:InvoiceLine', 'cac:AllowanceCharge', 'cbc:SequenceNumeric'), ('cac:CreditNoteLine', 'cac:AllowanceCharge', 'cbc:SequenceNumeric'))),
    Absent('UBL-CR-555', (('cac:InvoiceLine', 'cac:AllowanceCharge', 'cbc:AccountingCostCode'), ('cac:CreditNoteLine', 'cac:AllowanceCharge', 'cbc:AccountingCostCode'))),
    Absent('UBL-CR-556', (('cac:InvoiceLine', 'cac:AllowanceCharge', 'cbc:AccountingCost'), ('cac:CreditNoteLine', 'cac:AllowanceCharge', 'cbc:AccountingCost'))),
    Absent('UBL-CR-557', (('cac:InvoiceLine', 'cac:AllowanceCharge', 'cbc:PerUnitAmount'), ('cac:CreditNoteLine', 'cac:AllowanceCharge', 'cbc:PerUnitAmount'))),
    Absent('UBL-CR-558', (('cac:InvoiceLine', 'cac:AllowanceCharge', 'cac:TaxCategory'), ('cac:CreditNoteLine', 'cac:AllowanceCharge', 'cac:TaxCategory'))),
    Absent('UBL-CR-559', (('cac:InvoiceLine', 'cac:AllowanceCharge', 'cac:TaxTotal'), ('cac:CreditNoteLine', 'cac:AllowanceCharge', 'cac:TaxTotal'))),
    Absent('UBL-CR-560', (('cac:InvoiceLine', 'cac:AllowanceCharge', 'cac:PaymentMeans'), ('cac:CreditNoteLine', 'cac:AllowanceCharge', 'cac:PaymentMeans'))),
    Absent('UBL-CR-561', (('cac:InvoiceLine', 'cac:TaxTotal'), ('cac:CreditNoteLine', 'cac:TaxTotal'))),
    Absent('UBL-CR-562', (('cac:InvoiceLine', 'cac:WithholdingTaxTotal'), ('cac:CreditNoteLine', 'cac:WithholdingTaxTotal'))),
    Absent('UBL-CR-563', (('cac:InvoiceLine', 'cac:Item', 'cbc:PackQuantity'), ('cac:CreditNoteLine', 'cac:Item', 'cbc:PackQuantity'))),
    Absent('UBL-CR-564', (('cac:InvoiceLine', 'cac:Item', 'cbc:PackSizeNumeric'), ('cac:CreditNoteLine', 'cac:Item', 'cbc:PackSizeNumeric'))),
    Absent('UBL-CR-565', (('cac:InvoiceLine', 'cac:Item', 'cbc:CatalogueIndicator'), ('cac:CreditNoteLine', 'cac:Item', 'cbc:CatalogueIndicator'))),
    Absent('UBL-CR-566', (('cac:InvoiceLine', 'cac:Item', 'cbc:HazardousRiskIndicator'), ('cac:CreditNoteLine', 'cac:Item', 'cbc:HazardousRiskIndicator'))),
    Absent('UBL-CR-567', (('cac:InvoiceLine', 'cac:Item', 'cbc:AdditionalInformation'), ('cac:CreditNoteLine', 'cac:Item', 'cbc:AdditionalInformation'))),
    Absent('UBL-CR-568', (('cac:InvoiceLine', 'cac:Item', 'cbc:Keyword'), ('cac:CreditNoteLine', 'cac:Item', 'cbc:Keyword'))),
    Absent('UBL-CR-569', (('cac:InvoiceLine', 'cac:Item', 'cbc:BrandName'), ('cac:CreditNoteLine', 'cac:Item', 'cbc:BrandName'))),
    Absent('UBL-CR-570', (('cac:InvoiceLine', 'cac:Item', 'cbc:ModelName'), ('cac:CreditNoteLine', 'cac:Item', 'cbc:ModelName'))),
    Absent('UBL-CR-571', (('cac:InvoiceLine', 'cac:Item', 'cac:BuyersItemIdentification', 'cbc:ExtendedID'), ('cac:CreditNoteLine', 'cac:Item', 'cac:BuyersItemIdentification', 'cbc:ExtendedID'))),
    Absent('UBL-CR-572', (('cac:InvoiceLine', 'cac:Item', 'cac:BuyersItemIdentification', 'cbc:BarcodeSymbologyID'), ('cac:CreditNoteLine', 'cac:Item', 'cac:BuyersItemIdentification', 'cbc:BarcodeSymbologyID'))),
    Absent('UBL-CR-573', (('cac:InvoiceLine', 'cac:Item', 'cac:BuyersItemIdentification', 'cac:PhysicalAttribute'), ('cac:CreditNoteLine', 'cac:Item', 'cac:BuyersItemIdentification', 'cac:PhysicalAttribute'))),
    Absent('UBL-CR-574', (('cac:InvoiceLine', 'cac:Item', 'cac:BuyersItemIdentification', 'cac:MeasurementDimension'), ('cac:CreditNoteLine', 'cac:Item', 'cac:BuyersItemIdentification', 'cac:MeasurementDimension'))),
    Absent('UBL-CR-575', (('cac:InvoiceLine', 'cac:Item', 'cac:BuyersItemIdentification', 'cac:IssuerParty'), ('cac:CreditNoteLine', 'cac:Item', 'cac:BuyersItemIdentification', 'cac:IssuerParty'))),
    Absent('UBL-CR-576', (('cac:InvoiceLine', 'cac:Item', 'cac:SellersItemIdentification', 'cbc:ExtendedID'), ('cac:CreditNoteLine', 'cac:Item', 'cac:SellersItemIdentification', 'cbc:ExtendedID'))),
    Absent('UBL-CR-577', (('cac:InvoiceLine', 'cac:Item', 'cac:SellersItemIdentification', 'cbc:BarcodeSymbologyID'), ('cac:CreditNoteLine', 'cac:Item', 'cac:SellersItemIdentification', 'cbc:BarcodeSymbologyID'))),
    Absent('UBL-CR-578', (('cac:InvoiceLine', 'cac:Item', 'cac:SellersItemIdentification', 'cac:PhysicalAttribute'), ('cac:CreditNoteLine', 'cac:Item', 'cac:SellersItemIdentification', 'cac:PhysicalAttribute'))),
    Absent('UBL-CR-579', (('cac:InvoiceLine', 'cac:Item', 'cac:SellersItemIdentification', 'cac:MeasurementDimension'), ('cac:CreditNoteLine', 'cac:Item', 'cac:SellersItemIdentification', 'cac:MeasurementDimension'))),
    Absent('UBL-CR-580', (('cac:InvoiceLine', 'cac:Item', 'cac:SellersItemIdentification', 'cac:IssuerParty'), ('cac:CreditNoteLine', 'cac:Item', 'cac:SellersItemIdentification', 'cac:IssuerParty'))),
    Absent('UBL-CR-581', (('cac:InvoiceLine', 'cac:Item', 'cac:ManufacturersItemIdentification'), ('cac:CreditNoteLine', 'cac:Item', 'cac:ManufacturersItemIdentification'))),
    Absent('UBL-CR-582', (('cac:InvoiceLine', 'cac:Item', 'cac:StandardItemIdentification', 'cbc:ExtendedID'), ('cac:CreditNoteLine', 'cac:Item', 'cac:StandardItemIdentification', 'cbc:ExtendedID'))),
    Absent('UBL-CR-583', (('cac:InvoiceLine', 'cac:Item', 'cac:StandardItemIdentification', 'cbc:BarcodeSymbologyID'), ('cac:CreditNoteLine', 'cac:Item', 'cac:StandardItemIdentification', 'cbc:BarcodeSymbologyID'))),
    Absent('UBL-CR-584', (('cac:InvoiceLine', 'cac:Item', 'cac:StandardItemIdentification', 'cac:PhysicalAttribute'), ('cac:CreditNoteLine', 'cac:Item', 'cac:StandardItemIdentification', 'cac:PhysicalAttribute'))),
    Absent('UBL-CR-585', (('cac:InvoiceLine', 'cac:Item', 'cac:StandardItemIdentification', 'cac:MeasurementDimension'), ('cac:CreditNoteLine', 'cac:Item', 'cac:StandardItemIdentification', 'cac:MeasurementDimension'))),
    Absent('UBL-CR-586', (('cac:InvoiceLine', 'cac:Item', 'cac:StandardItemIdentification', 'cac:IssuerParty'), ('cac:CreditNoteLine', 'cac:Item', 'cac:StandardItemIdentification', 'cac:IssuerParty'))),
    Absent('UBL-CR-587', (('cac:InvoiceLine', 'cac:Item', 'cac:CatalogueItemIdentification'), ('cac:CreditNoteLine', 'cac:Item', 'cac:CatalogueItemIdentification'))),
    Absent('UBL-CR-588', (('cac:InvoiceLine', 'cac:Item', 'cac:AdditionalItemIdentification'), ('cac:CreditNoteLine', 'cac:Item', 'cac:AdditionalItemIdentification'))),
    Absent('UBL-CR-589', (('cac:InvoiceLine', 'cac:Item', 'cac:CatalogueDocumentReference'), ('cac:CreditNoteLine', 'cac:Item', 'cac:CatalogueDocumentReference'))),
    Absent('UBL-CR-590', (('cac:InvoiceLine', 'cac:Item', 'cac:ItemSpecificationDocumentReference'), ('cac:CreditNoteLine', 'cac:Item', 'cac:ItemSpecificationDocumentReference'))),
    Absent('UBL-CR-591', (('cac:InvoiceLine', 'cac:Item', 'cac:OriginCountry', 'cbc:Name'), ('cac:CreditNoteLine', 'cac:Item', 'cac:OriginCountry', 'cbc:Name'))),
    Absent('UBL-CR-592', (('cac:InvoiceLine', 'cac:Item', 'cac:CommodityClassification', 'cbc:NatureCode'), ('cac:CreditNoteLine', 'cac:Item', 'cac:CommodityClassification', 'cbc:NatureCode'))),
    Absent('UBL-CR-593', (('cac:InvoiceLine', 'cac:Item', 'cac:CommodityClassification', 'cbc:CargoTypeCode'), ('cac:CreditNoteLine', 'cac:Item', 'cac:CommodityClassification', 'cbc:CargoTypeCode'))),
    Absent('UBL-CR-594', (('cac:InvoiceLine', 'cac:Item', 'cac:CommodityClassification', 'cbc:CommodityCode'), ('cac:CreditNoteLine', 'cac:Item', 'cac:CommodityClassification', 'cbc:CommodityCode'))),
    Absent('UBL-CR-595', (('cac:InvoiceLine', 'cac:Item', 'cac:TransactionConditions'), ('cac:CreditNoteLine', 'cac:Item', 'cac:TransactionConditions'))),
    Absent('UBL-CR-596', (('cac:InvoiceLine', 'cac:Item', 'cac:HazardousItem'), ('cac:CreditNoteLine', 'cac:Item', 'cac:HazardousItem'))),
    Absent('UBL-CR-597', (('cac:InvoiceLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:Name'), ('cac:CreditNoteLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:Name'))),
    Absent('UBL-CR-598', (('cac:InvoiceLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:BaseUnitMeasure'), ('cac:CreditNoteLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:BaseUnitMeasure'))),
    Absent('UBL-CR-599', (('cac:InvoiceLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:PerUnitAmount'), ('cac:CreditNoteLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:PerUnitAmount'))),
    Absent('UBL-CR-600', (('cac:InvoiceLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:TaxExemptionReasonCode'), ('cac:CreditNoteLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:TaxExemptionReasonCode'))),
    Absent('UBL-CR-601', (('cac:InvoiceLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:TaxExemptionReason'), ('cac:CreditNoteLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:TaxExemptionReason'))),
    Absent('UBL-CR-602', (('cac:InvoiceLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:TierRange'), ('cac:CreditNoteLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:TierRange'))),
    Absent('UBL-CR-603', (('cac:InvoiceLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:TierRatePercent'), ('cac:CreditNoteLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:TierRatePercent'))),
    Absent('UBL-CR-604', (('cac:InvoiceLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cac:TaxScheme', 'cbc:Name'), ('cac:CreditNoteLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cac:TaxScheme', 'cbc:Name'))),
    Absent('UBL-CR-605', (('cac:InvoiceLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cac:TaxScheme', 'cbc:TaxTypeCode'), ('cac:CreditNoteLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cac:TaxScheme', 'cbc:TaxTypeCode'))),
    Absent('UBL-CR-606', (('cac:InvoiceLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cac:TaxScheme', 'cbc:CurrencyCode'), ('cac:CreditNoteLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cac:TaxScheme', 'cbc:CurrencyCode'))),
    Absent('UBL-CR-607', (('cac:InvoiceLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cac:TaxScheme', 'cac:JurisdictionRegionAddress'), ('cac:CreditNoteLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cac:TaxScheme', 'cac:JurisdictionRegionAddress'))),
    Absent('UBL-CR-608', (('cac:InvoiceLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cbc:ID'), ('cac:CreditNoteLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cbc:ID'))),
    Absent('UBL-CR-609', (('cac:InvoiceLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cbc:NameCode'), ('cac:CreditNoteLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cbc:NameCode'))),
    Absent('UBL-CR-610', (('cac:InvoiceLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cbc:TestMethod'), ('cac:CreditNoteLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cbc:TestMethod'))),
    Absent('UBL-CR-611', (('cac:InvoiceLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cbc:ValueQuantity'), ('cac:CreditNoteLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cbc:ValueQuantity'))),
    Absent('UBL-CR-612', (('cac:InvoiceLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cbc:ValueQualifier'), ('cac:CreditNoteLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cbc:ValueQualifier'))),
    Absent('UBL-CR-613', (('cac:InvoiceLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cbc:ImportanceCode'), ('cac:CreditNoteLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cbc:ImportanceCode'))),
    Absent('UBL-CR-614', (('cac:InvoiceLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cbc:ListValue'), ('cac:CreditNoteLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cbc:ListValue'))),
    Absent('UBL-CR-615', (('cac:InvoiceLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cac:UsabilityPeriod'), ('cac:CreditNoteLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cac:UsabilityPeriod'))),
    Absent('UBL-CR-616', (('cac:InvoiceLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cac:ItemPropertyGroup'), ('cac:CreditNoteLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cac:ItemPropertyGroup'))),
    Absent('UBL-CR-617', (('cac:InvoiceLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cac:RangeDimension'), ('cac:CreditNoteLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cac:RangeDimension'))),
    Absent('UBL-CR-618', (('cac:InvoiceLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cac:ItemPropertyRange'), ('cac:CreditNoteLine', 'cac:Item', 'cac:AdditionalItemProperty', 'cac:ItemPropertyRange'))),
    Absent('UBL-CR-619', (('cac:InvoiceLine', 'cac:Item', 'cac:ManufacturerParty'), ('cac:CreditNoteLine', 'cac:Item', 'cac:ManufacturerParty'))),
    Absent('UBL-CR-620', (('cac:InvoiceLine', 'cac:Item', 'cac:InformationContentProviderParty'), ('cac:CreditNoteLine', 'cac:Item', 'cac:InformationContentProviderParty'))),
    Absent('UBL-CR-621', (('cac:InvoiceLine', 'cac:Item', 'cac:OriginAddress'), ('cac:CreditNoteLine', 'cac:Item', 'cac:OriginAddress'))),
    Absent('UBL-CR-622', (('cac:InvoiceLine', 'cac:Item', 'cac:ItemInstance'), ('cac:CreditNoteLine', 'cac:Item', 'cac:ItemInstance'))),
    Absent('UBL-CR-623', (('cac:InvoiceLine', 'cac:Item', 'cac:Certificate'), ('cac:CreditNoteLine', 'cac:Item', 'cac:Certificate'))),
    Absent('UBL-CR-624', (('cac:InvoiceLine', 'cac:Item', 'cac:Dimension'), ('cac:CreditNoteLine', 'cac:Item', 'cac:Dimension'))),
    Absent('UBL-CR-625', (('cac:InvoiceLine', 'cac:Price', 'cbc:PriceChangeReason'), ('cac:CreditNoteLine', 'cac:Price', 'cbc:PriceChangeReason'))),
    Absent('UBL-CR-626', (('cac:InvoiceLine', 'cac:Price', 'cbc:PriceTypeCode'), ('cac:CreditNoteLine', 'cac:Price', 'cbc:PriceTypeCode'))),
    Absent('UBL-CR-627', (('cac:InvoiceLine', 'cac:Price', 'cbc:PriceType'), ('cac:CreditNoteLine', 'cac:Price', 'cbc:PriceType'))),
    Absent('UBL-CR-628', (('cac:InvoiceLine', 'cac:Price', 'cbc:OrderableUnitFactorRate'), ('cac:CreditNoteLine', 'cac:Price', 'cbc:OrderableUnitFactorRate'))),
    Absent('UBL-CR-629', (('cac:InvoiceLine', 'cac:Price', 'cbc:ValidityPeriod'), ('cac:CreditNoteLine', 'cac:Price', 'cbc:ValidityPeriod'))),
    Absent('UBL-CR-630', (('cac:InvoiceLine', 'cac:Price', 'cbc:PriceList'), ('cac:CreditNoteLine', 'cac:Price', 'cbc:PriceList'))),
    Absent('UBL-CR-632', (('cac:InvoiceLine', 'cac:Price', 'cac:AllowanceCharge', 'cbc:ID'), ('cac:CreditNoteLine', 'cac:Price', 'cac:AllowanceCharge', 'cbc:ID'))),
    Absent('UBL-CR-633', (('cac:InvoiceLine', 'cac:Price', 'cac:AllowanceCharge', 'cbc:AllowanceChargeReasonCode'), ('cac:CreditNoteLine', 'cac:Price', 'cac:AllowanceCharge', 'cbc:AllowanceChargeReasonCode'))),
    Absent('UBL-CR-634', (('cac:InvoiceLine', 'cac:Price', 'cac:AllowanceCharge', 'cbc:AllowanceChargeReason'), ('cac:CreditNoteLine', 'cac:Price', 'cac:AllowanceCharge', 'cbc:AllowanceChargeReason'))),
    Absent('UBL-CR-635', (('cac:InvoiceLine', 'cac:Price', 'cac:AllowanceCharge', 'cbc:MultiplierFactorNumeric'), ('cac:CreditNoteLine', 'cac:Price', 'cac:AllowanceCharge', 'cbc:MultiplierFactorNumeric'))),
    Absent('UBL-CR-636', (('cac:InvoiceLine', 'cac:Price', 'cac:AllowanceCharge', 'cbc:PrepaidIndicator'), ('cac:CreditNoteLine', 'cac:Price', 'cac:AllowanceCharge', 'cbc:PrepaidIndicator'))),
    Absent('UBL-CR-637', (('cac:InvoiceLine', 'cac:Price', 'cac:AllowanceCharge', 'cbc:SequenceNumeric'), ('cac:CreditNoteLine', 'cac:Price', 'cac:AllowanceCharge', 'cbc:SequenceNumeric'))),
    Absent('UBL-CR-638', (('cac:InvoiceLine', 'cac:Price', 'cac:AllowanceCharge', 'cbc:AccountingCostCode'), ('cac:CreditNoteLine', 'cac:Price', 'cac:AllowanceCharge', 'cbc:AccountingCostCode'))),
    Absent('UBL-CR-639', (('cac:InvoiceLine', 'cac:Price', 'cac:AllowanceCharge', 'cbc:AccountingCost'), ('cac:CreditNoteLine', 'cac:Price', 'cac:AllowanceCharge', 'cbc:AccountingCost'))),
    Absent('UBL-CR-640', (('cac:InvoiceLine', 'cac:Price', 'cac:AllowanceCharge', 'cbc:PerUnitAmount'), ('cac:CreditNoteLine', 'cac:Price', 'cac:AllowanceCharge', 'cbc:PerUnitAmount'))),
    Absent('UBL-CR-641', (('cac:InvoiceLine', 'cac:Price', 'cac:AllowanceCharge', 'cac:TaxCategory'), ('cac:CreditNoteLine', 'cac:Price', 'cac:AllowanceCharge', 'cac:TaxCategory'))),
    Absent('UBL-CR-642', (('cac:InvoiceLine', 'cac:Price', 'cac:AllowanceCharge', 'cac:TaxTotal'), ('cac:CreditNoteLine', 'cac:Price', 'cac:AllowanceCharge', 'cac:TaxTotal'))),
    Absent('UBL-CR-643', (('cac:InvoiceLine', 'cac:Price', 'cac:AllowanceCharge', 'cac:PaymentMeans'), ('cac:CreditNoteLine', 'cac:Price', 'cac:AllowanceCharge', 'cac:PaymentMeans'))),
    Absent('UBL-CR-644', (('cac:InvoiceLine', 'cac:Price', 'cac:PricingExchangeRate'), ('cac:CreditNoteLine', 'cac:Price', 'cac:PricingExchangeRate'))),
    Absent('UBL-CR-645', (('cac:InvoiceLine', 'cac:DeliveryTerms'), ('cac:CreditNoteLine', 'cac:DeliveryTerms'))),
    Absent('UBL-CR-646', (('cac:InvoiceLine', 'cac:SubInvoiceLine'), ('cac:CreditNoteLine', 'cac:SubInvoiceLine'))),
    Absent('UBL-CR-647', (('cac:InvoiceLine', 'cac:ItemPriceExtension'), ('cac:CreditNoteLine', 'cac:ItemPriceExtension'))),
    Absent('UBL-CR-648', (('cbc:CustomizationID', '@schemeID'),)),
    Absent('UBL-CR-649', (('cbc:ProfileID', '@schemeID'),)),
    Absent('UBL-CR-650', (('cbc:ID', '@schemeID'),)),
    Absent('UBL-CR-651', (('cbc:SalesOrderID', '@schemeID'),)),
    Check('UBL-CR-652', lambda n, d: (not attributes(below(d.all('cac:PartyTaxScheme'), 'cbc:CompanyID'), 'schemeID'))),
    Absent('UBL-CR-653', (('cac:PaymentMeans', 'cbc:PaymentID', '@schemeID'),)),
    Absent('UBL-CR-654', (('cac:PaymentMeans', 'cac:PayeeFinancialAccount', 'cbc:ID', '@schemeID'),)),
    Absent('UBL-CR-655', (('cac:PaymentMeans', 'cac:PayeeFinancialAccount', 'cac:FinancialInstitutionBranch', 'cbc:ID', '@schemeID'),)),
    Absent('UBL-CR-656', (('cbc:InvoiceTypeCode', '@listID'),)),
    Absent('UBL-CR-657', (('cbc:DocumentCurrencyCode', '@listID'),)),
    Absent('UBL-CR-658', (('cbc:TaxCurrencyCode', '@listID'),)),
    Absent('UBL-CR-659', (('cac:AdditionalDocumentReference', 'cbc:DocumentTypeCode', '@listID'),)),
    Check('UBL-CR-660', lambda n, d: (not attributes(below(d.all('cac:Country'), 'cbc:IdentificationCode'), 'listID'))),
    Absent('UBL-CR-661', (('cac:PaymentMeans', 'cbc:PaymentMeansCode', '@listID'),)),
    Check('UBL-CR-662', lambda n, d: (not attributes(d.all('cbc:AllowanceChargeReasonCode'), 'listID'))),
    Check('UBL-CR-663', lambda n, d: (not ('unitCodeListID' in d.attributes))),
    Check('UBL-CR-664', lambda n, d: (not d.all('cac:FinancialInstitution'))),
    Check('UBL-CR-665', lambda n, d: (not [x3 for x1 in d.all('cac:AdditionalDocumentReference') if ((not ('cbc:DocumentTypeCode' in x1[3])) or any_ne(texts(x1[3].get('cbc:DocumentTypeCode', ())), ('130',))) for x2 in x1[3].get('cbc:ID', ()) for x3 in (x2[1].get('schemeID'),) if x3 is not None])),
    Check('UBL-CR-666', lambda n, d: (not [1 for x1 in d.all('cac:AdditionalDocumentReference') if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) if 'cac:Attachment' in x1[3]])),
    Check('UBL-CR-667', lambda n, d: (not attributes(below(d.all('cac:BuyersItemIdentification'), 'cbc:ID'), 'schemeID'))),
    Check('UBL-CR-668', lambda n, d: (not attributes(below(d.all('cac:SellersItemIdentification'), 'cbc:ID'), 'schemeID'))),
    Check('UBL-CR-669', lambda n, d: (not below(d.all('cac:Price'), 'cac:AllowanceCharge', 'cbc:AllowanceChargeReasonCode'))),
    Check('UBL-CR-670', lambda n, d: (not below(d.all('cac:Price'), 'cac:AllowanceCharge', 'cbc:AllowanceChargeReason'))),
    Check('UBL-CR-671', lambda n, d: (not below(d.all('cac:Price'), 'cac:AllowanceCharge', 'cbc:MultiplierFactorNumeric'))),
    Absent('UBL-CR-672', (('cbc:CreditNoteTypeCode', '@listID'),)),
    Check('UBL-CR-673', lambda n, d: (not [1 for x1 in d.all('cac:AdditionalDocumentReference') if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) if 'cbc:DocumentDescription' in x1[3]])),
    Check('UBL-CR-674', lambda n, d: (not attributes(d.all('cbc:PrimaryAccountNumberID'), 'schemeID'))),
    Check('UBL-CR-675', lambda n, d: (not attributes(below(d.all('cac:CardAccount'), 'cbc:NetworkID'), 'schemeID'))),
    Check('UBL-CR-676', lambda n, d: (not attributes(below(d.all('cac:PaymentMandate'), 'cbc:ID'), 'schemeID'))),
    Check('UBL-CR-677', lambda n, d: (not attributes(below(d.all('cac:PaymentMandate'), 'cac:PayerFinancialAccount', 'cbc:ID'), 'schemeID'))),
    Check('UBL-CR-678', lambda n, d: (not attributes(below(d.all('cac:TaxCategory'), 'cbc:ID'), 'schemeID'))),
    Check('UBL-CR-679', lambda n, d: (not attributes(below(d.all('cac:ClassifiedTaxCategory'), 'cbc:ID'), 'schemeID'))),
    Check('UBL-CR-680', lambda n, d: (not below(d.all('cac:PaymentMeans'), 'cac:PayerFinancialAccount'))),
    Absent('UBL-CR-681', (('cac:PaymentMeans', 'cbc:InstructionNote'),)),
    Absent('UBL-CR-682', (('cac:Delivery', 'cac:DeliveryAddress'),)),
    Check('UBL-DT-08', lambda n, d: (not ('schemeName' in d.attributes))),
    Check('UBL-DT-09', lambda n, d: (not ('schemeAgencyName' in d.attributes))),
    Check('UBL-DT-10', lambda n, d: (not ('schemeDataURI' in d.attributes))),
    Check('UBL-DT-11', lambda n, d: (not ('schemeURI' in d.attributes))),
    Check('UBL-DT-12', lambda n, d: (not ('format' in d.attributes))),
    Check('UBL-DT-13', lambda n, d: (not ('unitCodeListIdentifier' in d.attributes))),
    Check('UBL-DT-14', lambda n, d: (not ('unitCodeListAgencyIdentifier' in d.attributes))),
    Check('UBL-DT-15', lambda n, d: (not ('unitCodeListAgencyName' in d.attributes))),
    Check('UBL-DT-16', lambda n, d: (not ('listAgencyName' in d.attributes))),
    Check('UBL-DT-17', lambda n, d: (not ('listName' in d.attributes))),
    Check('UBL-DT-18', lambda n, d: ((len(d.attributes_named('name')) - len(attributes(d.all('cbc:PaymentMeansCode'), 'name'))) <= 0)),
    Check('UBL-DT-19', lambda n, d: (not ('languageID' in d.attributes))),
    Check('UBL-DT-20', lambda n, d: (not ('listURI' in d.attributes))),
    Check('UBL-DT-21', lambda n, d: (not ('listSchemeURI' in d.attributes))),
    Check('UBL-DT-22', lambda n, d: (not ('languageLocaleID' in d.attributes))),
    Check('UBL-DT-23', lambda n, d: (not ('uri' in d.attributes))),
    Check('UBL-DT-24', lambda n, d: (not ('currencyCodeListVersionID' in d.attributes))),
    Check('UBL-DT-25', lambda n, d: (not ('characterSetCode' in d.attributes))),
    Check('UBL-DT-26', lambda n, d: (not ('encodingCode' in d.attributes))),
    Check('UBL-DT-27', lambda n, d: (not ('schemeAgencyID' in d.attributes))),
    Check('UBL-DT-28', lambda n, d: (not ('listAgencyID' in d.attributes))),
    AtMost('UBL-SR-01', ('cac:ContractDocumentReference', 'cbc:ID'), 1, lambda n, d: (len(below(n[3].get('cac:ContractDocumentReference', ()), 'cbc:ID')) <= 1)),
    AtMost('UBL-SR-02', ('cac:ReceiptDocumentReference', 'cbc:ID'), 1, lambda n, d: (len(below(n[3].get('cac:ReceiptDocumentReference', ()), 'cbc:ID')) <= 1)),
    AtMost('UBL-SR-03', ('cac:DespatchDocumentReference', 'cbc:ID'), 1, lambda n, d: (len(below(n[3].get('cac:DespatchDocumentReference', ()), 'cbc:ID')) <= 1)),
    AtMost('UBL-SR-04', ('cac:AdditionalDocumentReference', 'cbc:ID'), 1, lambda n, d: (len([x2 for x1 in n[3].get('cac:AdditionalDocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ())]) <= 1)),
    AtMost('UBL-SR-05', ('cac:PaymentTerms', 'cbc:Note'), 1, lambda n, d: (len(below(n[3].get('cac:PaymentTerms', ()), 'cbc:Note')) <= 1)),
    AtMost('UBL-SR-08', ('cac:InvoicePeriod',), 1, lambda n, d: (len(n[3].get('cac:InvoicePeriod', ())) <= 1)),
    AtMost('UBL-SR-09', ('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName'), 1, lambda n, d: (len(below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName')) <= 1)),
    AtMost('UBL-SR-10', ('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyName', 'cbc:Name'), 1, lambda n, d: (len(below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyName', 'cbc:Name')) <= 1)),
    AtMost('UBL-SR-11', ('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID'), 1, lambda n, d: (len(below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID')) <= 1)),
    AtMost('UBL-SR-12', ('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID'), 1, lambda n, d: (len([x3 for x1 in below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyTaxScheme') if ('VAT' in [text(x2[3].get('cbc:ID', ())).upper() for x2 in x1[3].get('cac:TaxScheme', ())]) for x3 in x1[3].get('cbc:CompanyID', ())]) <= 1)),
    AtMost('UBL-SR-13', ('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID'), 1, lambda n, d: (len([x3 for x1 in below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyTaxScheme') if any_ne([text(x2[3].get('cbc:ID', ())).upper() for x2 in x1[3].get('cac:TaxScheme', ())], ('VAT',)) for x3 in x1[3].get('cbc:CompanyID', ())]) <= 1)),
    AtMost('UBL-SR-14', ('cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyLegalForm'), 1, lambda n, d: (len(below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyLegalForm')) <= 1)),
    AtMost('UBL-SR-15', ('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName'), 1, lambda n, d: (len(below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName')) <= 1)),
    AtMost('UBL-SR-16', ('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyIdentification', 'cbc:ID'), 1, lambda n, d: (len(below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cac:PartyIdentification', 'cbc:ID')) <= 1)),
    AtMost('UBL-SR-17', ('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID'), 1, lambda n, d: (len(below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID')) <= 1)),
    AtMost('UBL-SR-18', ('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID'), 1, lambda n, d: (len([x3 for x1 in below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cac:PartyTaxScheme') if ('VAT' in [text(x2[3].get('cbc:ID', ())).upper() for x2 in x1[3].get('cac:TaxScheme', ())]) for x3 in x1[3].get('cbc:CompanyID', ())]) <= 1)),
    AtMost('UBL-SR-24', ('cac:Delivery',), 1, lambda n, d: (len(n[3].get('cac:Delivery', ())) <= 1)),
    Check('UBL-SR-29', lambda n, d: (len([x1 for x1 in below(d.all('cac:PartyIdentification'), 'cbc:ID') if ((x1[1].get('schemeID') or '').upper() == 'SEPA')]) <= 1)),
    AtMost('UBL-SR-39', ('cac:ProjectReference', 'cbc:ID'), 1, lambda n, d: (len(below(n[3].get('cac:ProjectReference', ()), 'cbc:ID')) <= 1)),
    AtMost('UBL-SR-40', ('cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyName', 'cbc:Name'), 1, lambda n, d: (len(below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cac:PartyName', 'cbc:Name')) <= 1)),
    Check('UBL-SR-44', lambda n, d: len(set(texts(d.all('cbc:PaymentID')))) <= 1),
    AtMost('UBL-SR-45', ('cac:PaymentMeans', 'cbc:PaymentDueDate'), 1, lambda n, d: (len(below(n[3].get('cac:PaymentMeans', ()), 'cbc:PaymentDueDate')) <= 1)),
    Check('UBL-SR-46', lambda n, d: (len(attributes(below(n[3].get('cac:PaymentMeans', ()), 'cbc:PaymentMeansCode'), 'name')) <= 1)),
    Check('UBL-SR-47', lambda n, d: len(set(texts(d.all('cbc:PaymentMeansCode')))) <= 1),
    AtMost('UBL-SR-49', ('cac:InvoicePeriod', 'cbc:DescriptionCode'), 1, lambda n, d: (len(below(n[3].get('cac:InvoicePeriod', ()), 'cbc:DescriptionCode')) <= 1)),
    AtMost('UBL-SR-54', ('cac:PaymentMeans', 'cac:CardAccount'), 1, lambda n, d: (len(below(n[3].get('cac:PaymentMeans', ()), 'cac:CardAccount')) <= 1)),
    AtMost('UBL-SR-55', ('cac:PaymentMeans', 'cac:PaymentMandate'), 1, lambda n, d: (len(below(n[3].get('cac:PaymentMeans', ()), 'cac:PaymentMandate')) <= 1)),
    AtMost('UBL-SR-56', ('cac:OriginatorDocumentReference', 'cbc:ID'), 1, lambda n, d: (len(below(n[3].get('cac:OriginatorDocumentReference', ()), 'cbc:ID')) <= 1)),
), _t69),
Template('M12', 1005, (Pattern((Step('cac:InvoiceLine'),), False), Pattern((Step('cac:CreditNoteLine'),), False),), (
    AtMost('UBL-SR-34', ('cbc:Note',), 1, lambda n, d: (len(n[3].get('cbc:Note', ())) <= 1)),
    AtMost('UBL-SR-35', ('cac:OrderLineReference', 'cbc:LineID'), 1, lambda n, d: (len(below(n[3].get('cac:OrderLineReference', ()), 'cbc:LineID')) <= 1)),
    AtMost('UBL-SR-36', ('cac:InvoicePeriod',), 1, lambda n, d: (len(n[3].get('cac:InvoicePeriod', ())) <= 1)),
    AtMost('UBL-SR-37', ('cac:Price', 'cac:AllowanceCharge', 'cbc:Amount'), 1, lambda n, d: (len(below(n[3].get('cac:Price', ()), 'cac:AllowanceCharge', 'cbc:Amount')) <= 1)),
    Check('UBL-SR-48', lambda n, d: (len(below(n[3].get('cac:Item', ()), 'cac:ClassifiedTaxCategory')) == 1)),
    AtMost('UBL-SR-50', ('cac:Item', 'cbc:Description'), 1, lambda n, d: (len(below(n[3].get('cac:Item', ()), 'cbc:Description')) <= 1)),
    AtMost('UBL-SR-52', ('cac:DocumentReference',), 1, lambda n, d: (len(n[3].get('cac:DocumentReference', ())) <= 1)),
), _t70),
Template('M12', 1004, (Pattern((Step('cac:PayeeParty'),), False),), (
    Check('UBL-SR-19', lambda n, d: ((len(below(n[3].get('cac:PartyName', ()), 'cbc:Name')) <= 1) and any_ne(texts(below(n[3].get('cac:PartyName', ()), 'cbc:Name')), texts(below(n[2][3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName'))))),
    Check('UBL-SR-20', lambda n, d: ((len([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if ((x1[1].get('schemeID') or '').upper() != 'SEPA')]) <= 1) and any_ne(texts(below(n[3].get('cac:PartyName', ()), 'cbc:Name')), texts(below(n[2][3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName'))))),
    Check('UBL-SR-21', lambda n, d: ((len(below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID')) <= 1) and any_ne(texts(below(n[3].get('cac:PartyName', ()), 'cbc:Name')), texts(below(n[2][3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName'))))),
), _t71),
Template('M12', 1003, (Pattern((Step('cac:PaymentMeans'),), False),), (
    AtMost('UBL-SR-26', ('cbc:PaymentID',), 1, lambda n, d: (len(n[3].get('cbc:PaymentID', ())) <= 1)),
    AtMost('UBL-SR-27', ('cbc:PaymentMeansCode',), 1, lambda n, d: (len(n[3].get('cbc:PaymentMeansCode', ())) <= 1)),
    AtMost('UBL-SR-28', ('cac:PaymentMandate', 'cbc:ID'), 1, lambda n, d: (len(below(n[3].get('cac:PaymentMandate', ()), 'cbc:ID')) <= 1)),
)),
Template('M12', 1002, (Pattern((Step('cac:BillingReference'),), False),), (
    AtMost('UBL-SR-06', ('cac:InvoiceDocumentReference',), 1, lambda n, d: (len(n[3].get('cac:InvoiceDocumentReference', ())) <= 1)),
    Check('UBL-SR-07', lambda n, d: below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')),
), _t72),
Template('M12', 1001, (Pattern((Step('cac:TaxRepresentativeParty'),), False),), (
    AtMost('UBL-SR-22', ('cac:PartyName', 'cbc:Name'), 1, lambda n, d: (len(below(n[3].get('cac:PartyName', ()), 'cbc:Name')) <= 1)),
    AtMost('UBL-SR-23', ('cac:PartyTaxScheme', 'cbc:CompanyID'), 1, lambda n, d: (len(below(n[3].get('cac:PartyTaxScheme', ()), 'cbc:CompanyID')) <= 1)),
)),
Template('M12', 1000, (Pattern((Step('cac:TaxSubtotal'),), False),), (
    AtMost('UBL-SR-32', ('cac:TaxCategory', 'cbc:TaxExemptionReason'), 1, lambda n, d: (len(below(n[3].get('cac:TaxCategory', ()), 'cbc:TaxExemptionReason')) <= 1)),
)),
Template('M13', 1021, (Pattern((Step('cbc:InvoiceTypeCode'),), False), Pattern((Step('cbc:CreditNoteTypeCode'),), False),), (
    Check('BR-CL-01', lambda n, d: ((named(n, 'cbc:InvoiceTypeCode') and ((v := n[0]) in C0 or ns(v) in C0)) or (named(n, 'cbc:CreditNoteTypeCode') and ((v := n[0]) in C1 or ns(v) in C1)))),
), _t73),
Template('M13', 1020, (Pattern((Step('cbc:Amount'),), False), Pattern((Step('cbc:BaseAmount'),), False), Pattern((Step('cbc:PriceAmount'),), False), Pattern((Step('cbc:TaxAmount'),), False), Pattern((Step('cbc:TaxableAmount'),), False), Pattern((Step('cbc:LineExtensionAmount'),), False), Pattern((Step('cbc:TaxExclusiveAmount'),), False), Pattern((Step('cbc:TaxInclusiveAmount'),), False), Pattern((Step('cbc:AllowanceTotalAmount'),), False), Pattern((Step('cbc:ChargeTotalAmount'),), False), Pattern((Step('cbc:PrepaidAmount'),), False), Pattern((Step('cbc:PayableRoundingAmount'),), False), Pattern((Step('cbc:PayableAmount'),), False),), (
    Check('BR-CL-03', lambda n, d: ((v := (n[1].get('currencyID') or '')) in C2 or ns(v) in C2)),
), _t74),
Template('M13', 1019, (Pattern((Step('cbc:DocumentCurrencyCode'),), False),), (
    Check('BR-CL-04', lambda n, d: ((v := n[0]) in C2 or ns(v) in C2)),
), _t75),
Template('M13', 1018, (Pattern((Step('cbc:TaxCurrencyCode'),), False),), (
    Check('BR-CL-05', lambda n, d: ((v := n[0]) in C2 or ns(v) in C2)),
), _t76),
Template('M13', 1017, (Pattern((Step('cbc:DescriptionCode'), Step('cac:InvoicePeriod'),), False),), (
    Check('BR-CL-06', lambda n, d: ((v := n[0]) in C3 or ns(v) in C3)),
), _t77),
Template('M13', 1016, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') is not None), None), Step('cac:AdditionalDocumentReference', None, lambda n, d: ('130' in texts(n[3].get('cbc:DocumentTypeCode', ()))), ('cbc:DocumentTypeCode', '130')),), False), Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') is not None), None), Step('cac:DocumentReference', None, lambda n, d: ('130' in texts(n[3].get('cbc:DocumentTypeCode', ()))), ('cbc:DocumentTypeCode', '130')),), False),), (
    Check('BR-CL-07', lambda n, d: ((v := (n[1].get('schemeID') or '')) in C4 or ns(v) in C4)),
), _t78),
Template('M13', 1015, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') is not None), None), Step('cac:PartyIdentification'),), False),), (
    Check('BR-CL-10', lambda n, d: (((v := (n[1].get('schemeID') or '')) in C5 or ns(v) in C5) or (((v := (n[1].get('schemeID') or '')) in C6 or ns(v) in C6) and (ancestors(n, 'cac:PayeeParty') or ancestors(n, 'cac:AccountingSupplierParty'))))),
), _t79),
Template('M13', 1014, (Pattern((Step('cbc:CompanyID', None, lambda n, d: (n[1].get('schemeID') is not None), None), Step('cac:PartyLegalEntity'),), False),), (
    Check('BR-CL-11', lambda n, d: ((v := (n[1].get('schemeID') or '')) in C5 or ns(v) in C5)),
), _t80),
Template('M13', 1013, (Pattern((Step('cbc:ItemClassificationCode', None, lambda n, d: (n[1].get('listID') is not None), None), Step('cac:CommodityClassification'),), False),), (
    Check('BR-CL-13', lambda n, d: ((v := (n[1].get('listID') or '')) in C7 or ns(v) in C7)),
), _t81),
Template('M13', 1012, (Pattern((Step('cbc:IdentificationCode'), Step('cac:Country'),), False),), (
    Check('BR-CL-14', lambda n, d: ((v := n[0]) in C8 or ns(v) in C8)),
), _t82),
Template('M13', 1011, (Pattern((Step('cbc:IdentificationCode'), Step('cac:OriginCountry'),), False),), (
    Check('BR-CL-15', lambda n, d: ((v := n[0]) in C8 or ns(v) in C8)),
), _t83),
Template('M13', 1010, (Pattern((Step('cbc:PaymentMeansCode'), Step('cac:PaymentMeans'),), False),), (
    Check('BR-CL-16', lambda n, d: ((v := n[0]) in C9 or ns(v) in C9)),
), _t84),
Template('M13', 1009, (Pattern((Step('cbc:ID'), Step('cac:TaxCategory'),), False),), (
    Check('BR-CL-17', lambda n, d: ((v := n[0]) in C10 or ns(v) in C10)),
), _t85),
Template('M13', 1008, (Pattern((Step('cbc:ID'), Step('cac:ClassifiedTaxCategory'),), False),), (
    Check('BR-CL-18', lambda n, d: ((v := n[0]) in C10 or ns(v) in C10)),
), _t86),
Template('M13', 1007, (Pattern((Step('cbc:AllowanceChargeReasonCode'), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), False), None),), False),), (
    Check('BR-CL-19', lambda n, d: ((v := n[0]) in C11 or ns(v) in C11)),
), _t87),
Template('M13', 1006, (Pattern((Step('cbc:AllowanceChargeReasonCode'), Step('cac:AllowanceCharge', None, lambda n, d: any_is(texts(n[3].get('cbc:ChargeIndicator', ())), True), None),), False),), (
    Check('BR-CL-20', lambda n, d: ((v := n[0]) in C12 or ns(v) in C12)),
), _t88),
Template('M13', 1005, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') is not None), None), Step('cac:StandardItemIdentification'),), False),), (
    Check('BR-CL-21', lambda n, d: ((v := (n[1].get('schemeID') or '')) in C5 or ns(v) in C5)),
), _t89),
Template('M13', 1004, (Pattern((Step('cbc:TaxExemptionReasonCode'),), False),), (
    Check('BR-CL-22', lambda n, d: ((not (' ' in ns(n[0]))) and ((' ' + ns(n[0].upper()) + ' ') in ' VATEX-EU-79-C VATEX-EU-132 VATEX-EU-132-1A VATEX-EU-132-1B VATEX-EU-132-1C VATEX-EU-132-1D VATEX-EU-132-1E VATEX-EU-132-1F VATEX-EU-132-1G VATEX-EU-132-1H VATEX-EU-132-1I VATEX-EU-132-1J VATEX-EU-132-1K VATEX-EU-132-1L VATEX-EU-132-1M VATEX-EU-132-1N VATEX-EU-132-1O VATEX-EU-132-1P VATEX-EU-132-1Q VATEX-EU-135-1 VATEX-EU-143 VATEX-EU-143-1A VATEX-EU-143-1B VATEX-EU-143-1C VATEX-EU-143-1D VATEX-EU-143-1E VATEX-EU-143-1F VATEX-EU-143-1FA VATEX-EU-143-1G VATEX-EU-143-1H VATEX-EU-143-1I VATEX-EU-143-1J VATEX-EU-143-1K VATEX-EU-143-1L VATEX-EU-144 VATEX-EU-146-1E VATEX-EU-159 VATEX-EU-309 VATEX-EU-148 VATEX-EU-148-A VATEX-EU-148-B VATEX-EU-148-C VATEX-EU-148-D VATEX-EU-148-E VATEX-EU-148-F VATEX-EU-148-G VATEX-EU-151 VATEX-EU-151-1A VATEX-EU-151-1AA VATEX-EU-151-1B VATEX-EU-151-1C VATEX-EU-151-1D VATEX-EU-151-1E VATEX-EU-G VATEX-EU-O VATEX-EU-IC VATEX-EU-AE VATEX-EU-D VATEX-EU-F VATEX-EU-I VATEX-EU-J VATEX-FR-FRANCHISE VATEX-FR-CNWVAT VATEX-EU-153 VATEX-FR-CGI261-1 VATEX-FR-CGI261-2 VATEX-FR-CGI261-3 VATEX-FR-CGI261-4 VATEX-FR-CGI261-5 VATEX-FR-CGI261-7 VATEX-FR-CGI261-8 VATEX-FR-CGI261A VATEX-FR-CGI261B VATEX-FR-CGI261C-1 VATEX-FR-CGI261C-2 VATEX-FR-CGI261C-3 VATEX-FR-CGI261D-1 VATEX-FR-CGI261D-1BIS VATEX-FR-CGI261D-2 VATEX-FR-CGI261D-3 VATEX-FR-CGI261D-4 VATEX-FR-CGI261E-1 VATEX-FR-CGI261E-2 VATEX-FR-CGI277A VATEX-FR-CGI275 VATEX-FR-298SEXDECIESA VATEX-FR-CGI295 VATEX-FR-AE '))),
), _t90),
Template('M13', 1003, (Pattern((Step('cbc:InvoicedQuantity', None, lambda n, d: (n[1].get('unitCode') is not None), None),), False), Pattern((Step('cbc:BaseQuantity', None, lambda n, d: (n[1].get('unitCode') is not None), None),), False), Pattern((Step('cbc:CreditedQuantity', None, lambda n, d: (n[1].get('unitCode') is not None), None),), False),), (
    Check('BR-CL-23', lambda n, d: ((v := (n[1].get('unitCode') or '')) in C13 or ns(v) in C13)),
), _t91),
Template('M13', 1002, (Pattern((Step('cbc:EmbeddedDocumentBinaryObject', None, lambda n, d: (n[1].get('mimeCode') is not None), None),), False),), (
    Check('BR-CL-24', lambda n, d: ((n[1].get('mimeCode') == 'text/csv') or (n[1].get('mimeCode') == 'image/png') or (n[1].get('mimeCode') == 'image/jpeg') or (n[1].get('mimeCode') == 'application/pdf') or (n[1].get('mimeCode') == 'application/vnd.oasis.opendocument.spreadsheet') or (n[1].get('mimeCode') == 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'))),
), _t92),
Template('M13', 1001, (Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') is not None), None),), False),), (
    Check('BR-CL-25', lambda n, d: ((v := (n[1].get('schemeID') or '')) in C14 or ns(v) in C14)),
), _t93),
Template('M13', 1000, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') is not None), None), Step('cac:DeliveryLocation'),), False),), (
    Check('BR-CL-26', lambda n, d: ((v := (n[1].get('schemeID') or '')) in C5 or ns(v) in C5)),
), _t94),
)
