"""Compiled by `coryphee.formats.rules.tools.generate`; do not edit.

BR-FR Flux 2 (FNFE-MPE, France_RFE V1.4.0), licence Apache-2.0.
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

R0 = re.compile('#PMT#')
R1 = re.compile('#PMD#')
R2 = re.compile('#AAB#')
R3 = re.compile('#TXD#')
R4 = re.compile('^\\d{9}\\Z')
R5 = re.compile('BAR#B2B#')
R6 = re.compile('BAR#B2BINT#')
R7 = re.compile('BAR#B2C#')
R8 = re.compile('BAR#B2CINT#')
R9 = re.compile('BAR#OUTOFSCOPE#')
R10 = re.compile('BAR#ARCHIVEONLY#')
D11 = Decimal("0.01")

def _invoiceid(d):
    if 'invoiceID' not in d.cache:
        d.cache['invoiceID'] = below([*d.top('ubl:Invoice'), *d.top('cn:CreditNote')], 'cbc:ID')
    return d.cache['invoiceID']
def _sellerid(d):
    if 'sellerID' not in d.cache:
        d.cache['sellerID'] = below([*d.top('ubl:Invoice'), *d.top('cn:CreditNote')], 'cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID')
    return d.cache['sellerID']
def _nbsubinvoiceseller(d):
    if 'nbSubinvoiceSeller' not in d.cache:
        d.cache['nbSubinvoiceSeller'] = len([x4 for x4 in [x1 for x1 in [*below(d.top('ubl:Invoice'), 'cac:InvoiceLine'), *below(d.top('cn:CreditNote'), 'cac:CreditNoteLine')] if (common(texts([x3 for x2 in x1[3].get('cac:BillingReference', ()) if ((not below(x2[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')))) for x3 in below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')]), texts(_invoiceid(d))) and (ns(text(below(x1[3].get('cac:Item', ()), 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID'))) in texts(_sellerid(d))))] if common(texts([x6 for x5 in x4[3].get('cac:DocumentReference', ()) if ('130' in texts(x5[3].get('cbc:DocumentTypeCode', ()))) for x6 in x5[3].get('cbc:ID', ()) if (x6[1].get('schemeID') == 'AFL')]), texts(_invoiceid(d)))])
    return d.cache['nbSubinvoiceSeller']
def _t1(n, d):
    k = n[3]; f = ()
    if not ((len(n[0]) <= 35)): f += ('BR-FR-01_BT-1-1',)
    if not (french.is_valid_id_format(n[0])): f += ('BR-FR-01_BT-1-2',)
    return f
def _t2(n, d):
    k = n[3]; f = ()
    if not ((len(n[0]) <= 35)): f += ('BR-FR-01_BT-25-1',)
    if not (french.is_valid_id_format(n[0])): f += ('BR-FR-01_BT-25-2',)
    return f
def _t3(n, d):
    k = n[3]; f = ()
    if not ((len(n[0]) <= 35)): f += ('BR-FR-01_EXT-FR-FE-136-1',)
    if not (french.is_valid_id_format(n[0])): f += ('BR-FR-01_EXT-FR-FE-136-2',)
    return f
def _t4(n, d): return () if french.is_valid_id_format(n[0]) else ('BR-FR-02_BT-1',)
def _t5(n, d): return () if french.is_valid_id_format(n[0]) else ('BR-FR-02_BT-25',)
def _t6(n, d): return () if french.is_valid_id_format(n[0]) else ('BR-FR-02_EXT-FR-FE-136',)
def _t7(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_BT-2',)
def _t8(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_BT-7',)
def _t9(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_BT-9',)
def _t10(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_BT-26',)
def _t11(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_BT-72',)
def _t12(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_BT-73',)
def _t13(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_BT-74',)
def _t14(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_EXT-FR-FE-138',)
def _t15(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_EXT-FR-FE-158',)
def _t16(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_BT-134',)
def _t17(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_BT-135',)
def _t18(n, d): return () if (n[0] in ('380', '389', '393', '501', '386', '500', '384', '471', '472', '473', '261', '262', '381', '396', '502', '503',)) else ('BR-FR-04_BT-3',)
def _t19(n, d): return () if (n[0] in ('380', '389', '393', '501', '386', '500', '384', '471', '472', '473', '261', '262', '381', '396', '502', '503',)) else ('BR-FR-04_EXT-FR-FE-02',)
def _t20(n, d): return () if (n[0] in ('380', '389', '393', '501', '386', '500', '384', '471', '472', '473', '261', '262', '381', '396', '502', '503',)) else ('BR-FR-04_EXT-FR-FE-137',)
def _t21(n, d):
    k = n[3]; f = ()
    s22 = k.get('cbc:Note', ())
    s21 = k.get('cbc:DueDate', ())
    s20 = k.get('cbc:InvoiceTypeCode', ())
    s19 = texts(k.get('cbc:ProfileID', ()))
    s18 = k.get('cac:LegalMonetaryTotal', ())
    s17 = '#'.join(texts(s22))
    s16 = k.get('cac:TaxRepresentativeParty', ())
    s15 = texts(s20)
    s14 = after(s17, '#BAR#')
    s13 = after(s17, '#TXD#')
    s12 = below(k.get('cac:PaymentMeans', ()), 'cbc:PaymentDueDate')
    s11 = below(k.get('cac:AccountingCustomerParty', ()), 'cac:Party')
    s10 = below(k.get('cac:AccountingSupplierParty', ()), 'cac:Party')
    s9 = before(s14, '#')
    s8 = ''.join(texts([x1 for x1 in s22 if ('#BAR#' in x1[0])]))
    s7 = texts([*s20, *k.get('cbc:CreditNoteTypeCode', ())])
    s6 = below(s11, 'cbc:EndpointID')
    s5 = below(s10, 'cbc:EndpointID')
    s4 = len((s8 + '#'))
    s3 = text(s6)
    s2 = text(s5)
    s1 = common(s7, ('389', '501', '500', '471', '473', '261', '502',))
    s0 = bool([x1 for x1 in below(s10, 'cac:PartyIdentification', 'cbc:ID') if (x1[1].get('schemeID') == '0231')])
    if not ('#PMT#' in s17): f += ('BR-FR-05_BT-22-1',)
    if not ('#PMD#' in s17): f += ('BR-FR-05_BT-22-2',)
    if not ('#AAB#' in s17): f += ('BR-FR-05_BT-22-3',)
    if not (((len(tokens(s17, R0)) - 1) <= 1)): f += ('BR-FR-06_BT-21-1',)
    if not (((len(tokens(s17, R1)) - 1) <= 1)): f += ('BR-FR-06_BT-21-2',)
    if not (((len(tokens(s17, R2)) - 1) <= 1)): f += ('BR-FR-06_BT-21-3',)
    if not (((len(tokens(s17, R3)) - 1) <= 1)): f += ('BR-FR-06_BT-21-4',)
    if not ((('cbc:ProfileID' in k) and french.is_valid_billing_mode(one(s19)))): f += ('BR-FR-08_BT-23',)
    if not (((not ((s9 if ('#' in s14) else s14) == 'B2B')) or ([x1 for x1 in below(s11, 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x1[1].get('schemeID') == '0002')] and (R4.search(ns(text([x1 for x1 in below(s11, 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x1[1].get('schemeID') == '0002')]))) is not None)))): f += ('BR-FR-11_BT-47',)
    if not filled(s3): f += ('BR-FR-12_BT-49',)
    if not filled(s2): f += ('BR-FR-13_BT-34',)
    if not ((len([x1 for x1 in k.get('cac:AdditionalDocumentReference', ()) if ('LISIBLE' in texts(x1[3].get('cbc:DocumentDescription', ())))]) <= 1)): f += ('BR-FR-18_BT-123',)
    if not ((not (((s9 if ('#' in s14) else s14) != '') and ((s9 if ('#' in s14) else s14) != 'B2B') and ((s9 if ('#' in s14) else s14) != 'B2C') and ((s9 if ('#' in s14) else s14) != 'B2BINT') and ((s9 if ('#' in s14) else s14) != 'B2CINT') and ((s9 if ('#' in s14) else s14) != 'OUTOFSCOPE') and ((s9 if ('#' in s14) else s14) != 'ARCHIVEONLY')))): f += ('BR-FR-20_BT-21',)
    if not ((s1 or (not ((s9 if ('#' in s14) else s14) == 'B2B')) or (('0225' in attributes(s6, 'schemeID')) and s3.startswith(text([x1 for x1 in below(s11, 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x1[1].get('schemeID') == '0002')]))))): f += ('BR-FR-21_BT-49',)
    if not (((not s1) or (not ((s9 if ('#' in s14) else s14) == 'B2B')) or (('0225' in attributes(s5, 'schemeID')) and s2.startswith(text([x1 for x1 in below(s10, 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x1[1].get('schemeID') == '0002')]))))): f += ('BR-FR-22_BT-34',)
    if not ((((((((Decimal((s4 - len(R5.sub('', (s8 + '#'))))) / 8) + (Decimal((s4 - len(R6.sub('', (s8 + '#'))))) / 11)) + (Decimal((s4 - len(R7.sub('', (s8 + '#'))))) / 8)) + (Decimal((s4 - len(R8.sub('', (s8 + '#'))))) / 11)) + (Decimal((s4 - len(R9.sub('', (s8 + '#'))))) / 15)) + (Decimal((s4 - len(R10.sub('', (s8 + '#'))))) / 16)) <= 1)): f += ('BR-FR-30_BT-21',)
    if not (((len(k.get('cac:BillingReference', ())) == 1) or (not (('384' in s15) or ('471' in s15) or ('472' in s15) or ('473' in s15))))): f += ('BR-FR-CO-04_BT-3',)
    if not ((not ([*s21, *s12] and any_lt(texts([*s21, *s12]), texts(k.get('cbc:IssueDate', ()))) and (not (('B2' in s19) or ('S2' in s19) or ('M2' in s19) or ('386' in s7) or ('500' in s7) or ('503' in s7)))))): f += ('BR-FR-CO-07_BT-9',)
    if not (((not (('B4' in s19) or ('S4' in s19) or ('M4' in s19))) or (not (('386' in s7) or ('500' in s7) or ('503' in s7))))): f += ('BR-FR-CO-08_BT-23',)
    if not (((not (('B2' in s19) or ('S2' in s19) or ('M2' in s19))) or eq(decimal1(below(s18, 'cbc:PrepaidAmount')), decimal1(below(s18, 'cbc:TaxInclusiveAmount'))))): f += ('BR-FR-CO-09_BT-23-1',)
    if not (((not (('B2' in s19) or ('S2' in s19) or ('M2' in s19))) or (decimal1(below(s18, 'cbc:PayableAmount')) == 0))): f += ('BR-FR-CO-09_BT-23-2',)
    if not (((not (('B2' in s19) or ('S2' in s19) or ('M2' in s19))) or text([*s21, *s12]))): f += ('BR-FR-CO-09_BT-23-3',)
    if not (((not any_ne(texts(k.get('cbc:DocumentCurrencyCode', ())), ('EUR',))) or (('EUR' in texts(k.get('cbc:TaxCurrencyCode', ()))) and text([x1 for x1 in below(k.get('cac:TaxTotal', ()), 'cbc:TaxAmount') if (x1[1].get('currencyID') == 'EUR')])))): f += ('BR-FR-CO-12_BT-5',)
    if not (((not s0) or ((before(s13, '#') if ('#' in s13) else s13) == 'MEMBRE_ASSUJETTI_UNIQUE'))): f += ('BR-FR-CO-14_BT-29-1',)
    if not (((not s0) or (bool(below(s16, 'cac:PartyTaxScheme')) and text(below(s16, 'cac:PartyTaxScheme', 'cbc:CompanyID'))))): f += ('BR-FR-CO-15_BT-29-1',)
    return f
def _t22(n, d):
    k = n[3]; f = ()
    s0 = [x1 for x1 in below(k.get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), one(texts([x2 for x2 in below(k.get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]))))): f += ('BR-FR-09_BT-29',)
    return f
def _t23(n, d):
    k = n[3]; f = ()
    s0 = [x1 for x1 in below(k.get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), one(texts([x2 for x2 in below(k.get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]))))): f += ('BR-FR-09_BT-46',)
    return f
def _t24(n, d):
    k = n[3]; f = ()
    s1 = k.get('cac:PartyLegalEntity', ())
    s0 = [x1 for x1 in below(k.get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), (text([x2 for x2 in below(s1, 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(s1, 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text(s0[0:1])[0:9])))): f += ('BR-FR-09_BT-60',)
    return f
def _t25(n, d):
    k = n[3]; f = ()
    s1 = k.get('cac:PartyLegalEntity', ())
    s0 = [x1 for x1 in below(k.get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), (text([x2 for x2 in below(s1, 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(s1, 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text(s0[0:1])[0:9])))): f += ('BR-FR-09_EXT-FR-FE-06',)
    return f
def _t26(n, d):
    k = n[3]; f = ()
    s1 = k.get('cac:PartyLegalEntity', ())
    s0 = [x1 for x1 in below(k.get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), (text([x2 for x2 in below(s1, 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(s1, 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text(s0[0:1])[0:9])))): f += ('BR-FR-09_EXT-FR-FE-46',)
    return f
def _t27(n, d):
    k = n[3]; f = ()
    s1 = k.get('cac:PartyLegalEntity', ())
    s0 = [x1 for x1 in below(k.get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), (text([x2 for x2 in below(s1, 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(s1, 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text(s0[0:1])[0:9])))): f += ('BR-FR-09_EXT-FR-FE-69',)
    return f
def _t28(n, d):
    k = n[3]; f = ()
    s1 = k.get('cac:PartyLegalEntity', ())
    s0 = [x1 for x1 in below(k.get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), (text([x2 for x2 in below(s1, 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(s1, 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text(s0[0:1])[0:9])))): f += ('BR-FR-09_EXT-FR-FE-92',)
    return f
def _t29(n, d):
    k = n[3]; f = ()
    s1 = k.get('cac:PartyLegalEntity', ())
    s0 = [x1 for x1 in below(k.get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), (text([x2 for x2 in below(s1, 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(s1, 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text(s0[0:1])[0:9])))): f += ('BR-FR-09_EXT-FR-FE-115',)
    return f
def _t30(n, d):
    k = n[3]; f = ()
    s1 = k.get('cac:DeliveryParty', ())
    s0 = [x1 for x1 in below(k.get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), (text([x2 for x2 in below(s1, 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(s1, 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text(s0[0:1])[0:9])))): f += ('BR-FR-09_BT-71',)
    return f
def _t31(n, d):
    k = n[3]; f = ()
    s1 = k.get('cac:DeliveryParty', ())
    s0 = [x1 for x1 in below(k.get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), (text([x2 for x2 in below(s1, 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(s1, 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text(s0[0:1])[0:9])))): f += ('BR-FR-09_EXT-FR-FE-146',)
    return f
def _t32(n, d):
    k = n[3]; f = ()
    s0 = [x1 for x1 in k.get('cbc:CompanyID', ()) if (x1[1].get('schemeID') == '0002')]
    if not ((s0 and (R4.search(ns(text(s0))) is not None))): f += ('BR-FR-10_BT-30',)
    return f
def _t33(n, d):
    k = n[3]; f = ()
    s1 = k.get('cbc:ID', ())
    s0 = texts(s1)
    if not (((not s1) or french.is_valid_vat_category_code(one(s0)))): f += ('BR-FR-15_BT-95_BT-102-1',)
    if not ((not common(s0, ('L', 'M',)))): f += ('BR-FR-15_BT-95_BT-102-2',)
    return f
def _t34(n, d):
    k = n[3]; f = ()
    s1 = k.get('cbc:ID', ())
    s0 = texts(s1)
    if not (((not s1) or french.is_valid_vat_category_code(one(s0)))): f += ('BR-FR-15_BT-118-1',)
    if not ((not common(s0, ('L', 'M',)))): f += ('BR-FR-15_BT-118-2',)
    return f
def _t35(n, d):
    k = n[3]; f = ()
    s1 = k.get('cbc:ID', ())
    s0 = texts(s1)
    if not (((not s1) or french.is_valid_vat_category_code(one(s0)))): f += ('BR-FR-15_BT-151-1',)
    if not ((not common(s0, ('L', 'M',)))): f += ('BR-FR-08_BT-151-2',)
    return f
def _t36(n, d):
    k = n[3]; f = ()
    s0 = k.get('cbc:Percent', ())
    if not (((not s0) or french.is_valid_vat_rate(one(texts(s0))))): f += ('BR-FR-16_BT-96',)
    return f
def _t37(n, d):
    k = n[3]; f = ()
    s0 = k.get('cbc:Percent', ())
    if not (((not s0) or french.is_valid_vat_rate(one(texts(s0))))): f += ('BR-FR-16_BT-103',)
    return f
def _t38(n, d):
    k = n[3]; f = ()
    s0 = k.get('cbc:Percent', ())
    if not (((not s0) or french.is_valid_vat_rate(one(texts(s0))))): f += ('BR-FR-16_BT-119',)
    return f
def _t39(n, d):
    k = n[3]; f = ()
    s0 = k.get('cbc:Percent', ())
    if not (((not s0) or french.is_valid_vat_rate(one(texts(s0))))): f += ('BR-FR-16_BT-152',)
    return f
def _t40(n, d):
    k = n[3]; f = ()
    s0 = k.get('cbc:DocumentDescription', ())
    if not (((not s0) or french.is_valid_attachment_code(one(texts(s0))))): f += ('BR-FR-17_BT-123',)
    return f
def _t41(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_BT-34',)
def _t42(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_BT-49',)
def _t43(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-12',)
def _t44(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-29',)
def _t45(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-52',)
def _t46(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-75',)
def _t47(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-98',)
def _t48(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-121',)
def _t49(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-24_BT-29',)
def _t50(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-24_BT-46',)
def _t51(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_BT-34',)
def _t52(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_BT-49',)
def _t53(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-12',)
def _t54(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-29',)
def _t55(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-52',)
def _t56(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-75',)
def _t57(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-98',)
def _t58(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-121',)
def _t59(n, d): return () if (len(n[0]) <= 100) else ('BR-FR-26_BT-29',)
def _t60(n, d): return () if (len(n[0]) <= 100) else ('BR-FR-26_BT-46',)
def _t61(n, d): return () if (('cbc:Name' in n[3]) or ('cbc:NameCode' in n[3])) else ('BR-FR-27_BG-32',)
def _t62(n, d): return () if filled(n[0]) else ('BR-FR-27_BT-160',)
def _t63(n, d): return () if filled(n[0]) else ('BR-FR-27_EXT-FR-FE-159',)
def _t64(n, d): return () if ((('cbc:Value' in n[3]) and (not ('cbc:ValueQuantity' in n[3]))) or ((not ('cbc:Value' in n[3])) and bool([x1 for x1 in n[3].get('cbc:ValueQuantity', ()) if ne(x1[1].get('unitCode'), '')]))) else ('BR-FR-28-Value',)
def _t65(n, d):
    k = n[3]; f = ()
    s0 = k.get('cbc:ID', ())
    if not (((len([x1 for x1 in s0 if (x1[1].get('schemeID') == 'AFL')]) <= 1) and (len([x2 for x2 in s0 if (x2[1].get('schemeID') == 'AVV')]) <= 1))): f += ('BR-FR-29_BT-18',)
    return f
def _t66(n, d): return () if filled(n[0]) else ('BR-FR-29_AFL',)
def _t67(n, d): return () if filled(n[0]) else ('BR-FR-29_AVV',)
def _t68(n, d):
    k = n[3]; f = ()
    s0 = k.get('cbc:ID', ())
    if not (((len([x1 for x1 in s0 if (x1[1].get('schemeID') == 'AFL')]) <= 1) and (len([x2 for x2 in s0 if (x2[1].get('schemeID') == 'AVV')]) <= 1))): f += ('BR-FR-30_BT-128',)
    return f
def _t69(n, d): return () if filled(n[0]) else ('BR-FR-30_AFL',)
def _t70(n, d): return () if filled(n[0]) else ('BR-FR-30_AVV',)
def _t71(n, d): return () if (R4.search(ns(n[0])) is not None) else ('BR-FR-32-LEGALID',)
def _t72(n, d): return () if (R4.search(ns(n[0])) is not None) else ('BR-FR-32-ID',)
def _t73(n, d):
    k = n[3]; f = ()
    s3 = texts(k.get('cbc:ID', ()))
    s2 = k.get('cac:InvoicePeriod', ())
    s1 = k.get('cac:CreditNoteLine', ())
    s0 = texts(k.get('cbc:CreditNoteTypeCode', ()))
    if not (((not ('262' in s0)) or (text(below(s2, 'cbc:EndDate')) and text(below(s2, 'cbc:StartDate')) and text(below(k.get('cac:ContractDocumentReference', ()), 'cbc:ID'))))): f += ('BR-FR-CO-03_BT-3',)
    if not (((not common(s0, ('261', '381', '396', '502', '503',))) or (len([x1 for x1 in below(k.get('cac:BillingReference', ()), 'cac:InvoiceDocumentReference') if (('cbc:ID' in x1[3]) and ('cbc:IssueDate' in x1[3]))]) >= 1) or (len([x5 for x5 in s1 if ((not common(texts(below(x5[3].get('cac:BillingReference', ()), 'cac:InvoiceDocumentReference', 'cbc:ID')), s3)) or ('DETAIL' in texts([x7 for x6 in x5[3].get('cac:BillingReference', ()) if common(texts(below(x6[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), s3) for x7 in below(x6[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')]))) if [x9 for x8 in x5[3].get('cac:BillingReference', ()) if any_ne(texts(below(x8[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), s3) for x9 in x8[3].get('cac:InvoiceDocumentReference', ()) if (('cbc:ID' in x9[3]) and ('cbc:IssueDate' in x9[3]))]]) == len([x2 for x2 in s1 if ((not common(texts(below(x2[3].get('cac:BillingReference', ()), 'cac:InvoiceDocumentReference', 'cbc:ID')), s3)) or ('DETAIL' in texts([x4 for x3 in x2[3].get('cac:BillingReference', ()) if common(texts(below(x3[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), s3) for x4 in below(x3[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')])))])))): f += ('BR-FR-CO-05_BT-3',)
    return f
def _t74(n, d):
    k = n[3]; f = ()
    s1 = below(k.get('cac:PartyIdentification', ()), 'cbc:ID')
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_BT-29-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_BT-29-2',)
    return f
def _t75(n, d):
    k = n[3]; f = ()
    s1 = below(k.get('cac:PartyIdentification', ()), 'cbc:ID')
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_BT-46-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_BT-46-2',)
    return f
def _t76(n, d):
    k = n[3]; f = ()
    s1 = below(k.get('cac:PartyIdentification', ()), 'cbc:ID')
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_BT-60-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_BT-60-2',)
    return f
def _t77(n, d):
    k = n[3]; f = ()
    s1 = below(k.get('cac:PartyIdentification', ()), 'cbc:ID')
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_EXT-FR-FE-06-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-06-2',)
    return f
def _t78(n, d):
    k = n[3]; f = ()
    s1 = below(k.get('cac:PartyIdentification', ()), 'cbc:ID')
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_EXT-FR-FE-46-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-46-2',)
    return f
def _t79(n, d):
    k = n[3]; f = ()
    s1 = below(k.get('cac:PartyIdentification', ()), 'cbc:ID')
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_EXT-FR-FE-69-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-69-2',)
    return f
def _t80(n, d):
    k = n[3]; f = ()
    s1 = below(k.get('cac:PartyIdentification', ()), 'cbc:ID')
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_EXT-FR-FE-92-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-92-2',)
    return f
def _t81(n, d):
    k = n[3]; f = ()
    s1 = below(k.get('cac:PartyIdentification', ()), 'cbc:ID')
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_EXT-FR-FE-115-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-115-2',)
    return f
def _t82(n, d):
    k = n[3]; f = ()
    s1 = k.get('cbc:ID', ())
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_BT-71-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_BT-71-2',)
    return f
def _t83(n, d):
    k = n[3]; f = ()
    s1 = k.get('cbc:ID', ())
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_EXT-FR-FE-146-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-146-2',)
    return f
def _t84(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-93_BT-100',)
def _t85(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-92_BT-99',)
def _t86(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-106',)
def _t87(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-107',)
def _t88(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-108',)
def _t89(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-109',)
def _t90(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-110',)
def _t91(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-111',)
def _t92(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-112',)
def _t93(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-113',)
def _t94(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-114',)
def _t95(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-115',)
def _t96(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-116',)
def _t97(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-117',)
def _t98(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-131',)
def _t99(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-136_BT-141',)
def _t100(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-137_BT-142',)
def _t101(n, d): return () if french.is_valid_decimal_19_4(ns(n[0])) else ('BR-FR-DEC-02_BT-129',)
def _t102(n, d):
    k = n[3]; f = ()
    s0 = ns(text(below(k.get('cac:Price', ()), 'cbc:BaseQuantity')))
    if not (((not s0) or french.is_valid_decimal_19_4(s0))): f += ('BR-FR-DEC-02_BT-149',)
    return f
def _t103(n, d):
    k = n[3]; f = ()
    s0 = ns(text(below(k.get('cac:Price', ()), 'cbc:PriceAmount')))
    if not (((not s0) or (french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(s0)) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(s0)))): f += ('BR-FR-DEC-03_BT-146',)
    return f
def _t104(n, d):
    k = n[3]; f = ()
    s0 = ns_of(k, 'cbc:Amount')
    if not (((not s0) or (french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(s0)) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(s0)))): f += ('BR-FR-DEC-03_BT-147',)
    return f
def _t105(n, d):
    k = n[3]; f = ()
    s0 = ns(n[0])
    if not (((not s0) or (french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(s0)) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(s0)))): f += ('BR-FR-DEC-03_BT-148',)
    return f
def _t106(n, d): return () if french.is_valid_percent_4_2_positive(ns(n[0])) else ('BR-FR-DEC-04_BT-96_BT-103',)
def _t107(n, d): return () if french.is_valid_percent_4_2_positive(ns(n[0])) else ('BR-FR-DEC-04_BT-119',)
def _t108(n, d): return () if french.is_valid_percent_4_2_positive(ns(n[0])) else ('BR-FR-DEC-04_BT-152',)
def _t109(n, d):
    k = n[3]; f = ()
    s0 = k.get('cac:BillingReference', ())
    if not (((not french.isspecialcontract(d)) or (bool([x1 for x1 in s0 if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d)))]) and said([x3 for x2 in s0 if common(texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x3 in below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')])))): f += ('BR-FR-MV-01_EXT-FR-FE-163',)
    return f
def _t110(n, d):
    k = n[3]; f = ()
    s2 = k.get('cac:InvoiceLine', ())
    s1 = french.isspecialcontractbd(d)
    s0 = k.get('cac:CreditNoteLine', ())
    if not (((not french.isspecialcontractmv(d)) or (len([x1 for x1 in below([*s2, *s0], 'cac:BillingReference') if ((not below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))))]) >= 1))): f += ('BR-FR-MV-02_EXT-FR-FE-163',)
    if not (((not s1) or (len([x1 for x1 in below([*s2, *s0], 'cac:BillingReference') if ((not below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))))]) == 2))): f += ('BR-FR-BD-02_EXT-FR-FE-163',)
    if not (((not s1) or (len([x1 for x1 in below([*s2, *s0], 'cac:BillingReference') if ((not below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and common(texts(below(parent(x1), 'cac:Item', 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID')), texts(below(parents(parent(x1)), 'cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID'))))]) == 1))): f += ('BR-FR-BD-02_BT-30',)
    if not (((not s1) or (len([x1 for x1 in below([*s2, *s0], 'cac:BillingReference') if ((not below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and common(texts(below(parent(x1), 'cac:Item', 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID')), texts(below(parents(parent(x1)), 'cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID'))))]) == 1))): f += ('BR-FR-BD-02_BT-47',)
    if not (((not french.isspecialcontract(d)) or (not [x4 for x3 in below([x1 for x1 in [*s2, *s0] if [x2 for x2 in x1[3].get('cac:BillingReference', ()) if common(texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) if ((not below(x2[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))))]], 'cac:DocumentReference') if ('130' in texts(x3[3].get('cbc:DocumentTypeCode', ()))) for x4 in x3[3].get('cbc:ID', ()) if (x4[1].get('schemeID') == 'AFL') if (x4[0] in texts([x6 for x5 in d.preceding(x4, 'cac:DocumentReference') if ('130' in texts(x5[3].get('cbc:DocumentTypeCode', ()))) for x6 in x5[3].get('cbc:ID', ()) if (x6[1].get('schemeID') == 'AFL')]))]))): f += ('BR-FR-MV-12_BT-128',)
    return f
def _t111(n, d):
    k = n[3]; f = ()
    s8 = parent(n[2])
    s7 = french.isspecialcontract(d)
    s6 = n[2][3].get('cac:Item', ())
    s5 = n[2][3].get('cac:TaxTotal', ())
    s4 = n[2][3].get('cac:DocumentReference', ())
    s3 = decimal1(n[2][3].get('cbc:LineExtensionAmount', ()))
    s2 = [x2 for x1 in s8 for x2 in descendants(x1, 'cbc:TaxCurrencyCode')]
    s1 = [x4 for x3 in s4 if ('130' in texts(x3[3].get('cbc:DocumentTypeCode', ()))) for x4 in x3[3].get('cbc:ID', ()) if (x4[1].get('schemeID') == 'AVV')]
    s0 = texts(s1)
    if not (((not s7) or said(below(s6, 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:RegistrationName')))): f += ('BR-FR-MV-03_EXT-FR-FE-164',)
    if not (((not s7) or said(below(s6, 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID')))): f += ('BR-FR-MV-03_EXT-FR-FE-167',)
    if not (((not s7) or said(below(descendants(n[2], 'cac:Item'), 'cac:ManufacturerParty', 'cac:PostalAddress', 'cac:Country', 'cbc:IdentificationCode')))): f += ('BR-FR-MV-03_EXT-FR-FE-177',)
    if not (((not s7) or said([x1 for x1 in below(s5, 'cbc:TaxAmount') if common(texts(below(s8, 'cbc:DocumentCurrencyCode')), some(x1[1].get('currencyID')))]))): f += ('BR-FR-MV-03_EXT-FR-FE-181',)
    if not (((not s7) or (not s2) or (any_ne(texts(s2), ('',)) and said([x3 for x3 in below(s5, 'cbc:TaxAmount') if common(texts(s2), some(x3[1].get('currencyID')))])))): f += ('BR-FR-MV-03_EXT-FR-FE-182',)
    if not (((not s7) or said([x2 for x1 in s4 if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')]))): f += ('BR-FR-MV-03_BT-128_AFL',)
    if not (((not s7) or ((not (('M8' in s0) or ('S8' in s0) or ('B8' in s0))) and said(s1)))): f += ('BR-FR-MV-03_BT-128_AVV',)
    if not (((not s7) or le(absolute(sub(float_or_none(s3), sum([double(x3[0]) for x3 in below([x1 for x1 in [*below(s8, 'cac:InvoiceLine'), *below(s8, 'cac:CreditNoteLine')] if [x2 for x2 in x1[3].get('cac:BillingReference', ()) if (common(texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and any_ne(texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')), ('INFORMATION',)) and (ns_of(n[2][3], 'cbc:ID') in texts(below(x2[3].get('cac:BillingReferenceLine', ()), 'cbc:ID'))))]], 'cbc:LineExtensionAmount')]))), float((D11 * len(below([x4 for x4 in [*below(s8, 'cac:InvoiceLine'), *below(s8, 'cac:CreditNoteLine')] if [x5 for x5 in x4[3].get('cac:BillingReference', ()) if (common(texts(below(x5[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and any_ne(texts(below(x5[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')), ('INFORMATION',)) and (ns_of(n[2][3], 'cbc:ID') in texts(below(x5[3].get('cac:BillingReferenceLine', ()), 'cbc:ID'))))]], 'cbc:LineExtensionAmount'))))))): f += ('BR-FR-MV-05_EXT-FR-FE-BG-12',)
    if not (((not s7) or le(absolute(sub(float_or_none(decimal1([x6 for x6 in below(s5, 'cbc:TaxAmount') if common(texts(below(s8, 'cbc:DocumentCurrencyCode')), some(x6[1].get('currencyID')))])), sum([double(x5[0]) for x5 in [x4 for x3 in below(s8, 'cac:TaxTotal', 'cac:TaxSubtotal') if (('VAT' in texts(below(x3[3].get('cac:TaxCategory', ()), 'cac:TaxScheme', 'cbc:ID'))) and text(below(x3[3].get('cac:TaxCategory', ()), 'cbc:TaxExemptionReason')).startswith(('#' + ns(text([x2 for x1 in s4 if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])) + '#'))) for x4 in x3[3].get('cbc:TaxAmount', ())]]))), float(D11)))): f += ('BR-FR-MV-09_EXT-FR-FE-181',)
    if not (((not s7) or (not ('cbc:TaxInclusiveLineExtensionAmount' in n[2][3])) or (has_text(n[2][3], 'cbc:TaxInclusiveLineExtensionAmount') and le(absolute(sub(sub(decimal1(n[2][3].get('cbc:TaxInclusiveLineExtensionAmount', ())), s3), decimal1([x2 for x2 in below(s5, 'cbc:TaxAmount') if common(texts(below(s8, 'cbc:DocumentCurrencyCode')), some(x2[1].get('currencyID')))]))), (D11 * len([x1 for x1 in below([*below(s8, 'cac:InvoiceLine'), *below(s8, 'cac:CreditNoteLine')], 'cac:BillingReference') if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) if (common(texts(below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), texts(n[2][3].get('cbc:ID', ()))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')), ('DETAIL', 'GROUP',)))])))))): f += ('BR-FR-MV-10_EXT-FR-FE-184',)
    return f
def _t112(n, d):
    k = n[3]; f = ()
    s5 = k.get('cac:Item', ())
    s4 = french.isspecialcontract(d)
    s3 = k.get('cac:BillingReference', ())
    s2 = k.get('cac:DocumentReference', ())
    s1 = n[2][3].get('cac:InvoiceLine', ())
    s0 = n[2][3].get('cac:CreditNoteLine', ())
    if not (((not s4) or (said(below(s5, 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID')) and ((not [x2 for x1 in s3 if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')]) or (ns(text(below(s5, 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID'))) == ns(text(below([x3 for x3 in [*s1, *s0] if common(texts(x3[3].get('cbc:ID', ())), texts([x2 for x1 in s3 if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')]))], 'cac:Item', 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID')))))))): f += ('BR-FR-MV-06_EXT-FR-FE-167',)
    if not (((not s4) or (said([x4 for x3 in s2 if ('130' in texts(x3[3].get('cbc:DocumentTypeCode', ()))) for x4 in x3[3].get('cbc:ID', ()) if (x4[1].get('schemeID') == 'AFL')]) and ((not [x2 for x1 in s3 if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')]) or (ns(text([x4 for x3 in s2 if ('130' in texts(x3[3].get('cbc:DocumentTypeCode', ()))) for x4 in x3[3].get('cbc:ID', ()) if (x4[1].get('schemeID') == 'AFL')])) == ns(text([x7 for x6 in below([x5 for x5 in [*s1, *s0] if common(texts(x5[3].get('cbc:ID', ())), texts([x2 for x1 in s3 if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')]))], 'cac:DocumentReference') if ('130' in texts(x6[3].get('cbc:DocumentTypeCode', ()))) for x7 in x6[3].get('cbc:ID', ()) if (x7[1].get('schemeID') == 'AFL')]))))))): f += ('BR-FR-MV-07_BT-128',)
    return f
def _t113(n, d):
    k = n[3]; f = ()
    s1 = k.get('cac:Item', ())
    s0 = k.get('cac:DocumentReference', ())
    if not (((not french.isspecialcontract(d)) or (said(below(s1, 'cac:ClassifiedTaxCategory', 'cbc:TaxExemptionReason')) and said([x2 for x1 in s0 if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')]) and text(below(s1, 'cac:ClassifiedTaxCategory', 'cbc:TaxExemptionReason')).startswith(('#' + ns(text([x2 for x1 in s0 if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])) + '#'))))): f += ('BR-FR-MV-08_BT-128',)
    return f
def _t114(n, d):
    k = n[3]; f = ()
    s1 = _nbsubinvoiceseller(d)
    s0 = n[2][3].get('cac:DocumentReference', ())
    if not (((s1 == 1) or (not french.isspecialcontract(d)) or ((s1 == 0) and (ns(text([x2 for x1 in s0 if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])) in texts(_invoiceid(d)))) or ((s1 > 1) and any_ne(texts(_invoiceid(d)), (ns(text([x2 for x1 in s0 if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])),))))): f += ('BR-FR-MV-11_BT-128',)
    return f
def _t115(n, d):
    k = n[3]; f = ()
    if not (((not french.isspecialcontractmv(d)) or (filled(n[0]) and (not (ns(n[0]) in ('389', '261', '501', '500', '502', '471', '473',)))))): f += ('BR-FR-MV-13_BT-3',)
    if not (((not french.isspecialcontractbd(d)) or (filled(n[0]) and (ns(n[0]) in ('389', '261', '501', '500', '502', '471', '473',))))): f += ('BR-FR-MV-BD_BT-3',)
    return f
def _t116(n, d):
    k = n[3]; f = ()
    s1 = french.isspecialcontractmv(d)
    s0 = n[2][3].get('cac:BillingReference', ())
    if not (((not s1) or bool([1 for x1 in s0 if any_ne(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in x1[3].get('cac:InvoiceDocumentReference', ()) if 'cbc:ID' in x2[3]]))): f += ('BR-FR-MV-14-EXT-FR-FE-136',)
    if not (((not s1) or bool([1 for x1 in s0 if any_ne(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in x1[3].get('cac:InvoiceDocumentReference', ()) if 'cbc:IssueDate' in x2[3]]))): f += ('BR-FR-MV-14-EXT-FR-FE-138',)
    return f
def _t117(n, d):
    k = n[3]; f = ()
    s1 = french.isspecialcontractbd(d)
    s0 = n[2][3].get('cac:BillingReference', ())
    if not (((not s1) or bool([1 for x1 in s0 if any_ne(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in x1[3].get('cac:InvoiceDocumentReference', ()) if 'cbc:ID' in x2[3]]))): f += ('BR-FR-BD-14-EXT-FR-FE-136',)
    if not (((not s1) or bool([1 for x1 in s0 if any_ne(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in x1[3].get('cac:InvoiceDocumentReference', ()) if 'cbc:IssueDate' in x2[3]]))): f += ('BR-FR-BD-14-EXT-FR-FE-138',)
    return f

TEMPLATES = (
Template('M24', 1002, (Pattern((Step('cbc:ID'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-01_BT-1-1', lambda n, d: (len(n[0]) <= 35)),
    Check('BR-FR-01_BT-1-2', lambda n, d: french.is_valid_id_format(n[0])),
), _t1),
Template('M24', 1001, (Pattern((Step('cbc:ID'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-01_BT-25-1', lambda n, d: (len(n[0]) <= 35)),
    Check('BR-FR-01_BT-25-2', lambda n, d: french.is_valid_id_format(n[0])),
), _t2),
Template('M24', 1000, (Pattern((Step('cbc:ID'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-01_EXT-FR-FE-136-1', lambda n, d: (len(n[0]) <= 35)),
    Check('BR-FR-01_EXT-FR-FE-136-2', lambda n, d: french.is_valid_id_format(n[0])),
), _t3),
Template('M25', 1002, (Pattern((Step('cbc:ID'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-02_BT-1', lambda n, d: french.is_valid_id_format(n[0])),
), _t4),
Template('M25', 1001, (Pattern((Step('cbc:ID'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-02_BT-25', lambda n, d: french.is_valid_id_format(n[0])),
), _t5),
Template('M25', 1000, (Pattern((Step('cbc:ID'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-02_EXT-FR-FE-136', lambda n, d: french.is_valid_id_format(n[0])),
), _t6),
Template('M26', 1010, (Pattern((Step('cbc:IssueDate'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:IssueDate'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_BT-2', lambda n, d: french.is_valid_date_format(n[0])),
), _t7),
Template('M26', 1009, (Pattern((Step('cbc:TaxPointDate'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:TaxPointDate'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_BT-7', lambda n, d: french.is_valid_date_format(n[0])),
), _t8),
Template('M26', 1008, (Pattern((Step('cbc:DueDate'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:DueDate'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_BT-9', lambda n, d: french.is_valid_date_format(n[0])),
), _t9),
Template('M26', 1007, (Pattern((Step('cbc:IssueDate'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:IssueDate'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_BT-26', lambda n, d: french.is_valid_date_format(n[0])),
), _t10),
Template('M26', 1006, (Pattern((Step('cbc:ActualDeliveryDate'), Step('cac:Delivery'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ActualDeliveryDate'), Step('cac:Delivery'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_BT-72', lambda n, d: french.is_valid_date_format(n[0])),
), _t11),
Template('M26', 1005, (Pattern((Step('cbc:StartDate'), Step('cac:InvoicePeriod'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:StartDate'), Step('cac:InvoicePeriod'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_BT-73', lambda n, d: french.is_valid_date_format(n[0])),
), _t12),
Template('M26', 1004, (Pattern((Step('cbc:EndDate'), Step('cac:InvoicePeriod'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndDate'), Step('cac:InvoicePeriod'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_BT-74', lambda n, d: french.is_valid_date_format(n[0])),
), _t13),
Template('M26', 1003, (Pattern((Step('cbc:IssueDate'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:IssueDate'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_EXT-FR-FE-138', lambda n, d: french.is_valid_date_format(n[0])),
), _t14),
Template('M26', 1002, (Pattern((Step('cbc:ActualDeliveryDate'), Step('cac:Delivery'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ActualDeliveryDate'), Step('cac:Delivery'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_EXT-FR-FE-158', lambda n, d: french.is_valid_date_format(n[0])),
), _t15),
Template('M26', 1001, (Pattern((Step('cbc:StartDate'), Step('cac:InvoicePeriod'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:StartDate'), Step('cac:InvoicePeriod'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_BT-134', lambda n, d: french.is_valid_date_format(n[0])),
), _t16),
Template('M26', 1000, (Pattern((Step('cbc:EndDate'), Step('cac:InvoicePeriod'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndDate'), Step('cac:InvoicePeriod'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_BT-135', lambda n, d: french.is_valid_date_format(n[0])),
), _t17),
Template('M27', 1002, (Pattern((Step('cbc:InvoiceTypeCode'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:CreditNoteTypeCode'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-04_BT-3', lambda n, d: (n[0] in ('380', '389', '393', '501', '386', '500', '384', '471', '472', '473', '261', '262', '381', '396', '502', '503',))),
), _t18),
Template('M27', 1001, (Pattern((Step('cbc:DocumentTypeCode'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:DocumentTypeCode'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-04_EXT-FR-FE-02', lambda n, d: (n[0] in ('380', '389', '393', '501', '386', '500', '384', '471', '472', '473', '261', '262', '381', '396', '502', '503',))),
), _t19),
Template('M27', 1000, (Pattern((Step('cbc:DocumentTypeCode'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:DocumentTypeCode'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-04_EXT-FR-FE-137', lambda n, d: (n[0] in ('380', '389', '393', '501', '386', '500', '384', '471', '472', '473', '261', '262', '381', '396', '502', '503',))),
), _t20),
Template('M28', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-05_BT-22-1', lambda n, d: ('#PMT#' in '#'.join(texts(n[3].get('cbc:Note', ()))))),
    Check('BR-FR-05_BT-22-2', lambda n, d: ('#PMD#' in '#'.join(texts(n[3].get('cbc:Note', ()))))),
    Check('BR-FR-05_BT-22-3', lambda n, d: ('#AAB#' in '#'.join(texts(n[3].get('cbc:Note', ()))))),
    Check('BR-FR-06_BT-21-1', lambda n, d: ((len(tokens('#'.join(texts(n[3].get('cbc:Note', ()))), R0)) - 1) <= 1)),
    Check('BR-FR-06_BT-21-2', lambda n, d: ((len(tokens('#'.join(texts(n[3].get('cbc:Note', ()))), R1)) - 1) <= 1)),
    Check('BR-FR-06_BT-21-3', lambda n, d: ((len(tokens('#'.join(texts(n[3].get('cbc:Note', ()))), R2)) - 1) <= 1)),
    Check('BR-FR-06_BT-21-4', lambda n, d: ((len(tokens('#'.join(texts(n[3].get('cbc:Note', ()))), R3)) - 1) <= 1)),
    Check('BR-FR-08_BT-23', lambda n, d: (('cbc:ProfileID' in n[3]) and french.is_valid_billing_mode(one(texts(n[3].get('cbc:ProfileID', ())))))),
    Check('BR-FR-11_BT-47', lambda n, d: ((not ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) == 'B2B')) or ([x1 for x1 in below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x1[1].get('schemeID') == '0002')] and (R4.search(ns(text([x1 for x1 in below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x1[1].get('schemeID') == '0002')]))) is not None)))),
    Check('BR-FR-12_BT-49', lambda n, d: filled(text(below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cbc:EndpointID')))),
    Check('BR-FR-13_BT-34', lambda n, d: filled(text(below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cbc:EndpointID')))),
    Check('BR-FR-18_BT-123', lambda n, d: (len([x1 for x1 in n[3].get('cac:AdditionalDocumentReference', ()) if ('LISIBLE' in texts(x1[3].get('cbc:DocumentDescription', ())))]) <= 1)),
    Check('BR-FR-20_BT-21', lambda n, d: (not (((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != '') and ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != 'B2B') and ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != 'B2C') and ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != 'B2BINT') and ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != 'B2CINT') and ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != 'OUTOFSCOPE') and ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != 'ARCHIVEONLY')))),
    Check('BR-FR-21_BT-49', lambda n, d: (common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('389', '501', '500', '471', '473', '261', '502',)) or (not ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) == 'B2B')) or (('0225' in attributes(below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cbc:EndpointID'), 'schemeID')) and text(below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cbc:EndpointID')).startswith(text([x1 for x1 in below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x1[1].get('schemeID') == '0002')]))))),
    Check('BR-FR-22_BT-34', lambda n, d: ((not common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('389', '501', '500', '471', '473', '261', '502',))) or (not ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) == 'B2B')) or (('0225' in attributes(below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cbc:EndpointID'), 'schemeID')) and text(below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cbc:EndpointID')).startswith(text([x1 for x1 in below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x1[1].get('schemeID') == '0002')]))))),
    Check('BR-FR-30_BT-21', lambda n, d: (((((((Decimal((len((''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#')) - len(R5.sub('', (''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#'))))) / 8) + (Decimal((len((''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#')) - len(R6.sub('', (''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#'))))) / 11)) + (Decimal((len((''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#')) - len(R7.sub('', (''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#'))))) / 8)) + (Decimal((len((''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#')) - len(R8.sub('', (''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#'))))) / 11)) + (Decimal((len((''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#')) - len(R9.sub('', (''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#'))))) / 15)) + (Decimal((len((''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#')) - len(R10.sub('', (''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#'))))) / 16)) <= 1)),
    Check('BR-FR-CO-04_BT-3', lambda n, d: ((len(n[3].get('cac:BillingReference', ())) == 1) or (not (('384' in texts(n[3].get('cbc:InvoiceTypeCode', ()))) or ('471' in texts(n[3].get('cbc:InvoiceTypeCode', ()))) or ('472' in texts(n[3].get('cbc:InvoiceTypeCode', ()))) or ('473' in texts(n[3].get('cbc:InvoiceTypeCode', ()))))))),
    Check('BR-FR-CO-07_BT-9', lambda n, d: (not ([*n[3].get('cbc:DueDate', ()), *below(n[3].get('cac:PaymentMeans', ()), 'cbc:PaymentDueDate')] and any_lt(texts([*n[3].get('cbc:DueDate', ()), *below(n[3].get('cac:PaymentMeans', ()), 'cbc:PaymentDueDate')]), texts(n[3].get('cbc:IssueDate', ()))) and (not (('B2' in texts(n[3].get('cbc:ProfileID', ()))) or ('S2' in texts(n[3].get('cbc:ProfileID', ()))) or ('M2' in texts(n[3].get('cbc:ProfileID', ()))) or ('386' in texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())])) or ('500' in texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())])) or ('503' in texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]))))))),
    Check('BR-FR-CO-08_BT-23', lambda n, d: ((not (('B4' in texts(n[3].get('cbc:ProfileID', ()))) or ('S4' in texts(n[3].get('cbc:ProfileID', ()))) or ('M4' in texts(n[3].get('cbc:ProfileID', ()))))) or (not (('386' in texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())])) or ('500' in texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())])) or ('503' in texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())])))))),
    Check('BR-FR-CO-09_BT-23-1', lambda n, d: ((not (('B2' in texts(n[3].get('cbc:ProfileID', ()))) or ('S2' in texts(n[3].get('cbc:ProfileID', ()))) or ('M2' in texts(n[3].get('cbc:ProfileID', ()))))) or eq(decimal1(below(n[3].get('cac:LegalMonetaryTotal', ()), 'cbc:PrepaidAmount')), decimal1(below(n[3].get('cac:LegalMonetaryTotal', ()), 'cbc:TaxInclusiveAmount'))))),
    Check('BR-FR-CO-09_BT-23-2', lambda n, d: ((not (('B2' in texts(n[3].get('cbc:ProfileID', ()))) or ('S2' in texts(n[3].get('cbc:ProfileID', ()))) or ('M2' in texts(n[3].get('cbc:ProfileID', ()))))) or (decimal1(below(n[3].get('cac:LegalMonetaryTotal', ()), 'cbc:PayableAmount')) == 0))),
    Check('BR-FR-CO-09_BT-23-3', lambda n, d: ((not (('B2' in texts(n[3].get('cbc:ProfileID', ()))) or ('S2' in texts(n[3].get('cbc:ProfileID', ()))) or ('M2' in texts(n[3].get('cbc:ProfileID', ()))))) or text([*n[3].get('cbc:DueDate', ()), *below(n[3].get('cac:PaymentMeans', ()), 'cbc:PaymentDueDate')]))),
    Check('BR-FR-CO-12_BT-5', lambda n, d: ((not any_ne(texts(n[3].get('cbc:DocumentCurrencyCode', ())), ('EUR',))) or (('EUR' in texts(n[3].get('cbc:TaxCurrencyCode', ()))) and text([x1 for x1 in below(n[3].get('cac:TaxTotal', ()), 'cbc:TaxAmount') if (x1[1].get('currencyID') == 'EUR')])))),
    Check('BR-FR-CO-14_BT-29-1', lambda n, d: ((not bool([x1 for x1 in below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyIdentification', 'cbc:ID') if (x1[1].get('schemeID') == '0231')])) or ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#TXD#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#TXD#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#TXD#')) == 'MEMBRE_ASSUJETTI_UNIQUE'))),
    Check('BR-FR-CO-15_BT-29-1', lambda n, d: ((not bool([x1 for x1 in below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyIdentification', 'cbc:ID') if (x1[1].get('schemeID') == '0231')])) or (bool(below(n[3].get('cac:TaxRepresentativeParty', ()), 'cac:PartyTaxScheme')) and text(below(below(n[3].get('cac:TaxRepresentativeParty', ()), 'cac:PartyTaxScheme'), 'cbc:CompanyID'))))),
), _t21),
Template('M31', 1009, (Pattern((Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_BT-29', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), one(texts([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]))))),
), _t22),
Template('M31', 1008, (Pattern((Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_BT-46', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), one(texts([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]))))),
), _t23),
Template('M31', 1007, (Pattern((Step('cac:PayeeParty'), Step('ubl:Invoice'),), False), Pattern((Step('cac:PayeeParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_BT-60', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9])))),
), _t24),
Template('M31', 1006, (Pattern((Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-06', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9])))),
), _t25),
Template('M31', 1005, (Pattern((Step('cac:PayerParty'), Step('cac:PaymentMandate'), Step('cac:PaymentMeans'), Step('ubl:Invoice'),), False), Pattern((Step('cac:PayerParty'), Step('cac:PaymentMandate'), Step('cac:PaymentMeans'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-46', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9])))),
), _t26),
Template('M31', 1004, (Pattern((Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-69', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9])))),
), _t27),
Template('M31', 1003, (Pattern((Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-92', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9])))),
), _t28),
Template('M31', 1002, (Pattern((Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-115', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9])))),
), _t29),
Template('M31', 1001, (Pattern((Step('cac:Delivery'), Step('ubl:Invoice'),), False), Pattern((Step('cac:Delivery'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_BT-71', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:DeliveryParty', ()), 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:DeliveryParty', ()), 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9])))),
), _t30),
Template('M31', 1000, (Pattern((Step('cac:DeliveryLocation'), Step('cac:Delivery'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:DeliveryLocation'), Step('cac:Delivery'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-146', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:DeliveryParty', ()), 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:DeliveryParty', ()), 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9])))),
), _t31),
Template('M32', 1000, (Pattern((Step('cac:PartyLegalEntity'), Step('cac:Party'), Step('cac:AccountingSupplierParty'),), False),), (
    Check('BR-FR-10_BT-30', lambda n, d: ([x1 for x1 in n[3].get('cbc:CompanyID', ()) if (x1[1].get('schemeID') == '0002')] and (R4.search(ns(text([x1 for x1 in n[3].get('cbc:CompanyID', ()) if (x1[1].get('schemeID') == '0002')]))) is not None))),
), _t32),
Template('M36', 1002, (Pattern((Step('cac:TaxCategory'), Step('cac:AllowanceCharge'),), False),), (
    Check('BR-FR-15_BT-95_BT-102-1', lambda n, d: ((not n[3].get('cbc:ID', ())) or french.is_valid_vat_category_code(one(texts(n[3].get('cbc:ID', ())))))),
    Check('BR-FR-15_BT-95_BT-102-2', lambda n, d: (not common(texts(n[3].get('cbc:ID', ())), ('L', 'M',)))),
), _t33),
Template('M36', 1001, (Pattern((Step('cac:TaxCategory'), Step('cac:TaxSubtotal'), Step('cac:TaxTotal'),), False),), (
    Check('BR-FR-15_BT-118-1', lambda n, d: ((not n[3].get('cbc:ID', ())) or french.is_valid_vat_category_code(one(texts(n[3].get('cbc:ID', ())))))),
    Check('BR-FR-15_BT-118-2', lambda n, d: (not common(texts(n[3].get('cbc:ID', ())), ('L', 'M',)))),
), _t34),
Template('M36', 1000, (Pattern((Step('cac:ClassifiedTaxCategory'), Step('cac:Item'),), False),), (
    Check('BR-FR-15_BT-151-1', lambda n, d: ((not n[3].get('cbc:ID', ())) or french.is_valid_vat_category_code(one(texts(n[3].get('cbc:ID', ())))))),
    Check('BR-FR-08_BT-151-2', lambda n, d: (not common(texts(n[3].get('cbc:ID', ())), ('L', 'M',)))),
), _t35),
Template('M37', 1003, (Pattern((Step('cac:TaxCategory'), Step('cac:AllowanceCharge'),), False),), (
    Check('BR-FR-16_BT-96', lambda n, d: ((not n[3].get('cbc:Percent', ())) or french.is_valid_vat_rate(one(texts(n[3].get('cbc:Percent', ())))))),
), _t36),
Template('M37', 1002, (Pattern((Step('cac:TaxCategory'), Step('cac:AllowanceCharge'),), False),), (
    Check('BR-FR-16_BT-103', lambda n, d: ((not n[3].get('cbc:Percent', ())) or french.is_valid_vat_rate(one(texts(n[3].get('cbc:Percent', ())))))),
), _t37),
Template('M37', 1001, (Pattern((Step('cac:TaxCategory'), Step('cac:TaxSubtotal'), Step('cac:TaxTotal'),), False),), (
    Check('BR-FR-16_BT-119', lambda n, d: ((not n[3].get('cbc:Percent', ())) or french.is_valid_vat_rate(one(texts(n[3].get('cbc:Percent', ())))))),
), _t38),
Template('M37', 1000, (Pattern((Step('cac:ClassifiedTaxCategory'), Step('cac:Item'), Step('cac:InvoiceLine'),), False),), (
    Check('BR-FR-16_BT-152', lambda n, d: ((not n[3].get('cbc:Percent', ())) or french.is_valid_vat_rate(one(texts(n[3].get('cbc:Percent', ())))))),
), _t39),
Template('M38', 1000, (Pattern((Step('cac:AdditionalDocumentReference'),), False),), (
    Check('BR-FR-17_BT-123', lambda n, d: ((not n[3].get('cbc:DocumentDescription', ())) or french.is_valid_attachment_code(one(texts(n[3].get('cbc:DocumentDescription', ())))))),
), _t40),
Template('M43', 1007, (Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-23_BT-34', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t41),
Template('M43', 1006, (Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-23_BT-49', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t42),
Template('M43', 1005, (Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-12', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t43),
Template('M43', 1004, (Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:PayeeParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:PayeeParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-29', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t44),
Template('M43', 1003, (Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:PayerParty'), Step('cac:PaymentMandate'), Step('cac:PaymentMeans'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:PayerParty'), Step('cac:PaymentMandate'), Step('cac:PaymentMeans'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-52', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t45),
Template('M43', 1002, (Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-75', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t46),
Template('M43', 1001, (Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-98', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t47),
Template('M43', 1000, (Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-121', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t48),
Template('M44', 1001, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('cac:PartyIdentification'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('cac:PartyIdentification'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-24_BT-29', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t49),
Template('M44', 1000, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('cac:PartyIdentification'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('cac:PartyIdentification'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-24_BT-46', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t50),
Template('M45', 1007, (Pattern((Step('cbc:EndpointID'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-25_BT-34', lambda n, d: (len(n[0]) <= 125)),
), _t51),
Template('M45', 1006, (Pattern((Step('cbc:EndpointID'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-25_BT-49', lambda n, d: (len(n[0]) <= 125)),
), _t52),
Template('M45', 1005, (Pattern((Step('cbc:EndpointID'), Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID'), Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-12', lambda n, d: (len(n[0]) <= 125)),
), _t53),
Template('M45', 1004, (Pattern((Step('cbc:EndpointID'), Step('cac:PayeeParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID'), Step('cac:PayeeParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-29', lambda n, d: (len(n[0]) <= 125)),
), _t54),
Template('M45', 1003, (Pattern((Step('cbc:EndpointID'), Step('cac:PayerParty'), Step('cac:PaymentMandate'), Step('cac:PaymentMeans'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID'), Step('cac:PayerParty'), Step('cac:PaymentMandate'), Step('cac:PaymentMeans'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-52', lambda n, d: (len(n[0]) <= 125)),
), _t55),
Template('M45', 1002, (Pattern((Step('cbc:EndpointID'), Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID'), Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-75', lambda n, d: (len(n[0]) <= 125)),
), _t56),
Template('M45', 1001, (Pattern((Step('cbc:EndpointID'), Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID'), Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-98', lambda n, d: (len(n[0]) <= 125)),
), _t57),
Template('M45', 1000, (Pattern((Step('cbc:EndpointID'), Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID'), Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-121', lambda n, d: (len(n[0]) <= 125)),
), _t58),
Template('M46', 1001, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('cac:PartyIdentification'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('cac:PartyIdentification'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-26_BT-29', lambda n, d: (len(n[0]) <= 100)),
), _t59),
Template('M46', 1000, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('cac:PartyIdentification'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('cac:PartyIdentification'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-26_BT-46', lambda n, d: (len(n[0]) <= 100)),
), _t60),
Template('M47', 1002, (Pattern((Step('cac:AdditionalItemProperty'), Step('cac:Item'), Step('ubl:Invoice'),), False), Pattern((Step('cac:AdditionalItemProperty'), Step('cac:Item'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-27_BG-32', lambda n, d: (('cbc:Name' in n[3]) or ('cbc:NameCode' in n[3]))),
), _t61),
Template('M47', 1001, (Pattern((Step('cbc:Name'), Step('cac:AdditionalItemProperty'), Step('cac:Item'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:Name'), Step('cac:AdditionalItemProperty'), Step('cac:Item'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-27_BT-160', lambda n, d: filled(n[0])),
), _t62),
Template('M47', 1000, (Pattern((Step('cbc:NameCode'), Step('cac:AdditionalItemProperty'), Step('cac:Item'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:NameCode'), Step('cac:AdditionalItemProperty'), Step('cac:Item'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-27_EXT-FR-FE-159', lambda n, d: filled(n[0])),
), _t63),
Template('M48', 1000, (Pattern((Step('cac:AdditionalItemProperty'), Step('cac:Item'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:AdditionalItemProperty'), Step('cac:Item'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-28-Value', lambda n, d: ((('cbc:Value' in n[3]) and (not ('cbc:ValueQuantity' in n[3]))) or ((not ('cbc:Value' in n[3])) and bool([x1 for x1 in n[3].get('cbc:ValueQuantity', ()) if ne(x1[1].get('unitCode'), '')])))),
), _t64),
Template('M49', 1002, (Pattern((Step('cac:AdditionalDocumentReference'), Step('ubl:Invoice'),), False), Pattern((Step('cac:AdditionalDocumentReference'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-29_BT-18', lambda n, d: ((len([x1 for x1 in n[3].get('cbc:ID', ()) if (x1[1].get('schemeID') == 'AFL')]) <= 1) and (len([x2 for x2 in n[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AVV')]) <= 1))),
), _t65),
Template('M49', 1001, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == 'AFL'), None), Step('cac:AdditionalDocumentReference'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == 'AFL'), None), Step('cac:AdditionalDocumentReference'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-29_AFL', lambda n, d: filled(n[0])),
), _t66),
Template('M49', 1000, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == 'AVV'), None), Step('cac:AdditionalDocumentReference'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == 'AVV'), None), Step('cac:AdditionalDocumentReference'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-29_AVV', lambda n, d: filled(n[0])),
), _t67),
Template('M50', 1002, (Pattern((Step('cac:DocumentReference'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:DocumentReference'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-30_BT-128', lambda n, d: ((len([x1 for x1 in n[3].get('cbc:ID', ()) if (x1[1].get('schemeID') == 'AFL')]) <= 1) and (len([x2 for x2 in n[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AVV')]) <= 1))),
), _t68),
Template('M50', 1001, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == 'AFL'), None), Step('cac:DocumentReference'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == 'AFL'), None), Step('cac:DocumentReference'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-30_AFL', lambda n, d: filled(n[0])),
), _t69),
Template('M50', 1000, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == 'AVV'), None), Step('cac:DocumentReference'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == 'AVV'), None), Step('cac:DocumentReference'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-30_AVV', lambda n, d: filled(n[0])),
), _t70),
Template('M52', 1001, (Pattern((Step('cbc:CompanyID', None, lambda n, d: (n[1].get('schemeID') == '0002'), None), Step('cac:PartyLegalEntity'),), False),), (
    Check('BR-FR-32-LEGALID', lambda n, d: (R4.search(ns(n[0])) is not None)),
), _t71),
Template('M52', 1000, (Pattern((Step('cbc:ID', None, lambda n, d: ((n[1].get('schemeID') == '0002') or (n[1].get('schemeID') == '0231')), None), Step('cac:PartyIdentification'),), False),), (
    Check('BR-FR-32-ID', lambda n, d: (R4.search(ns(n[0])) is not None)),
), _t72),
Template('M53', 1000, (Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-CO-03_BT-3', lambda n, d: ((not ('262' in texts(n[3].get('cbc:CreditNoteTypeCode', ())))) or (text(below(n[3].get('cac:InvoicePeriod', ()), 'cbc:EndDate')) and text(below(n[3].get('cac:InvoicePeriod', ()), 'cbc:StartDate')) and text(below(n[3].get('cac:ContractDocumentReference', ()), 'cbc:ID'))))),
    Check('BR-FR-CO-05_BT-3', lambda n, d: ((not common(texts(n[3].get('cbc:CreditNoteTypeCode', ())), ('261', '381', '396', '502', '503',))) or (len([x1 for x1 in below(n[3].get('cac:BillingReference', ()), 'cac:InvoiceDocumentReference') if (('cbc:ID' in x1[3]) and ('cbc:IssueDate' in x1[3]))]) >= 1) or (len([x5 for x5 in n[3].get('cac:CreditNoteLine', ()) if ((not common(texts(below(x5[3].get('cac:BillingReference', ()), 'cac:InvoiceDocumentReference', 'cbc:ID')), texts(n[3].get('cbc:ID', ())))) or ('DETAIL' in texts([x7 for x6 in x5[3].get('cac:BillingReference', ()) if common(texts(below(x6[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(n[3].get('cbc:ID', ()))) for x7 in below(x6[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')]))) if [x9 for x8 in x5[3].get('cac:BillingReference', ()) if any_ne(texts(below(x8[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(n[3].get('cbc:ID', ()))) for x9 in x8[3].get('cac:InvoiceDocumentReference', ()) if (('cbc:ID' in x9[3]) and ('cbc:IssueDate' in x9[3]))]]) == len([x2 for x2 in n[3].get('cac:CreditNoteLine', ()) if ((not common(texts(below(x2[3].get('cac:BillingReference', ()), 'cac:InvoiceDocumentReference', 'cbc:ID')), texts(n[3].get('cbc:ID', ())))) or ('DETAIL' in texts([x4 for x3 in x2[3].get('cac:BillingReference', ()) if common(texts(below(x3[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(n[3].get('cbc:ID', ()))) for x4 in below(x3[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')])))])))),
), _t73),
Template('M59', 1009, (Pattern((Step('cac:Party'), Step('cac:AccountingSupplierParty'),), False),), (
    Check('BR-FR-CO-10_BT-29-1', lambda n, d: (not bool([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_BT-29-2', lambda n, d: (len(distinct(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID'))) == len(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID')))),
), _t74),
Template('M59', 1008, (Pattern((Step('cac:Party'), Step('cac:AccountingCustomerParty'),), False),), (
    Check('BR-FR-CO-10_BT-46-1', lambda n, d: (not bool([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_BT-46-2', lambda n, d: (len(distinct(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID'))) == len(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID')))),
), _t75),
Template('M59', 1007, (Pattern((Step('cac:PayeeParty'),), False),), (
    Check('BR-FR-CO-10_BT-60-1', lambda n, d: (not bool([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_BT-60-2', lambda n, d: (len(distinct(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID'))) == len(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID')))),
), _t76),
Template('M59', 1006, (Pattern((Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-06-1', lambda n, d: (not bool([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_EXT-FR-FE-06-2', lambda n, d: (len(distinct(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID'))) == len(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID')))),
), _t77),
Template('M59', 1005, (Pattern((Step('cac:PayerParty'), Step('cac:PaymentMandate'), Step('cac:PaymentMeans'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-46-1', lambda n, d: (not bool([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_EXT-FR-FE-46-2', lambda n, d: (len(distinct(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID'))) == len(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID')))),
), _t78),
Template('M59', 1004, (Pattern((Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-69-1', lambda n, d: (not bool([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_EXT-FR-FE-69-2', lambda n, d: (len(distinct(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID'))) == len(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID')))),
), _t79),
Template('M59', 1003, (Pattern((Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-92-1', lambda n, d: (not bool([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_EXT-FR-FE-92-2', lambda n, d: (len(distinct(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID'))) == len(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID')))),
), _t80),
Template('M59', 1002, (Pattern((Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-115-1', lambda n, d: (not bool([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_EXT-FR-FE-115-2', lambda n, d: (len(distinct(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID'))) == len(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID')))),
), _t81),
Template('M59', 1001, (Pattern((Step('cac:DeliveryLocation'), Step('cac:Delivery'), Step('ubl:Invoice'),), False), Pattern((Step('cac:DeliveryLocation'), Step('cac:Delivery'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-CO-10_BT-71-1', lambda n, d: (not bool([x1 for x1 in n[3].get('cbc:ID', ()) if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_BT-71-2', lambda n, d: (len(distinct(attributes(n[3].get('cbc:ID', ()), 'schemeID'))) == len(attributes(n[3].get('cbc:ID', ()), 'schemeID')))),
), _t82),
Template('M59', 1000, (Pattern((Step('cac:DeliveryLocation'), Step('cac:Delivery'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:DeliveryLocation'), Step('cac:Delivery'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-146-1', lambda n, d: (not bool([x1 for x1 in n[3].get('cbc:ID', ()) if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_EXT-FR-FE-146-2', lambda n, d: (len(distinct(attributes(n[3].get('cbc:ID', ()), 'schemeID'))) == len(attributes(n[3].get('cbc:ID', ()), 'schemeID')))),
), _t83),
Template('M63', 1016, (Pattern((Step('cbc:BaseAmount'), Step('cac:AllowanceCharge'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:BaseAmount'), Step('cac:AllowanceCharge'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-01_BT-93_BT-100', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t84),
Template('M63', 1015, (Pattern((Step('cbc:Amount'), Step('cac:AllowanceCharge'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:Amount'), Step('cac:AllowanceCharge'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-01_BT-92_BT-99', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t85),
Template('M63', 1014, (Pattern((Step('cbc:LineExtensionAmount'), Step('cac:LegalMonetaryTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-106', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t86),
Template('M63', 1013, (Pattern((Step('cbc:AllowanceTotalAmount'), Step('cac:LegalMonetaryTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-107', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t87),
Template('M63', 1012, (Pattern((Step('cbc:ChargeTotalAmount'), Step('cac:LegalMonetaryTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-108', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t88),
Template('M63', 1011, (Pattern((Step('cbc:TaxExclusiveAmount'), Step('cac:LegalMonetaryTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-109', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t89),
Template('M63', 1010, (Pattern((Step('cbc:TaxAmount'), Step('cac:TaxTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-110', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t90),
Template('M63', 1009, (Pattern((Step('cbc:TaxAmount'), Step('cac:TaxTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-111', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t91),
Template('M63', 1008, (Pattern((Step('cbc:TaxInclusiveAmount'), Step('cac:LegalMonetaryTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-112', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t92),
Template('M63', 1007, (Pattern((Step('cbc:PrepaidAmount'), Step('cac:LegalMonetaryTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-113', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t93),
Template('M63', 1006, (Pattern((Step('cbc:PayableRoundingAmount'), Step('cac:LegalMonetaryTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-114', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t94),
Template('M63', 1005, (Pattern((Step('cbc:PayableAmount'), Step('cac:LegalMonetaryTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-115', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t95),
Template('M63', 1004, (Pattern((Step('cbc:TaxableAmount'), Step('cac:TaxSubtotal'), Step('cac:TaxTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-116', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t96),
Template('M63', 1003, (Pattern((Step('cbc:TaxAmount'), Step('cac:TaxSubtotal'), Step('cac:TaxTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-117', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t97),
Template('M63', 1002, (Pattern((Step('cbc:LineExtensionAmount'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:LineExtensionAmount'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-01_BT-131', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t98),
Template('M63', 1001, (Pattern((Step('cbc:Amount'), Step('cac:AllowanceCharge'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:Amount'), Step('cac:AllowanceCharge'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-01_BT-136_BT-141', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t99),
Template('M63', 1000, (Pattern((Step('cbc:BaseAmount'), Step('cac:AllowanceCharge'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:BaseAmount'), Step('cac:AllowanceCharge'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-01_BT-137_BT-142', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t100),
Template('M64', 1001, (Pattern((Step('cbc:InvoicedQuantity'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:CreditedQuantity'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-02_BT-129', lambda n, d: french.is_valid_decimal_19_4(ns(n[0]))),
), _t101),
Template('M64', 1000, (Pattern((Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-02_BT-149', lambda n, d: ((not ns(text(below(n[3].get('cac:Price', ()), 'cbc:BaseQuantity')))) or french.is_valid_decimal_19_4(ns(text(below(n[3].get('cac:Price', ()), 'cbc:BaseQuantity')))))),
), _t102),
Template('M65', 1002, (Pattern((Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-03_BT-146', lambda n, d: ((not ns(text(below(n[3].get('cac:Price', ()), 'cbc:PriceAmount')))) or (french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(ns(text(below(n[3].get('cac:Price', ()), 'cbc:PriceAmount'))))) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(ns(text(below(n[3].get('cac:Price', ()), 'cbc:PriceAmount'))))))),
), _t103),
Template('M65', 1001, (Pattern((Step('cac:AllowanceCharge'), Step('cac:Price'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:AllowanceCharge'), Step('cac:Price'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-03_BT-147', lambda n, d: ((not ns_of(n[3], 'cbc:Amount')) or (french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(ns_of(n[3], 'cbc:Amount'))) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(ns_of(n[3], 'cbc:Amount'))))),
), _t104),
Template('M65', 1000, (Pattern((Step('cbc:BaseAmount'), Step('cac:AllowanceCharge'), Step('cac:Price'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:BaseAmount'), Step('cac:AllowanceCharge'), Step('cac:Price'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-03_BT-148', lambda n, d: ((not ns(n[0])) or (french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(ns(n[0]))) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(ns(n[0]))))),
), _t105),
Template('M66', 1002, (Pattern((Step('cbc:Percent'), Step('cac:TaxCategory'), Step('cac:AllowanceCharge'),), False),), (
    Check('BR-FR-DEC-04_BT-96_BT-103', lambda n, d: french.is_valid_percent_4_2_positive(ns(n[0]))),
), _t106),
Template('M66', 1001, (Pattern((Step('cbc:Percent'), Step('cac:TaxCategory'), Step('cac:TaxSubtotal'), Step('cac:TaxTotal'),), False),), (
    Check('BR-FR-DEC-04_BT-119', lambda n, d: french.is_valid_percent_4_2_positive(ns(n[0]))),
), _t107),
Template('M66', 1000, (Pattern((Step('cbc:Percent'), Step('cac:ClassifiedTaxCategory'), Step('cac:Item'),), False),), (
    Check('BR-FR-DEC-04_BT-152', lambda n, d: french.is_valid_percent_4_2_positive(ns(n[0]))),
), _t108),
Template('M67', 1000, (Pattern((Step('cac:InvoiceLine'),), False), Pattern((Step('cac:CreditNoteLine'),), False),), (
    Check('BR-FR-MV-01_EXT-FR-FE-163', lambda n, d: ((not french.isspecialcontract(d)) or (bool([x1 for x1 in n[3].get('cac:BillingReference', ()) if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d)))]) and filled(text([x3 for x2 in n[3].get('cac:BillingReference', ()) if common(texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x3 in below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')]))))),
), _t109),
Template('M68', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), True),), (
    Check('BR-FR-MV-02_EXT-FR-FE-163', lambda n, d: ((not french.isspecialcontractmv(d)) or (len([x1 for x1 in below([*n[3].get('cac:InvoiceLine', ()), *n[3].get('cac:CreditNoteLine', ())], 'cac:BillingReference') if ((not below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))))]) >= 1))),
    Check('BR-FR-BD-02_EXT-FR-FE-163', lambda n, d: ((not french.isspecialcontractbd(d)) or (len([x1 for x1 in below([*n[3].get('cac:InvoiceLine', ()), *n[3].get('cac:CreditNoteLine', ())], 'cac:BillingReference') if ((not below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))))]) == 2))),
    Check('BR-FR-BD-02_BT-30', lambda n, d: ((not french.isspecialcontractbd(d)) or (len([x1 for x1 in below([*n[3].get('cac:InvoiceLine', ()), *n[3].get('cac:CreditNoteLine', ())], 'cac:BillingReference') if ((not below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and common(texts(below(parent(x1), 'cac:Item', 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID')), texts(below(parents(parent(x1)), 'cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID'))))]) == 1))),
    Check('BR-FR-BD-02_BT-47', lambda n, d: ((not french.isspecialcontractbd(d)) or (len([x1 for x1 in below([*n[3].get('cac:InvoiceLine', ()), *n[3].get('cac:CreditNoteLine', ())], 'cac:BillingReference') if ((not below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and common(texts(below(parent(x1), 'cac:Item', 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID')), texts(below(parents(parent(x1)), 'cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID'))))]) == 1))),
    Check('BR-FR-MV-12_BT-128', lambda n, d: ((not french.isspecialcontract(d)) or (not [x4 for x3 in below([x1 for x1 in [*n[3].get('cac:InvoiceLine', ()), *n[3].get('cac:CreditNoteLine', ())] if [x2 for x2 in x1[3].get('cac:BillingReference', ()) if common(texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) if ((not below(x2[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))))]], 'cac:DocumentReference') if ('130' in texts(x3[3].get('cbc:DocumentTypeCode', ()))) for x4 in x3[3].get('cbc:ID', ()) if (x4[1].get('schemeID') == 'AFL') if (x4[0] in texts([x6 for x5 in d.preceding(x4, 'cac:DocumentReference') if ('130' in texts(x5[3].get('cbc:DocumentTypeCode', ()))) for x6 in x5[3].get('cbc:ID', ()) if (x6[1].get('schemeID') == 'AFL')]))]))),
), _t110),
Template('M70', 1000, (Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-MV-03_EXT-FR-FE-164', lambda n, d: ((not french.isspecialcontract(d)) or filled(text(below(n[2][3].get('cac:Item', ()), 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:RegistrationName'))))),
    Check('BR-FR-MV-03_EXT-FR-FE-167', lambda n, d: ((not french.isspecialcontract(d)) or filled(text(below(n[2][3].get('cac:Item', ()), 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID'))))),
    Check('BR-FR-MV-03_EXT-FR-FE-177', lambda n, d: ((not french.isspecialcontract(d)) or filled(text(below(descendants(n[2], 'cac:Item'), 'cac:ManufacturerParty', 'cac:PostalAddress', 'cac:Country', 'cbc:IdentificationCode'))))),
    Check('BR-FR-MV-03_EXT-FR-FE-181', lambda n, d: ((not french.isspecialcontract(d)) or filled(text([x1 for x1 in below(n[2][3].get('cac:TaxTotal', ()), 'cbc:TaxAmount') if common(texts(below(parent(n[2]), 'cbc:DocumentCurrencyCode')), some(x1[1].get('currencyID')))])))),
    Check('BR-FR-MV-03_EXT-FR-FE-182', lambda n, d: ((not french.isspecialcontract(d)) or (not [x2 for x1 in parent(n[2]) for x2 in descendants(x1, 'cbc:TaxCurrencyCode')]) or (any_ne(texts([x2 for x1 in parent(n[2]) for x2 in descendants(x1, 'cbc:TaxCurrencyCode')]), ('',)) and filled(text([x3 for x3 in below(n[2][3].get('cac:TaxTotal', ()), 'cbc:TaxAmount') if common(texts([x2 for x1 in parent(n[2]) for x2 in descendants(x1, 'cbc:TaxCurrencyCode')]), some(x3[1].get('currencyID')))]))))),
    Check('BR-FR-MV-03_BT-128_AFL', lambda n, d: ((not french.isspecialcontract(d)) or filled(text([x2 for x1 in n[2][3].get('cac:DocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])))),
    Check('BR-FR-MV-03_BT-128_AVV', lambda n, d: ((not french.isspecialcontract(d)) or ((not (('M8' in texts([x4 for x3 in n[2][3].get('cac:DocumentReference', ()) if ('130' in texts(x3[3].get('cbc:DocumentTypeCode', ()))) for x4 in x3[3].get('cbc:ID', ()) if (x4[1].get('schemeID') == 'AVV')])) or ('S8' in texts([x6 for x5 in n[2][3].get('cac:DocumentReference', ()) if ('130' in texts(x5[3].get('cbc:DocumentTypeCode', ()))) for x6 in x5[3].get('cbc:ID', ()) if (x6[1].get('schemeID') == 'AVV')])) or ('B8' in texts([x8 for x7 in n[2][3].get('cac:DocumentReference', ()) if ('130' in texts(x7[3].get('cbc:DocumentTypeCode', ()))) for x8 in x7[3].get('cbc:ID', ()) if (x8[1].get('schemeID') == 'AVV')])))) and filled(text([x2 for x1 in n[2][3].get('cac:DocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AVV')]))))),
    Check('BR-FR-MV-05_EXT-FR-FE-BG-12', lambda n, d: ((not french.isspecialcontract(d)) or le(absolute(sub(float_or_none(decimal1(n[2][3].get('cbc:LineExtensionAmount', ()))), sum([double(x3[0]) for x3 in below([x1 for x1 in [*below(parent(n[2]), 'cac:InvoiceLine'), *below(parent(n[2]), 'cac:CreditNoteLine')] if [x2 for x2 in x1[3].get('cac:BillingReference', ()) if (common(texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and any_ne(texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')), ('INFORMATION',)) and (ns_of(n[2][3], 'cbc:ID') in texts(below(x2[3].get('cac:BillingReferenceLine', ()), 'cbc:ID'))))]], 'cbc:LineExtensionAmount')]))), float((D11 * len(below([x4 for x4 in [*below(parent(n[2]), 'cac:InvoiceLine'), *below(parent(n[2]), 'cac:CreditNoteLine')] if [x5 for x5 in x4[3].get('cac:BillingReference', ()) if (common(texts(below(x5[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and any_ne(texts(below(x5[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')), ('INFORMATION',)) and (ns_of(n[2][3], 'cbc:ID') in texts(below(x5[3].get('cac:BillingReferenceLine', ()), 'cbc:ID'))))]], 'cbc:LineExtensionAmount'))))))),
    Check('BR-FR-MV-09_EXT-FR-FE-181', lambda n, d: ((not french.isspecialcontract(d)) or le(absolute(sub(float_or_none(decimal1([x6 for x6 in below(n[2][3].get('cac:TaxTotal', ()), 'cbc:TaxAmount') if common(texts(below(parent(n[2]), 'cbc:DocumentCurrencyCode')), some(x6[1].get('currencyID')))])), sum([double(x5[0]) for x5 in [x4 for x3 in below(parent(n[2]), 'cac:TaxTotal', 'cac:TaxSubtotal') if (('VAT' in texts(below(x3[3].get('cac:TaxCategory', ()), 'cac:TaxScheme', 'cbc:ID'))) and text(below(x3[3].get('cac:TaxCategory', ()), 'cbc:TaxExemptionReason')).startswith(('#' + ns(text([x2 for x1 in n[2][3].get('cac:DocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])) + '#'))) for x4 in x3[3].get('cbc:TaxAmount', ())]]))), float(D11)))),
    Check('BR-FR-MV-10_EXT-FR-FE-184', lambda n, d: ((not french.isspecialcontract(d)) or (not ('cbc:TaxInclusiveLineExtensionAmount' in n[2][3])) or (has_text(n[2][3], 'cbc:TaxInclusiveLineExtensionAmount') and le(absolute(sub(sub(decimal1(n[2][3].get('cbc:TaxInclusiveLineExtensionAmount', ())), decimal1(n[2][3].get('cbc:LineExtensionAmount', ()))), decimal1([x2 for x2 in below(n[2][3].get('cac:TaxTotal', ()), 'cbc:TaxAmount') if common(texts(below(parent(n[2]), 'cbc:DocumentCurrencyCode')), some(x2[1].get('currencyID')))]))), (D11 * len([x1 for x1 in below([*below(parent(n[2]), 'cac:InvoiceLine'), *below(parent(n[2]), 'cac:CreditNoteLine')], 'cac:BillingReference') if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) if (common(texts(below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), texts(n[2][3].get('cbc:ID', ()))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')), ('DETAIL', 'GROUP',)))])))))),
), _t111),
Template('M72', 1000, (Pattern((Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-MV-06_EXT-FR-FE-167', lambda n, d: ((not french.isspecialcontract(d)) or (filled(text(below(n[3].get('cac:Item', ()), 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID'))) and ((not [x2 for x1 in n[3].get('cac:BillingReference', ()) if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')]) or (ns(text(below(n[3].get('cac:Item', ()), 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID'))) == ns(text(below([x3 for x3 in [*n[2][3].get('cac:InvoiceLine', ()), *n[2][3].get('cac:CreditNoteLine', ())] if common(texts(x3[3].get('cbc:ID', ())), texts([x2 for x1 in n[3].get('cac:BillingReference', ()) if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')]))], 'cac:Item', 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID')))))))),
    Check('BR-FR-MV-07_BT-128', lambda n, d: ((not french.isspecialcontract(d)) or (filled(text([x4 for x3 in n[3].get('cac:DocumentReference', ()) if ('130' in texts(x3[3].get('cbc:DocumentTypeCode', ()))) for x4 in x3[3].get('cbc:ID', ()) if (x4[1].get('schemeID') == 'AFL')])) and ((not [x2 for x1 in n[3].get('cac:BillingReference', ()) if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')]) or (ns(text([x4 for x3 in n[3].get('cac:DocumentReference', ()) if ('130' in texts(x3[3].get('cbc:DocumentTypeCode', ()))) for x4 in x3[3].get('cbc:ID', ()) if (x4[1].get('schemeID') == 'AFL')])) == ns(text([x7 for x6 in below([x5 for x5 in [*n[2][3].get('cac:InvoiceLine', ()), *n[2][3].get('cac:CreditNoteLine', ())] if common(texts(x5[3].get('cbc:ID', ())), texts([x2 for x1 in n[3].get('cac:BillingReference', ()) if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')]))], 'cac:DocumentReference') if ('130' in texts(x6[3].get('cbc:DocumentTypeCode', ()))) for x7 in x6[3].get('cbc:ID', ()) if (x7[1].get('schemeID') == 'AFL')]))))))),
), _t112),
Template('M74', 1000, (Pattern((Step('cac:InvoiceLine', None, lambda n, d: ('DETAIL' in texts([x2 for x1 in n[3].get('cac:BillingReference', ()) if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')])), None), Step('ubl:Invoice'),), False), Pattern((Step('cac:CreditNoteLine', None, lambda n, d: ('DETAIL' in texts([x2 for x1 in n[3].get('cac:BillingReference', ()) if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')])), None), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-MV-08_BT-128', lambda n, d: ((not french.isspecialcontract(d)) or (filled(text(below(n[3].get('cac:Item', ()), 'cac:ClassifiedTaxCategory', 'cbc:TaxExemptionReason'))) and filled(text([x2 for x1 in n[3].get('cac:DocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])) and text(below(n[3].get('cac:Item', ()), 'cac:ClassifiedTaxCategory', 'cbc:TaxExemptionReason')).startswith(('#' + ns(text([x2 for x1 in n[3].get('cac:DocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])) + '#'))))),
), _t113),
Template('M77', 1000, (Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:InvoiceLine', None, lambda n, d: (ns(text(below(n[3].get('cac:Item', ()), 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID'))) in texts(_sellerid(d))), None), Step('ubl:Invoice'),), False), Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:CreditNoteLine', None, lambda n, d: (ns(text(below(n[3].get('cac:Item', ()), 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID'))) in texts(_sellerid(d))), None), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-MV-11_BT-128', lambda n, d: ((_nbsubinvoiceseller(d) == 1) or (not french.isspecialcontract(d)) or ((_nbsubinvoiceseller(d) == 0) and (ns(text([x2 for x1 in n[2][3].get('cac:DocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])) in texts(_invoiceid(d)))) or ((_nbsubinvoiceseller(d) > 1) and any_ne(texts(_invoiceid(d)), (ns(text([x2 for x1 in n[2][3].get('cac:DocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])),))))),
), _t114),
Template('M79', 1000, (Pattern((Step('cbc:InvoiceTypeCode'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:CreditNoteTypeCode'), Step('cn:CreditNote'),), True),), (
    Check('BR-FR-MV-13_BT-3', lambda n, d: ((not french.isspecialcontractmv(d)) or (filled(n[0]) and (not (ns(n[0]) in ('389', '261', '501', '500', '502', '471', '473',)))))),
    Check('BR-FR-MV-BD_BT-3', lambda n, d: ((not french.isspecialcontractbd(d)) or (filled(n[0]) and (ns(n[0]) in ('389', '261', '501', '500', '502', '471', '473',))))),
), _t115),
Template('M81', 1000, (Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:InvoiceLine'), Step('ubl:Invoice', None, lambda n, d: common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('384', '472', '381', '396', '503',)), None),), False), Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:CreditNoteLine'), Step('ubl:Invoice', None, lambda n, d: common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('384', '472', '381', '396', '503',)), None),), False), Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:InvoiceLine'), Step('cn:CreditNote', None, lambda n, d: common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('384', '472', '381', '396', '503',)), None),), False), Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:CreditNoteLine'), Step('cn:CreditNote', None, lambda n, d: common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('384', '472', '381', '396', '503',)), None),), False),), (
    Check('BR-FR-MV-14-EXT-FR-FE-136', lambda n, d: ((not french.isspecialcontractmv(d)) or bool([1 for x1 in n[2][3].get('cac:BillingReference', ()) if any_ne(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in x1[3].get('cac:InvoiceDocumentReference', ()) if 'cbc:ID' in x2[3]]))),
    Check('BR-FR-MV-14-EXT-FR-FE-138', lambda n, d: ((not french.isspecialcontractmv(d)) or bool([1 for x1 in n[2][3].get('cac:BillingReference', ()) if any_ne(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in x1[3].get('cac:InvoiceDocumentReference', ()) if 'cbc:IssueDate' in x2[3]]))),
), _t116),
Template('M82', 1000, (Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:InvoiceLine'), Step('ubl:Invoice', None, lambda n, d: common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('261', '471', '473', '502',)), None),), False), Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:CreditNoteLine'), Step('ubl:Invoice', None, lambda n, d: common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('261', '471', '473', '502',)), None),), False), Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:InvoiceLine'), Step('cn:CreditNote', None, lambda n, d: common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('261', '471', '473', '502',)), None),), False), Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:CreditNoteLine'), Step('cn:CreditNote', None, lambda n, d: common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('261', '471', '473', '502',)), None),), False),), (
    Check('BR-FR-BD-14-EXT-FR-FE-136', lambda n, d: ((not french.isspecialcontractbd(d)) or bool([1 for x1 in n[2][3].get('cac:BillingReference', ()) if any_ne(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in x1[3].get('cac:InvoiceDocumentReference', ()) if 'cbc:ID' in x2[3]]))),
    Check('BR-FR-BD-14-EXT-FR-FE-138', lambda n, d: ((not french.isspecialcontractbd(d)) or bool([1 for x1 in n[2][3].get('cac:BillingReference', ()) if any_ne(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in x1[3].get('cac:InvoiceDocumentReference', ()) if 'cbc:IssueDate' in x2[3]]))),
), _t117),
)
