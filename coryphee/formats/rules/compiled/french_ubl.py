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
def _t0(n, d):
    k = n[3]; f = ()
    if not ((len(n[0]) <= 35)): f += ('BR-FR-01_BT-1-1',)
    if not (french.is_valid_id_format(n[0])): f += ('BR-FR-01_BT-1-2',)
    return f
def _t1(n, d):
    k = n[3]; f = ()
    if not ((len(n[0]) <= 35)): f += ('BR-FR-01_BT-25-1',)
    if not (french.is_valid_id_format(n[0])): f += ('BR-FR-01_BT-25-2',)
    return f
def _t2(n, d):
    k = n[3]; f = ()
    if not ((len(n[0]) <= 35)): f += ('BR-FR-01_EXT-FR-FE-136-1',)
    if not (french.is_valid_id_format(n[0])): f += ('BR-FR-01_EXT-FR-FE-136-2',)
    return f
def _t3(n, d): return () if french.is_valid_id_format(n[0]) else ('BR-FR-02_BT-1',)
def _t4(n, d): return () if french.is_valid_id_format(n[0]) else ('BR-FR-02_BT-25',)
def _t5(n, d): return () if french.is_valid_id_format(n[0]) else ('BR-FR-02_EXT-FR-FE-136',)
def _t6(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_BT-2',)
def _t7(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_BT-7',)
def _t8(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_BT-9',)
def _t9(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_BT-26',)
def _t10(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_BT-72',)
def _t11(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_BT-73',)
def _t12(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_BT-74',)
def _t13(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_EXT-FR-FE-138',)
def _t14(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_EXT-FR-FE-158',)
def _t15(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_BT-134',)
def _t16(n, d): return () if french.is_valid_date_format(n[0]) else ('BR-FR-03_BT-135',)
def _t17(n, d): return () if (n[0] in ('380', '389', '393', '501', '386', '500', '384', '471', '472', '473', '261', '262', '381', '396', '502', '503',)) else ('BR-FR-04_BT-3',)
def _t18(n, d): return () if (n[0] in ('380', '389', '393', '501', '386', '500', '384', '471', '472', '473', '261', '262', '381', '396', '502', '503',)) else ('BR-FR-04_EXT-FR-FE-02',)
def _t19(n, d): return () if (n[0] in ('380', '389', '393', '501', '386', '500', '384', '471', '472', '473', '261', '262', '381', '396', '502', '503',)) else ('BR-FR-04_EXT-FR-FE-137',)
def _t20(n, d):
    k = n[3]; f = ()
    s0 = '#'.join(texts(k.get('cbc:Note', ())))
    if not ('#PMT#' in s0): f += ('BR-FR-05_BT-22-1',)
    if not ('#PMD#' in s0): f += ('BR-FR-05_BT-22-2',)
    if not ('#AAB#' in s0): f += ('BR-FR-05_BT-22-3',)
    return f
def _t21(n, d):
    k = n[3]; f = ()
    s0 = '#'.join(texts(k.get('cbc:Note', ())))
    if not (((len(tokens(s0, R0)) - 1) <= 1)): f += ('BR-FR-06_BT-21-1',)
    if not (((len(tokens(s0, R1)) - 1) <= 1)): f += ('BR-FR-06_BT-21-2',)
    if not (((len(tokens(s0, R2)) - 1) <= 1)): f += ('BR-FR-06_BT-21-3',)
    if not (((len(tokens(s0, R3)) - 1) <= 1)): f += ('BR-FR-06_BT-21-4',)
    return f
def _t22(n, d): return () if (('cbc:ProfileID' in n[3]) and french.is_valid_billing_mode(one(texts(n[3].get('cbc:ProfileID', ()))))) else ('BR-FR-08_BT-23',)
def _t23(n, d): return () if ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), one(texts([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')])))) else ('BR-FR-09_BT-29',)
def _t24(n, d): return () if ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), one(texts([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')])))) else ('BR-FR-09_BT-46',)
def _t25(n, d): return () if ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9]))) else ('BR-FR-09_BT-60',)
def _t26(n, d): return () if ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9]))) else ('BR-FR-09_EXT-FR-FE-06',)
def _t27(n, d): return () if ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9]))) else ('BR-FR-09_EXT-FR-FE-46',)
def _t28(n, d): return () if ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9]))) else ('BR-FR-09_EXT-FR-FE-69',)
def _t29(n, d): return () if ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9]))) else ('BR-FR-09_EXT-FR-FE-92',)
def _t30(n, d): return () if ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9]))) else ('BR-FR-09_EXT-FR-FE-115',)
def _t31(n, d): return () if ((not [x1 for x1 in below(n[3].get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:DeliveryParty', ()), 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:DeliveryParty', ()), 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9]))) else ('BR-FR-09_BT-71',)
def _t32(n, d): return () if ((not [x1 for x1 in below(n[3].get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:DeliveryParty', ()), 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:DeliveryParty', ()), 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9]))) else ('BR-FR-09_EXT-FR-FE-146',)
def _t33(n, d): return () if ([x1 for x1 in n[3].get('cbc:CompanyID', ()) if (x1[1].get('schemeID') == '0002')] and (R4.search(ns(text([x1 for x1 in n[3].get('cbc:CompanyID', ()) if (x1[1].get('schemeID') == '0002')]))) is not None)) else ('BR-FR-10_BT-30',)
def _t34(n, d): return () if ((not ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) == 'B2B')) or ([x1 for x1 in below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x1[1].get('schemeID') == '0002')] and (R4.search(ns(text([x1 for x1 in below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x1[1].get('schemeID') == '0002')]))) is not None))) else ('BR-FR-11_BT-47',)
def _t35(n, d): return () if filled(text(below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cbc:EndpointID'))) else ('BR-FR-12_BT-49',)
def _t36(n, d): return () if filled(text(below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cbc:EndpointID'))) else ('BR-FR-13_BT-34',)
def _t37(n, d):
    k = n[3]; f = ()
    s1 = k.get('cbc:ID', ())
    s0 = texts(s1)
    if not (((not s1) or french.is_valid_vat_category_code(one(s0)))): f += ('BR-FR-15_BT-95_BT-102-1',)
    if not ((not common(s0, ('L', 'M',)))): f += ('BR-FR-15_BT-95_BT-102-2',)
    return f
def _t38(n, d):
    k = n[3]; f = ()
    s1 = k.get('cbc:ID', ())
    s0 = texts(s1)
    if not (((not s1) or french.is_valid_vat_category_code(one(s0)))): f += ('BR-FR-15_BT-118-1',)
    if not ((not common(s0, ('L', 'M',)))): f += ('BR-FR-15_BT-118-2',)
    return f
def _t39(n, d):
    k = n[3]; f = ()
    s1 = k.get('cbc:ID', ())
    s0 = texts(s1)
    if not (((not s1) or french.is_valid_vat_category_code(one(s0)))): f += ('BR-FR-15_BT-151-1',)
    if not ((not common(s0, ('L', 'M',)))): f += ('BR-FR-08_BT-151-2',)
    return f
def _t40(n, d): return () if ((not n[3].get('cbc:Percent', ())) or french.is_valid_vat_rate(one(texts(n[3].get('cbc:Percent', ()))))) else ('BR-FR-16_BT-96',)
def _t41(n, d): return () if ((not n[3].get('cbc:Percent', ())) or french.is_valid_vat_rate(one(texts(n[3].get('cbc:Percent', ()))))) else ('BR-FR-16_BT-103',)
def _t42(n, d): return () if ((not n[3].get('cbc:Percent', ())) or french.is_valid_vat_rate(one(texts(n[3].get('cbc:Percent', ()))))) else ('BR-FR-16_BT-119',)
def _t43(n, d): return () if ((not n[3].get('cbc:Percent', ())) or french.is_valid_vat_rate(one(texts(n[3].get('cbc:Percent', ()))))) else ('BR-FR-16_BT-152',)
def _t44(n, d): return () if ((not n[3].get('cbc:DocumentDescription', ())) or french.is_valid_attachment_code(one(texts(n[3].get('cbc:DocumentDescription', ()))))) else ('BR-FR-17_BT-123',)
def _t45(n, d): return () if (len([x1 for x1 in n[3].get('cac:AdditionalDocumentReference', ()) if ('LISIBLE' in texts(x1[3].get('cbc:DocumentDescription', ())))]) <= 1) else ('BR-FR-18_BT-123',)
def _t46(n, d): return () if (not (((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != '') and ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != 'B2B') and ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != 'B2C') and ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != 'B2BINT') and ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != 'B2CINT') and ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != 'OUTOFSCOPE') and ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != 'ARCHIVEONLY'))) else ('BR-FR-20_BT-21',)
def _t47(n, d): return () if (common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('389', '501', '500', '471', '473', '261', '502',)) or (not ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) == 'B2B')) or (('0225' in attributes(below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cbc:EndpointID'), 'schemeID')) and text(below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cbc:EndpointID')).startswith(text([x1 for x1 in below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x1[1].get('schemeID') == '0002')])))) else ('BR-FR-21_BT-49',)
def _t48(n, d): return () if ((not common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('389', '501', '500', '471', '473', '261', '502',))) or (not ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) == 'B2B')) or (('0225' in attributes(below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cbc:EndpointID'), 'schemeID')) and text(below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cbc:EndpointID')).startswith(text([x1 for x1 in below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x1[1].get('schemeID') == '0002')])))) else ('BR-FR-22_BT-34',)
def _t49(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_BT-34',)
def _t50(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_BT-49',)
def _t51(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-12',)
def _t52(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-29',)
def _t53(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-52',)
def _t54(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-75',)
def _t55(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-98',)
def _t56(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-121',)
def _t57(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-24_BT-29',)
def _t58(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-24_BT-46',)
def _t59(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_BT-34',)
def _t60(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_BT-49',)
def _t61(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-12',)
def _t62(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-29',)
def _t63(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-52',)
def _t64(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-75',)
def _t65(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-98',)
def _t66(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-121',)
def _t67(n, d): return () if (len(n[0]) <= 100) else ('BR-FR-26_BT-29',)
def _t68(n, d): return () if (len(n[0]) <= 100) else ('BR-FR-26_BT-46',)
def _t69(n, d): return () if (('cbc:Name' in n[3]) or ('cbc:NameCode' in n[3])) else ('BR-FR-27_BG-32',)
def _t70(n, d): return () if filled(n[0]) else ('BR-FR-27_BT-160',)
def _t71(n, d): return () if filled(n[0]) else ('BR-FR-27_EXT-FR-FE-159',)
def _t72(n, d): return () if ((('cbc:Value' in n[3]) and (not ('cbc:ValueQuantity' in n[3]))) or ((not ('cbc:Value' in n[3])) and bool([x1 for x1 in n[3].get('cbc:ValueQuantity', ()) if ne(x1[1].get('unitCode'), '')]))) else ('BR-FR-28-Value',)
def _t73(n, d): return () if ((len([x1 for x1 in n[3].get('cbc:ID', ()) if (x1[1].get('schemeID') == 'AFL')]) <= 1) and (len([x2 for x2 in n[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AVV')]) <= 1)) else ('BR-FR-29_BT-18',)
def _t74(n, d): return () if filled(n[0]) else ('BR-FR-29_AFL',)
def _t75(n, d): return () if filled(n[0]) else ('BR-FR-29_AVV',)
def _t76(n, d): return () if ((len([x1 for x1 in n[3].get('cbc:ID', ()) if (x1[1].get('schemeID') == 'AFL')]) <= 1) and (len([x2 for x2 in n[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AVV')]) <= 1)) else ('BR-FR-30_BT-128',)
def _t77(n, d): return () if filled(n[0]) else ('BR-FR-30_AFL',)
def _t78(n, d): return () if filled(n[0]) else ('BR-FR-30_AVV',)
def _t79(n, d): return () if (((((((Decimal((len((''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#')) - len(R5.sub('', (''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#'))))) / 8) + (Decimal((len((''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#')) - len(R6.sub('', (''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#'))))) / 11)) + (Decimal((len((''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#')) - len(R7.sub('', (''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#'))))) / 8)) + (Decimal((len((''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#')) - len(R8.sub('', (''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#'))))) / 11)) + (Decimal((len((''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#')) - len(R9.sub('', (''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#'))))) / 15)) + (Decimal((len((''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#')) - len(R10.sub('', (''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#'))))) / 16)) <= 1) else ('BR-FR-30_BT-21',)
def _t80(n, d): return () if (R4.search(ns(n[0])) is not None) else ('BR-FR-32-LEGALID',)
def _t81(n, d): return () if (R4.search(ns(n[0])) is not None) else ('BR-FR-32-ID',)
def _t82(n, d): return () if ((not ('262' in texts(n[3].get('cbc:CreditNoteTypeCode', ())))) or (text(below(n[3].get('cac:InvoicePeriod', ()), 'cbc:EndDate')) and text(below(n[3].get('cac:InvoicePeriod', ()), 'cbc:StartDate')) and text(below(n[3].get('cac:ContractDocumentReference', ()), 'cbc:ID')))) else ('BR-FR-CO-03_BT-3',)
def _t83(n, d): return () if ((len(n[3].get('cac:BillingReference', ())) == 1) or (not (('384' in texts(n[3].get('cbc:InvoiceTypeCode', ()))) or ('471' in texts(n[3].get('cbc:InvoiceTypeCode', ()))) or ('472' in texts(n[3].get('cbc:InvoiceTypeCode', ()))) or ('473' in texts(n[3].get('cbc:InvoiceTypeCode', ())))))) else ('BR-FR-CO-04_BT-3',)
def _t84(n, d): return () if ((not common(texts(n[3].get('cbc:CreditNoteTypeCode', ())), ('261', '381', '396', '502', '503',))) or (len([x1 for x1 in below(n[3].get('cac:BillingReference', ()), 'cac:InvoiceDocumentReference') if (('cbc:ID' in x1[3]) and ('cbc:IssueDate' in x1[3]))]) >= 1) or (len([x5 for x5 in n[3].get('cac:CreditNoteLine', ()) if ((not common(texts(below(x5[3].get('cac:BillingReference', ()), 'cac:InvoiceDocumentReference', 'cbc:ID')), texts(n[3].get('cbc:ID', ())))) or ('DETAIL' in texts([x7 for x6 in x5[3].get('cac:BillingReference', ()) if common(texts(below(x6[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(n[3].get('cbc:ID', ()))) for x7 in below(x6[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')]))) if [x9 for x8 in x5[3].get('cac:BillingReference', ()) if any_ne(texts(below(x8[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(n[3].get('cbc:ID', ()))) for x9 in x8[3].get('cac:InvoiceDocumentReference', ()) if (('cbc:ID' in x9[3]) and ('cbc:IssueDate' in x9[3]))]]) == len([x2 for x2 in n[3].get('cac:CreditNoteLine', ()) if ((not common(texts(below(x2[3].get('cac:BillingReference', ()), 'cac:InvoiceDocumentReference', 'cbc:ID')), texts(n[3].get('cbc:ID', ())))) or ('DETAIL' in texts([x4 for x3 in x2[3].get('cac:BillingReference', ()) if common(texts(below(x3[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(n[3].get('cbc:ID', ()))) for x4 in below(x3[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')])))]))) else ('BR-FR-CO-05_BT-3',)
def _t85(n, d): return () if (not ([*n[3].get('cbc:DueDate', ()), *below(n[3].get('cac:PaymentMeans', ()), 'cbc:PaymentDueDate')] and any_lt(texts([*n[3].get('cbc:DueDate', ()), *below(n[3].get('cac:PaymentMeans', ()), 'cbc:PaymentDueDate')]), texts(n[3].get('cbc:IssueDate', ()))) and (not (('B2' in texts(n[3].get('cbc:ProfileID', ()))) or ('S2' in texts(n[3].get('cbc:ProfileID', ()))) or ('M2' in texts(n[3].get('cbc:ProfileID', ()))) or ('386' in texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())])) or ('500' in texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())])) or ('503' in texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())])))))) else ('BR-FR-CO-07_BT-9',)
def _t86(n, d): return () if ((not (('B4' in texts(n[3].get('cbc:ProfileID', ()))) or ('S4' in texts(n[3].get('cbc:ProfileID', ()))) or ('M4' in texts(n[3].get('cbc:ProfileID', ()))))) or (not (('386' in texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())])) or ('500' in texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())])) or ('503' in texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]))))) else ('BR-FR-CO-08_BT-23',)
def _t87(n, d):
    k = n[3]; f = ()
    s1 = texts(k.get('cbc:ProfileID', ()))
    s0 = k.get('cac:LegalMonetaryTotal', ())
    if not (((not (('B2' in s1) or ('S2' in s1) or ('M2' in s1))) or eq(decimal1(below(s0, 'cbc:PrepaidAmount')), decimal1(below(s0, 'cbc:TaxInclusiveAmount'))))): f += ('BR-FR-CO-09_BT-23-1',)
    if not (((not (('B2' in s1) or ('S2' in s1) or ('M2' in s1))) or (decimal1(below(s0, 'cbc:PayableAmount')) == 0))): f += ('BR-FR-CO-09_BT-23-2',)
    if not (((not (('B2' in s1) or ('S2' in s1) or ('M2' in s1))) or text([*k.get('cbc:DueDate', ()), *below(k.get('cac:PaymentMeans', ()), 'cbc:PaymentDueDate')]))): f += ('BR-FR-CO-09_BT-23-3',)
    return f
def _t88(n, d):
    k = n[3]; f = ()
    s1 = below(k.get('cac:PartyIdentification', ()), 'cbc:ID')
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_BT-29-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_BT-29-2',)
    return f
def _t89(n, d):
    k = n[3]; f = ()
    s1 = below(k.get('cac:PartyIdentification', ()), 'cbc:ID')
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_BT-46-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_BT-46-2',)
    return f
def _t90(n, d):
    k = n[3]; f = ()
    s1 = below(k.get('cac:PartyIdentification', ()), 'cbc:ID')
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_BT-60-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_BT-60-2',)
    return f
def _t91(n, d):
    k = n[3]; f = ()
    s1 = below(k.get('cac:PartyIdentification', ()), 'cbc:ID')
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_EXT-FR-FE-06-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-06-2',)
    return f
def _t92(n, d):
    k = n[3]; f = ()
    s1 = below(k.get('cac:PartyIdentification', ()), 'cbc:ID')
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_EXT-FR-FE-46-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-46-2',)
    return f
def _t93(n, d):
    k = n[3]; f = ()
    s1 = below(k.get('cac:PartyIdentification', ()), 'cbc:ID')
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_EXT-FR-FE-69-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-69-2',)
    return f
def _t94(n, d):
    k = n[3]; f = ()
    s1 = below(k.get('cac:PartyIdentification', ()), 'cbc:ID')
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_EXT-FR-FE-92-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-92-2',)
    return f
def _t95(n, d):
    k = n[3]; f = ()
    s1 = below(k.get('cac:PartyIdentification', ()), 'cbc:ID')
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_EXT-FR-FE-115-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-115-2',)
    return f
def _t96(n, d):
    k = n[3]; f = ()
    s1 = k.get('cbc:ID', ())
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_BT-71-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_BT-71-2',)
    return f
def _t97(n, d):
    k = n[3]; f = ()
    s1 = k.get('cbc:ID', ())
    s0 = attributes(s1, 'schemeID')
    if not ((not bool([x1 for x1 in s1 if (not (x1[1].get('schemeID') is not None))]))): f += ('BR-FR-CO-10_EXT-FR-FE-146-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-146-2',)
    return f
def _t98(n, d): return () if ((not any_ne(texts(n[3].get('cbc:DocumentCurrencyCode', ())), ('EUR',))) or (('EUR' in texts(n[3].get('cbc:TaxCurrencyCode', ()))) and text([x1 for x1 in below(n[3].get('cac:TaxTotal', ()), 'cbc:TaxAmount') if (x1[1].get('currencyID') == 'EUR')]))) else ('BR-FR-CO-12_BT-5',)
def _t99(n, d): return () if ((not bool([x1 for x1 in below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyIdentification', 'cbc:ID') if (x1[1].get('schemeID') == '0231')])) or ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#TXD#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#TXD#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#TXD#')) == 'MEMBRE_ASSUJETTI_UNIQUE')) else ('BR-FR-CO-14_BT-29-1',)
def _t100(n, d): return () if ((not bool([x1 for x1 in below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyIdentification', 'cbc:ID') if (x1[1].get('schemeID') == '0231')])) or (bool(below(n[3].get('cac:TaxRepresentativeParty', ()), 'cac:PartyTaxScheme')) and text(below(below(n[3].get('cac:TaxRepresentativeParty', ()), 'cac:PartyTaxScheme'), 'cbc:CompanyID')))) else ('BR-FR-CO-15_BT-29-1',)
def _t101(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-93_BT-100',)
def _t102(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-92_BT-99',)
def _t103(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-106',)
def _t104(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-107',)
def _t105(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-108',)
def _t106(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-109',)
def _t107(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-110',)
def _t108(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-111',)
def _t109(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-112',)
def _t110(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-113',)
def _t111(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-114',)
def _t112(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-115',)
def _t113(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-116',)
def _t114(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-117',)
def _t115(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-131',)
def _t116(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-136_BT-141',)
def _t117(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-137_BT-142',)
def _t118(n, d): return () if french.is_valid_decimal_19_4(ns(n[0])) else ('BR-FR-DEC-02_BT-129',)
def _t119(n, d): return () if ((not ns(text(below(n[3].get('cac:Price', ()), 'cbc:BaseQuantity')))) or french.is_valid_decimal_19_4(ns(text(below(n[3].get('cac:Price', ()), 'cbc:BaseQuantity'))))) else ('BR-FR-DEC-02_BT-149',)
def _t120(n, d): return () if ((not ns(text(below(n[3].get('cac:Price', ()), 'cbc:PriceAmount')))) or (french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(ns(text(below(n[3].get('cac:Price', ()), 'cbc:PriceAmount'))))) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(ns(text(below(n[3].get('cac:Price', ()), 'cbc:PriceAmount')))))) else ('BR-FR-DEC-03_BT-146',)
def _t121(n, d): return () if ((not ns_of(n[3], 'cbc:Amount')) or (french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(ns_of(n[3], 'cbc:Amount'))) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(ns_of(n[3], 'cbc:Amount')))) else ('BR-FR-DEC-03_BT-147',)
def _t122(n, d): return () if ((not ns(n[0])) or (french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(ns(n[0]))) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(ns(n[0])))) else ('BR-FR-DEC-03_BT-148',)
def _t123(n, d): return () if french.is_valid_percent_4_2_positive(ns(n[0])) else ('BR-FR-DEC-04_BT-96_BT-103',)
def _t124(n, d): return () if french.is_valid_percent_4_2_positive(ns(n[0])) else ('BR-FR-DEC-04_BT-119',)
def _t125(n, d): return () if french.is_valid_percent_4_2_positive(ns(n[0])) else ('BR-FR-DEC-04_BT-152',)
def _t126(n, d): return () if ((not french.isspecialcontract(d)) or (bool([x1 for x1 in n[3].get('cac:BillingReference', ()) if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d)))]) and filled(text([x3 for x2 in n[3].get('cac:BillingReference', ()) if common(texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x3 in below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')])))) else ('BR-FR-MV-01_EXT-FR-FE-163',)
def _t127(n, d): return () if ((not french.isspecialcontractmv(d)) or (len([x1 for x1 in below([*n[3].get('cac:InvoiceLine', ()), *n[3].get('cac:CreditNoteLine', ())], 'cac:BillingReference') if ((not below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))))]) >= 1)) else ('BR-FR-MV-02_EXT-FR-FE-163',)
def _t128(n, d):
    k = n[3]; f = ()
    s2 = k.get('cac:InvoiceLine', ())
    s1 = french.isspecialcontractbd(d)
    s0 = k.get('cac:CreditNoteLine', ())
    if not (((not s1) or (len([x1 for x1 in below([*s2, *s0], 'cac:BillingReference') if ((not below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))))]) == 2))): f += ('BR-FR-BD-02_EXT-FR-FE-163',)
    if not (((not s1) or (len([x1 for x1 in below([*s2, *s0], 'cac:BillingReference') if ((not below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and common(texts(below(parent(x1), 'cac:Item', 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID')), texts(below(parents(parent(x1)), 'cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID'))))]) == 1))): f += ('BR-FR-BD-02_BT-30',)
    if not (((not s1) or (len([x1 for x1 in below([*s2, *s0], 'cac:BillingReference') if ((not below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and common(texts(below(parent(x1), 'cac:Item', 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID')), texts(below(parents(parent(x1)), 'cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID'))))]) == 1))): f += ('BR-FR-BD-02_BT-47',)
    return f
def _t129(n, d):
    k = n[3]; f = ()
    s7 = parent(n[2])
    s6 = french.isspecialcontract(d)
    s5 = n[2][3].get('cac:Item', ())
    s4 = n[2][3].get('cac:TaxTotal', ())
    s3 = n[2][3].get('cac:DocumentReference', ())
    s2 = [x2 for x1 in s7 for x2 in descendants(x1, 'cbc:TaxCurrencyCode')]
    s1 = [x4 for x3 in s3 if ('130' in texts(x3[3].get('cbc:DocumentTypeCode', ()))) for x4 in x3[3].get('cbc:ID', ()) if (x4[1].get('schemeID') == 'AVV')]
    s0 = texts(s1)
    if not (((not s6) or said(below(s5, 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:RegistrationName')))): f += ('BR-FR-MV-03_EXT-FR-FE-164',)
    if not (((not s6) or said(below(s5, 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID')))): f += ('BR-FR-MV-03_EXT-FR-FE-167',)
    if not (((not s6) or said(below(descendants(n[2], 'cac:Item'), 'cac:ManufacturerParty', 'cac:PostalAddress', 'cac:Country', 'cbc:IdentificationCode')))): f += ('BR-FR-MV-03_EXT-FR-FE-177',)
    if not (((not s6) or said([x1 for x1 in below(s4, 'cbc:TaxAmount') if common(texts(below(s7, 'cbc:DocumentCurrencyCode')), some(x1[1].get('currencyID')))]))): f += ('BR-FR-MV-03_EXT-FR-FE-181',)
    if not (((not s6) or (not s2) or (any_ne(texts(s2), ('',)) and said([x3 for x3 in below(s4, 'cbc:TaxAmount') if common(texts(s2), some(x3[1].get('currencyID')))])))): f += ('BR-FR-MV-03_EXT-FR-FE-182',)
    if not (((not s6) or said([x2 for x1 in s3 if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')]))): f += ('BR-FR-MV-03_BT-128_AFL',)
    if not (((not s6) or ((not (('M8' in s0) or ('S8' in s0) or ('B8' in s0))) and said(s1)))): f += ('BR-FR-MV-03_BT-128_AVV',)
    return f
def _t130(n, d): return () if ((not french.isspecialcontract(d)) or le(absolute(sub(float_or_none(decimal1(n[2][3].get('cbc:LineExtensionAmount', ()))), sum([double(x3[0]) for x3 in below([x1 for x1 in [*below(parent(n[2]), 'cac:InvoiceLine'), *below(parent(n[2]), 'cac:CreditNoteLine')] if [x2 for x2 in x1[3].get('cac:BillingReference', ()) if (common(texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and any_ne(texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')), ('INFORMATION',)) and (ns_of(n[2][3], 'cbc:ID') in texts(below(x2[3].get('cac:BillingReferenceLine', ()), 'cbc:ID'))))]], 'cbc:LineExtensionAmount')]))), float((D11 * len(below([x4 for x4 in [*below(parent(n[2]), 'cac:InvoiceLine'), *below(parent(n[2]), 'cac:CreditNoteLine')] if [x5 for x5 in x4[3].get('cac:BillingReference', ()) if (common(texts(below(x5[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and any_ne(texts(below(x5[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')), ('INFORMATION',)) and (ns_of(n[2][3], 'cbc:ID') in texts(below(x5[3].get('cac:BillingReferenceLine', ()), 'cbc:ID'))))]], 'cbc:LineExtensionAmount')))))) else ('BR-FR-MV-05_EXT-FR-FE-BG-12',)
def _t131(n, d): return () if ((not french.isspecialcontract(d)) or (filled(text(below(n[3].get('cac:Item', ()), 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID'))) and ((not [x2 for x1 in n[3].get('cac:BillingReference', ()) if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')]) or (ns(text(below(n[3].get('cac:Item', ()), 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID'))) == ns(text(below([x3 for x3 in [*n[2][3].get('cac:InvoiceLine', ()), *n[2][3].get('cac:CreditNoteLine', ())] if common(texts(x3[3].get('cbc:ID', ())), texts([x2 for x1 in n[3].get('cac:BillingReference', ()) if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')]))], 'cac:Item', 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID'))))))) else ('BR-FR-MV-06_EXT-FR-FE-167',)
def _t132(n, d): return () if ((not french.isspecialcontract(d)) or (filled(text([x4 for x3 in n[3].get('cac:DocumentReference', ()) if ('130' in texts(x3[3].get('cbc:DocumentTypeCode', ()))) for x4 in x3[3].get('cbc:ID', ()) if (x4[1].get('schemeID') == 'AFL')])) and ((not [x2 for x1 in n[3].get('cac:BillingReference', ()) if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')]) or (ns(text([x4 for x3 in n[3].get('cac:DocumentReference', ()) if ('130' in texts(x3[3].get('cbc:DocumentTypeCode', ()))) for x4 in x3[3].get('cbc:ID', ()) if (x4[1].get('schemeID') == 'AFL')])) == ns(text([x7 for x6 in below([x5 for x5 in [*n[2][3].get('cac:InvoiceLine', ()), *n[2][3].get('cac:CreditNoteLine', ())] if common(texts(x5[3].get('cbc:ID', ())), texts([x2 for x1 in n[3].get('cac:BillingReference', ()) if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')]))], 'cac:DocumentReference') if ('130' in texts(x6[3].get('cbc:DocumentTypeCode', ()))) for x7 in x6[3].get('cbc:ID', ()) if (x7[1].get('schemeID') == 'AFL')])))))) else ('BR-FR-MV-07_BT-128',)
def _t133(n, d): return () if ((not french.isspecialcontract(d)) or (filled(text(below(n[3].get('cac:Item', ()), 'cac:ClassifiedTaxCategory', 'cbc:TaxExemptionReason'))) and filled(text([x2 for x1 in n[3].get('cac:DocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])) and text(below(n[3].get('cac:Item', ()), 'cac:ClassifiedTaxCategory', 'cbc:TaxExemptionReason')).startswith(('#' + ns(text([x2 for x1 in n[3].get('cac:DocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])) + '#')))) else ('BR-FR-MV-08_BT-128',)
def _t134(n, d): return () if ((not french.isspecialcontract(d)) or le(absolute(sub(float_or_none(decimal1([x6 for x6 in below(n[2][3].get('cac:TaxTotal', ()), 'cbc:TaxAmount') if common(texts(below(parent(n[2]), 'cbc:DocumentCurrencyCode')), some(x6[1].get('currencyID')))])), sum([double(x5[0]) for x5 in [x4 for x3 in below(parent(n[2]), 'cac:TaxTotal', 'cac:TaxSubtotal') if (('VAT' in texts(below(x3[3].get('cac:TaxCategory', ()), 'cac:TaxScheme', 'cbc:ID'))) and text(below(x3[3].get('cac:TaxCategory', ()), 'cbc:TaxExemptionReason')).startswith(('#' + ns(text([x2 for x1 in n[2][3].get('cac:DocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])) + '#'))) for x4 in x3[3].get('cbc:TaxAmount', ())]]))), float(D11))) else ('BR-FR-MV-09_EXT-FR-FE-181',)
def _t135(n, d): return () if ((not french.isspecialcontract(d)) or (not ('cbc:TaxInclusiveLineExtensionAmount' in n[2][3])) or (has_text(n[2][3], 'cbc:TaxInclusiveLineExtensionAmount') and le(absolute(sub(sub(decimal1(n[2][3].get('cbc:TaxInclusiveLineExtensionAmount', ())), decimal1(n[2][3].get('cbc:LineExtensionAmount', ()))), decimal1([x2 for x2 in below(n[2][3].get('cac:TaxTotal', ()), 'cbc:TaxAmount') if common(texts(below(parent(n[2]), 'cbc:DocumentCurrencyCode')), some(x2[1].get('currencyID')))]))), (D11 * len([x1 for x1 in below([*below(parent(n[2]), 'cac:InvoiceLine'), *below(parent(n[2]), 'cac:CreditNoteLine')], 'cac:BillingReference') if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) if (common(texts(below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), texts(n[2][3].get('cbc:ID', ()))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')), ('DETAIL', 'GROUP',)))]))))) else ('BR-FR-MV-10_EXT-FR-FE-184',)
def _t136(n, d): return () if ((_nbsubinvoiceseller(d) == 1) or (not french.isspecialcontract(d)) or ((_nbsubinvoiceseller(d) == 0) and (ns(text([x2 for x1 in n[2][3].get('cac:DocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])) in texts(_invoiceid(d)))) or ((_nbsubinvoiceseller(d) > 1) and any_ne(texts(_invoiceid(d)), (ns(text([x2 for x1 in n[2][3].get('cac:DocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])),)))) else ('BR-FR-MV-11_BT-128',)
def _t137(n, d): return () if ((not french.isspecialcontract(d)) or (not [x4 for x3 in below([x1 for x1 in [*n[3].get('cac:InvoiceLine', ()), *n[3].get('cac:CreditNoteLine', ())] if [x2 for x2 in x1[3].get('cac:BillingReference', ()) if common(texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) if ((not below(x2[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))))]], 'cac:DocumentReference') if ('130' in texts(x3[3].get('cbc:DocumentTypeCode', ()))) for x4 in x3[3].get('cbc:ID', ()) if (x4[1].get('schemeID') == 'AFL') if (x4[0] in texts([x6 for x5 in d.preceding(x4, 'cac:DocumentReference') if ('130' in texts(x5[3].get('cbc:DocumentTypeCode', ()))) for x6 in x5[3].get('cbc:ID', ()) if (x6[1].get('schemeID') == 'AFL')]))])) else ('BR-FR-MV-12_BT-128',)
def _t138(n, d): return () if ((not french.isspecialcontractmv(d)) or (filled(n[0]) and (not (ns(n[0]) in ('389', '261', '501', '500', '502', '471', '473',))))) else ('BR-FR-MV-13_BT-3',)
def _t139(n, d): return () if ((not french.isspecialcontractbd(d)) or (filled(n[0]) and (ns(n[0]) in ('389', '261', '501', '500', '502', '471', '473',)))) else ('BR-FR-MV-BD_BT-3',)
def _t140(n, d):
    k = n[3]; f = ()
    s1 = french.isspecialcontractmv(d)
    s0 = n[2][3].get('cac:BillingReference', ())
    if not (((not s1) or bool([1 for x1 in s0 if any_ne(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in x1[3].get('cac:InvoiceDocumentReference', ()) if 'cbc:ID' in x2[3]]))): f += ('BR-FR-MV-14-EXT-FR-FE-136',)
    if not (((not s1) or bool([1 for x1 in s0 if any_ne(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in x1[3].get('cac:InvoiceDocumentReference', ()) if 'cbc:IssueDate' in x2[3]]))): f += ('BR-FR-MV-14-EXT-FR-FE-138',)
    return f
def _t141(n, d):
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
), _t0),
Template('M24', 1001, (Pattern((Step('cbc:ID'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-01_BT-25-1', lambda n, d: (len(n[0]) <= 35)),
    Check('BR-FR-01_BT-25-2', lambda n, d: french.is_valid_id_format(n[0])),
), _t1),
Template('M24', 1000, (Pattern((Step('cbc:ID'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-01_EXT-FR-FE-136-1', lambda n, d: (len(n[0]) <= 35)),
    Check('BR-FR-01_EXT-FR-FE-136-2', lambda n, d: french.is_valid_id_format(n[0])),
), _t2),
Template('M25', 1002, (Pattern((Step('cbc:ID'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-02_BT-1', lambda n, d: french.is_valid_id_format(n[0])),
), _t3),
Template('M25', 1001, (Pattern((Step('cbc:ID'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-02_BT-25', lambda n, d: french.is_valid_id_format(n[0])),
), _t4),
Template('M25', 1000, (Pattern((Step('cbc:ID'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-02_EXT-FR-FE-136', lambda n, d: french.is_valid_id_format(n[0])),
), _t5),
Template('M26', 1010, (Pattern((Step('cbc:IssueDate'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:IssueDate'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_BT-2', lambda n, d: french.is_valid_date_format(n[0])),
), _t6),
Template('M26', 1009, (Pattern((Step('cbc:TaxPointDate'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:TaxPointDate'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_BT-7', lambda n, d: french.is_valid_date_format(n[0])),
), _t7),
Template('M26', 1008, (Pattern((Step('cbc:DueDate'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:DueDate'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_BT-9', lambda n, d: french.is_valid_date_format(n[0])),
), _t8),
Template('M26', 1007, (Pattern((Step('cbc:IssueDate'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:IssueDate'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_BT-26', lambda n, d: french.is_valid_date_format(n[0])),
), _t9),
Template('M26', 1006, (Pattern((Step('cbc:ActualDeliveryDate'), Step('cac:Delivery'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ActualDeliveryDate'), Step('cac:Delivery'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_BT-72', lambda n, d: french.is_valid_date_format(n[0])),
), _t10),
Template('M26', 1005, (Pattern((Step('cbc:StartDate'), Step('cac:InvoicePeriod'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:StartDate'), Step('cac:InvoicePeriod'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_BT-73', lambda n, d: french.is_valid_date_format(n[0])),
), _t11),
Template('M26', 1004, (Pattern((Step('cbc:EndDate'), Step('cac:InvoicePeriod'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndDate'), Step('cac:InvoicePeriod'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_BT-74', lambda n, d: french.is_valid_date_format(n[0])),
), _t12),
Template('M26', 1003, (Pattern((Step('cbc:IssueDate'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:IssueDate'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_EXT-FR-FE-138', lambda n, d: french.is_valid_date_format(n[0])),
), _t13),
Template('M26', 1002, (Pattern((Step('cbc:ActualDeliveryDate'), Step('cac:Delivery'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ActualDeliveryDate'), Step('cac:Delivery'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_EXT-FR-FE-158', lambda n, d: french.is_valid_date_format(n[0])),
), _t14),
Template('M26', 1001, (Pattern((Step('cbc:StartDate'), Step('cac:InvoicePeriod'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:StartDate'), Step('cac:InvoicePeriod'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_BT-134', lambda n, d: french.is_valid_date_format(n[0])),
), _t15),
Template('M26', 1000, (Pattern((Step('cbc:EndDate'), Step('cac:InvoicePeriod'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndDate'), Step('cac:InvoicePeriod'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-03_BT-135', lambda n, d: french.is_valid_date_format(n[0])),
), _t16),
Template('M27', 1002, (Pattern((Step('cbc:InvoiceTypeCode'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:CreditNoteTypeCode'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-04_BT-3', lambda n, d: (n[0] in ('380', '389', '393', '501', '386', '500', '384', '471', '472', '473', '261', '262', '381', '396', '502', '503',))),
), _t17),
Template('M27', 1001, (Pattern((Step('cbc:DocumentTypeCode'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:DocumentTypeCode'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-04_EXT-FR-FE-02', lambda n, d: (n[0] in ('380', '389', '393', '501', '386', '500', '384', '471', '472', '473', '261', '262', '381', '396', '502', '503',))),
), _t18),
Template('M27', 1000, (Pattern((Step('cbc:DocumentTypeCode'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:DocumentTypeCode'), Step('cac:InvoiceDocumentReference'), Step('cac:BillingReference'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-04_EXT-FR-FE-137', lambda n, d: (n[0] in ('380', '389', '393', '501', '386', '500', '384', '471', '472', '473', '261', '262', '381', '396', '502', '503',))),
), _t19),
Template('M28', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-05_BT-22-1', lambda n, d: ('#PMT#' in '#'.join(texts(n[3].get('cbc:Note', ()))))),
    Check('BR-FR-05_BT-22-2', lambda n, d: ('#PMD#' in '#'.join(texts(n[3].get('cbc:Note', ()))))),
    Check('BR-FR-05_BT-22-3', lambda n, d: ('#AAB#' in '#'.join(texts(n[3].get('cbc:Note', ()))))),
), _t20),
Template('M29', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-06_BT-21-1', lambda n, d: ((len(tokens('#'.join(texts(n[3].get('cbc:Note', ()))), R0)) - 1) <= 1)),
    Check('BR-FR-06_BT-21-2', lambda n, d: ((len(tokens('#'.join(texts(n[3].get('cbc:Note', ()))), R1)) - 1) <= 1)),
    Check('BR-FR-06_BT-21-3', lambda n, d: ((len(tokens('#'.join(texts(n[3].get('cbc:Note', ()))), R2)) - 1) <= 1)),
    Check('BR-FR-06_BT-21-4', lambda n, d: ((len(tokens('#'.join(texts(n[3].get('cbc:Note', ()))), R3)) - 1) <= 1)),
), _t21),
Template('M30', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-08_BT-23', lambda n, d: (('cbc:ProfileID' in n[3]) and french.is_valid_billing_mode(one(texts(n[3].get('cbc:ProfileID', ())))))),
), _t22),
Template('M31', 1009, (Pattern((Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_BT-29', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), one(texts([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]))))),
), _t23),
Template('M31', 1008, (Pattern((Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_BT-46', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), one(texts([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]))))),
), _t24),
Template('M31', 1007, (Pattern((Step('cac:PayeeParty'), Step('ubl:Invoice'),), False), Pattern((Step('cac:PayeeParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_BT-60', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9])))),
), _t25),
Template('M31', 1006, (Pattern((Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-06', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9])))),
), _t26),
Template('M31', 1005, (Pattern((Step('cac:PayerParty'), Step('cac:PaymentMandate'), Step('cac:PaymentMeans'), Step('ubl:Invoice'),), False), Pattern((Step('cac:PayerParty'), Step('cac:PaymentMandate'), Step('cac:PaymentMeans'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-46', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9])))),
), _t27),
Template('M31', 1004, (Pattern((Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-69', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9])))),
), _t28),
Template('M31', 1003, (Pattern((Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-92', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9])))),
), _t29),
Template('M31', 1002, (Pattern((Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-115', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:PartyLegalEntity', ()), 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9])))),
), _t30),
Template('M31', 1001, (Pattern((Step('cac:Delivery'), Step('ubl:Invoice'),), False), Pattern((Step('cac:Delivery'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_BT-71', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:DeliveryParty', ()), 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:DeliveryParty', ()), 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9])))),
), _t31),
Template('M31', 1000, (Pattern((Step('cac:DeliveryLocation'), Step('cac:Delivery'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:DeliveryLocation'), Step('cac:Delivery'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-146', lambda n, d: ((not [x1 for x1 in below(n[3].get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in below(n[3].get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('cac:DeliveryParty', ()), 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('cac:DeliveryParty', ()), 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in below(n[3].get('cac:DeliveryLocation', ()), 'cbc:ID') if (x1[1].get('schemeID') == '0009')][0:1])[0:9])))),
), _t32),
Template('M32', 1000, (Pattern((Step('cac:PartyLegalEntity'), Step('cac:Party'), Step('cac:AccountingSupplierParty'),), False),), (
    Check('BR-FR-10_BT-30', lambda n, d: ([x1 for x1 in n[3].get('cbc:CompanyID', ()) if (x1[1].get('schemeID') == '0002')] and (R4.search(ns(text([x1 for x1 in n[3].get('cbc:CompanyID', ()) if (x1[1].get('schemeID') == '0002')]))) is not None))),
), _t33),
Template('M33', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-11_BT-47', lambda n, d: ((not ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) == 'B2B')) or ([x1 for x1 in below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x1[1].get('schemeID') == '0002')] and (R4.search(ns(text([x1 for x1 in below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x1[1].get('schemeID') == '0002')]))) is not None)))),
), _t34),
Template('M34', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-12_BT-49', lambda n, d: filled(text(below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cbc:EndpointID')))),
), _t35),
Template('M35', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-13_BT-34', lambda n, d: filled(text(below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cbc:EndpointID')))),
), _t36),
Template('M36', 1002, (Pattern((Step('cac:TaxCategory'), Step('cac:AllowanceCharge'),), False),), (
    Check('BR-FR-15_BT-95_BT-102-1', lambda n, d: ((not n[3].get('cbc:ID', ())) or french.is_valid_vat_category_code(one(texts(n[3].get('cbc:ID', ())))))),
    Check('BR-FR-15_BT-95_BT-102-2', lambda n, d: (not common(texts(n[3].get('cbc:ID', ())), ('L', 'M',)))),
), _t37),
Template('M36', 1001, (Pattern((Step('cac:TaxCategory'), Step('cac:TaxSubtotal'), Step('cac:TaxTotal'),), False),), (
    Check('BR-FR-15_BT-118-1', lambda n, d: ((not n[3].get('cbc:ID', ())) or french.is_valid_vat_category_code(one(texts(n[3].get('cbc:ID', ())))))),
    Check('BR-FR-15_BT-118-2', lambda n, d: (not common(texts(n[3].get('cbc:ID', ())), ('L', 'M',)))),
), _t38),
Template('M36', 1000, (Pattern((Step('cac:ClassifiedTaxCategory'), Step('cac:Item'),), False),), (
    Check('BR-FR-15_BT-151-1', lambda n, d: ((not n[3].get('cbc:ID', ())) or french.is_valid_vat_category_code(one(texts(n[3].get('cbc:ID', ())))))),
    Check('BR-FR-08_BT-151-2', lambda n, d: (not common(texts(n[3].get('cbc:ID', ())), ('L', 'M',)))),
), _t39),
Template('M37', 1003, (Pattern((Step('cac:TaxCategory'), Step('cac:AllowanceCharge'),), False),), (
    Check('BR-FR-16_BT-96', lambda n, d: ((not n[3].get('cbc:Percent', ())) or french.is_valid_vat_rate(one(texts(n[3].get('cbc:Percent', ())))))),
), _t40),
Template('M37', 1002, (Pattern((Step('cac:TaxCategory'), Step('cac:AllowanceCharge'),), False),), (
    Check('BR-FR-16_BT-103', lambda n, d: ((not n[3].get('cbc:Percent', ())) or french.is_valid_vat_rate(one(texts(n[3].get('cbc:Percent', ())))))),
), _t41),
Template('M37', 1001, (Pattern((Step('cac:TaxCategory'), Step('cac:TaxSubtotal'), Step('cac:TaxTotal'),), False),), (
    Check('BR-FR-16_BT-119', lambda n, d: ((not n[3].get('cbc:Percent', ())) or french.is_valid_vat_rate(one(texts(n[3].get('cbc:Percent', ())))))),
), _t42),
Template('M37', 1000, (Pattern((Step('cac:ClassifiedTaxCategory'), Step('cac:Item'), Step('cac:InvoiceLine'),), False),), (
    Check('BR-FR-16_BT-152', lambda n, d: ((not n[3].get('cbc:Percent', ())) or french.is_valid_vat_rate(one(texts(n[3].get('cbc:Percent', ())))))),
), _t43),
Template('M38', 1000, (Pattern((Step('cac:AdditionalDocumentReference'),), False),), (
    Check('BR-FR-17_BT-123', lambda n, d: ((not n[3].get('cbc:DocumentDescription', ())) or french.is_valid_attachment_code(one(texts(n[3].get('cbc:DocumentDescription', ())))))),
), _t44),
Template('M39', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-18_BT-123', lambda n, d: (len([x1 for x1 in n[3].get('cac:AdditionalDocumentReference', ()) if ('LISIBLE' in texts(x1[3].get('cbc:DocumentDescription', ())))]) <= 1)),
), _t45),
Template('M40', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-20_BT-21', lambda n, d: (not (((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != '') and ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != 'B2B') and ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != 'B2C') and ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != 'B2BINT') and ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != 'B2CINT') and ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != 'OUTOFSCOPE') and ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) != 'ARCHIVEONLY')))),
), _t46),
Template('M41', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-21_BT-49', lambda n, d: (common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('389', '501', '500', '471', '473', '261', '502',)) or (not ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) == 'B2B')) or (('0225' in attributes(below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cbc:EndpointID'), 'schemeID')) and text(below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cbc:EndpointID')).startswith(text([x1 for x1 in below(n[3].get('cac:AccountingCustomerParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x1[1].get('schemeID') == '0002')]))))),
), _t47),
Template('M42', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-22_BT-34', lambda n, d: ((not common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('389', '501', '500', '471', '473', '261', '502',))) or (not ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#BAR#')) == 'B2B')) or (('0225' in attributes(below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cbc:EndpointID'), 'schemeID')) and text(below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cbc:EndpointID')).startswith(text([x1 for x1 in below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID') if (x1[1].get('schemeID') == '0002')]))))),
), _t48),
Template('M43', 1007, (Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-23_BT-34', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t49),
Template('M43', 1006, (Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-23_BT-49', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t50),
Template('M43', 1005, (Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-12', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t51),
Template('M43', 1004, (Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:PayeeParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:PayeeParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-29', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t52),
Template('M43', 1003, (Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:PayerParty'), Step('cac:PaymentMandate'), Step('cac:PaymentMeans'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:PayerParty'), Step('cac:PaymentMandate'), Step('cac:PaymentMeans'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-52', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t53),
Template('M43', 1002, (Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-75', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t54),
Template('M43', 1001, (Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-98', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t55),
Template('M43', 1000, (Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-121', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t56),
Template('M44', 1001, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('cac:PartyIdentification'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('cac:PartyIdentification'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-24_BT-29', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t57),
Template('M44', 1000, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('cac:PartyIdentification'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('cac:PartyIdentification'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-24_BT-46', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t58),
Template('M45', 1007, (Pattern((Step('cbc:EndpointID'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-25_BT-34', lambda n, d: (len(n[0]) <= 125)),
), _t59),
Template('M45', 1006, (Pattern((Step('cbc:EndpointID'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-25_BT-49', lambda n, d: (len(n[0]) <= 125)),
), _t60),
Template('M45', 1005, (Pattern((Step('cbc:EndpointID'), Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID'), Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-12', lambda n, d: (len(n[0]) <= 125)),
), _t61),
Template('M45', 1004, (Pattern((Step('cbc:EndpointID'), Step('cac:PayeeParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID'), Step('cac:PayeeParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-29', lambda n, d: (len(n[0]) <= 125)),
), _t62),
Template('M45', 1003, (Pattern((Step('cbc:EndpointID'), Step('cac:PayerParty'), Step('cac:PaymentMandate'), Step('cac:PaymentMeans'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID'), Step('cac:PayerParty'), Step('cac:PaymentMandate'), Step('cac:PaymentMeans'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-52', lambda n, d: (len(n[0]) <= 125)),
), _t63),
Template('M45', 1002, (Pattern((Step('cbc:EndpointID'), Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID'), Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-75', lambda n, d: (len(n[0]) <= 125)),
), _t64),
Template('M45', 1001, (Pattern((Step('cbc:EndpointID'), Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID'), Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-98', lambda n, d: (len(n[0]) <= 125)),
), _t65),
Template('M45', 1000, (Pattern((Step('cbc:EndpointID'), Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:EndpointID'), Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-121', lambda n, d: (len(n[0]) <= 125)),
), _t66),
Template('M46', 1001, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('cac:PartyIdentification'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('cac:PartyIdentification'), Step('cac:Party'), Step('cac:AccountingSupplierParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-26_BT-29', lambda n, d: (len(n[0]) <= 100)),
), _t67),
Template('M46', 1000, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('cac:PartyIdentification'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('cac:PartyIdentification'), Step('cac:Party'), Step('cac:AccountingCustomerParty'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-26_BT-46', lambda n, d: (len(n[0]) <= 100)),
), _t68),
Template('M47', 1002, (Pattern((Step('cac:AdditionalItemProperty'), Step('cac:Item'), Step('ubl:Invoice'),), False), Pattern((Step('cac:AdditionalItemProperty'), Step('cac:Item'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-27_BG-32', lambda n, d: (('cbc:Name' in n[3]) or ('cbc:NameCode' in n[3]))),
), _t69),
Template('M47', 1001, (Pattern((Step('cbc:Name'), Step('cac:AdditionalItemProperty'), Step('cac:Item'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:Name'), Step('cac:AdditionalItemProperty'), Step('cac:Item'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-27_BT-160', lambda n, d: filled(n[0])),
), _t70),
Template('M47', 1000, (Pattern((Step('cbc:NameCode'), Step('cac:AdditionalItemProperty'), Step('cac:Item'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:NameCode'), Step('cac:AdditionalItemProperty'), Step('cac:Item'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-27_EXT-FR-FE-159', lambda n, d: filled(n[0])),
), _t71),
Template('M48', 1000, (Pattern((Step('cac:AdditionalItemProperty'), Step('cac:Item'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:AdditionalItemProperty'), Step('cac:Item'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-28-Value', lambda n, d: ((('cbc:Value' in n[3]) and (not ('cbc:ValueQuantity' in n[3]))) or ((not ('cbc:Value' in n[3])) and bool([x1 for x1 in n[3].get('cbc:ValueQuantity', ()) if ne(x1[1].get('unitCode'), '')])))),
), _t72),
Template('M49', 1002, (Pattern((Step('cac:AdditionalDocumentReference'), Step('ubl:Invoice'),), False), Pattern((Step('cac:AdditionalDocumentReference'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-29_BT-18', lambda n, d: ((len([x1 for x1 in n[3].get('cbc:ID', ()) if (x1[1].get('schemeID') == 'AFL')]) <= 1) and (len([x2 for x2 in n[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AVV')]) <= 1))),
), _t73),
Template('M49', 1001, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == 'AFL'), None), Step('cac:AdditionalDocumentReference'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == 'AFL'), None), Step('cac:AdditionalDocumentReference'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-29_AFL', lambda n, d: filled(n[0])),
), _t74),
Template('M49', 1000, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == 'AVV'), None), Step('cac:AdditionalDocumentReference'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == 'AVV'), None), Step('cac:AdditionalDocumentReference'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-29_AVV', lambda n, d: filled(n[0])),
), _t75),
Template('M50', 1002, (Pattern((Step('cac:DocumentReference'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:DocumentReference'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-30_BT-128', lambda n, d: ((len([x1 for x1 in n[3].get('cbc:ID', ()) if (x1[1].get('schemeID') == 'AFL')]) <= 1) and (len([x2 for x2 in n[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AVV')]) <= 1))),
), _t76),
Template('M50', 1001, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == 'AFL'), None), Step('cac:DocumentReference'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == 'AFL'), None), Step('cac:DocumentReference'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-30_AFL', lambda n, d: filled(n[0])),
), _t77),
Template('M50', 1000, (Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == 'AVV'), None), Step('cac:DocumentReference'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:ID', None, lambda n, d: (n[1].get('schemeID') == 'AVV'), None), Step('cac:DocumentReference'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-30_AVV', lambda n, d: filled(n[0])),
), _t78),
Template('M51', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-30_BT-21', lambda n, d: (((((((Decimal((len((''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#')) - len(R5.sub('', (''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#'))))) / 8) + (Decimal((len((''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#')) - len(R6.sub('', (''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#'))))) / 11)) + (Decimal((len((''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#')) - len(R7.sub('', (''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#'))))) / 8)) + (Decimal((len((''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#')) - len(R8.sub('', (''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#'))))) / 11)) + (Decimal((len((''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#')) - len(R9.sub('', (''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#'))))) / 15)) + (Decimal((len((''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#')) - len(R10.sub('', (''.join(texts([x1 for x1 in n[3].get('cbc:Note', ()) if ('#BAR#' in x1[0])])) + '#'))))) / 16)) <= 1)),
), _t79),
Template('M52', 1001, (Pattern((Step('cbc:CompanyID', None, lambda n, d: (n[1].get('schemeID') == '0002'), None), Step('cac:PartyLegalEntity'),), False),), (
    Check('BR-FR-32-LEGALID', lambda n, d: (R4.search(ns(n[0])) is not None)),
), _t80),
Template('M52', 1000, (Pattern((Step('cbc:ID', None, lambda n, d: ((n[1].get('schemeID') == '0002') or (n[1].get('schemeID') == '0231')), None), Step('cac:PartyIdentification'),), False),), (
    Check('BR-FR-32-ID', lambda n, d: (R4.search(ns(n[0])) is not None)),
), _t81),
Template('M53', 1000, (Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-CO-03_BT-3', lambda n, d: ((not ('262' in texts(n[3].get('cbc:CreditNoteTypeCode', ())))) or (text(below(n[3].get('cac:InvoicePeriod', ()), 'cbc:EndDate')) and text(below(n[3].get('cac:InvoicePeriod', ()), 'cbc:StartDate')) and text(below(n[3].get('cac:ContractDocumentReference', ()), 'cbc:ID'))))),
), _t82),
Template('M54', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-CO-04_BT-3', lambda n, d: ((len(n[3].get('cac:BillingReference', ())) == 1) or (not (('384' in texts(n[3].get('cbc:InvoiceTypeCode', ()))) or ('471' in texts(n[3].get('cbc:InvoiceTypeCode', ()))) or ('472' in texts(n[3].get('cbc:InvoiceTypeCode', ()))) or ('473' in texts(n[3].get('cbc:InvoiceTypeCode', ()))))))),
), _t83),
Template('M55', 1000, (Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-CO-05_BT-3', lambda n, d: ((not common(texts(n[3].get('cbc:CreditNoteTypeCode', ())), ('261', '381', '396', '502', '503',))) or (len([x1 for x1 in below(n[3].get('cac:BillingReference', ()), 'cac:InvoiceDocumentReference') if (('cbc:ID' in x1[3]) and ('cbc:IssueDate' in x1[3]))]) >= 1) or (len([x5 for x5 in n[3].get('cac:CreditNoteLine', ()) if ((not common(texts(below(x5[3].get('cac:BillingReference', ()), 'cac:InvoiceDocumentReference', 'cbc:ID')), texts(n[3].get('cbc:ID', ())))) or ('DETAIL' in texts([x7 for x6 in x5[3].get('cac:BillingReference', ()) if common(texts(below(x6[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(n[3].get('cbc:ID', ()))) for x7 in below(x6[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')]))) if [x9 for x8 in x5[3].get('cac:BillingReference', ()) if any_ne(texts(below(x8[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(n[3].get('cbc:ID', ()))) for x9 in x8[3].get('cac:InvoiceDocumentReference', ()) if (('cbc:ID' in x9[3]) and ('cbc:IssueDate' in x9[3]))]]) == len([x2 for x2 in n[3].get('cac:CreditNoteLine', ()) if ((not common(texts(below(x2[3].get('cac:BillingReference', ()), 'cac:InvoiceDocumentReference', 'cbc:ID')), texts(n[3].get('cbc:ID', ())))) or ('DETAIL' in texts([x4 for x3 in x2[3].get('cac:BillingReference', ()) if common(texts(below(x3[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(n[3].get('cbc:ID', ()))) for x4 in below(x3[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')])))])))),
), _t84),
Template('M56', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-CO-07_BT-9', lambda n, d: (not ([*n[3].get('cbc:DueDate', ()), *below(n[3].get('cac:PaymentMeans', ()), 'cbc:PaymentDueDate')] and any_lt(texts([*n[3].get('cbc:DueDate', ()), *below(n[3].get('cac:PaymentMeans', ()), 'cbc:PaymentDueDate')]), texts(n[3].get('cbc:IssueDate', ()))) and (not (('B2' in texts(n[3].get('cbc:ProfileID', ()))) or ('S2' in texts(n[3].get('cbc:ProfileID', ()))) or ('M2' in texts(n[3].get('cbc:ProfileID', ()))) or ('386' in texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())])) or ('500' in texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())])) or ('503' in texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]))))))),
), _t85),
Template('M57', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-CO-08_BT-23', lambda n, d: ((not (('B4' in texts(n[3].get('cbc:ProfileID', ()))) or ('S4' in texts(n[3].get('cbc:ProfileID', ()))) or ('M4' in texts(n[3].get('cbc:ProfileID', ()))))) or (not (('386' in texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())])) or ('500' in texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())])) or ('503' in texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())])))))),
), _t86),
Template('M58', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-CO-09_BT-23-1', lambda n, d: ((not (('B2' in texts(n[3].get('cbc:ProfileID', ()))) or ('S2' in texts(n[3].get('cbc:ProfileID', ()))) or ('M2' in texts(n[3].get('cbc:ProfileID', ()))))) or eq(decimal1(below(n[3].get('cac:LegalMonetaryTotal', ()), 'cbc:PrepaidAmount')), decimal1(below(n[3].get('cac:LegalMonetaryTotal', ()), 'cbc:TaxInclusiveAmount'))))),
    Check('BR-FR-CO-09_BT-23-2', lambda n, d: ((not (('B2' in texts(n[3].get('cbc:ProfileID', ()))) or ('S2' in texts(n[3].get('cbc:ProfileID', ()))) or ('M2' in texts(n[3].get('cbc:ProfileID', ()))))) or (decimal1(below(n[3].get('cac:LegalMonetaryTotal', ()), 'cbc:PayableAmount')) == 0))),
    Check('BR-FR-CO-09_BT-23-3', lambda n, d: ((not (('B2' in texts(n[3].get('cbc:ProfileID', ()))) or ('S2' in texts(n[3].get('cbc:ProfileID', ()))) or ('M2' in texts(n[3].get('cbc:ProfileID', ()))))) or text([*n[3].get('cbc:DueDate', ()), *below(n[3].get('cac:PaymentMeans', ()), 'cbc:PaymentDueDate')]))),
), _t87),
Template('M59', 1009, (Pattern((Step('cac:Party'), Step('cac:AccountingSupplierParty'),), False),), (
    Check('BR-FR-CO-10_BT-29-1', lambda n, d: (not bool([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_BT-29-2', lambda n, d: (len(distinct(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID'))) == len(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID')))),
), _t88),
Template('M59', 1008, (Pattern((Step('cac:Party'), Step('cac:AccountingCustomerParty'),), False),), (
    Check('BR-FR-CO-10_BT-46-1', lambda n, d: (not bool([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_BT-46-2', lambda n, d: (len(distinct(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID'))) == len(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID')))),
), _t89),
Template('M59', 1007, (Pattern((Step('cac:PayeeParty'),), False),), (
    Check('BR-FR-CO-10_BT-60-1', lambda n, d: (not bool([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_BT-60-2', lambda n, d: (len(distinct(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID'))) == len(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID')))),
), _t90),
Template('M59', 1006, (Pattern((Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-06-1', lambda n, d: (not bool([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_EXT-FR-FE-06-2', lambda n, d: (len(distinct(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID'))) == len(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID')))),
), _t91),
Template('M59', 1005, (Pattern((Step('cac:PayerParty'), Step('cac:PaymentMandate'), Step('cac:PaymentMeans'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-46-1', lambda n, d: (not bool([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_EXT-FR-FE-46-2', lambda n, d: (len(distinct(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID'))) == len(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID')))),
), _t92),
Template('M59', 1004, (Pattern((Step('cac:AgentParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-69-1', lambda n, d: (not bool([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_EXT-FR-FE-69-2', lambda n, d: (len(distinct(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID'))) == len(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID')))),
), _t93),
Template('M59', 1003, (Pattern((Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingCustomerParty'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-92-1', lambda n, d: (not bool([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_EXT-FR-FE-92-2', lambda n, d: (len(distinct(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID'))) == len(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID')))),
), _t94),
Template('M59', 1002, (Pattern((Step('cac:Party'), Step('cac:ServiceProviderParty'), Step('cac:Party'), Step('cac:AccountingSupplierParty'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-115-1', lambda n, d: (not bool([x1 for x1 in below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID') if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_EXT-FR-FE-115-2', lambda n, d: (len(distinct(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID'))) == len(attributes(below(n[3].get('cac:PartyIdentification', ()), 'cbc:ID'), 'schemeID')))),
), _t95),
Template('M59', 1001, (Pattern((Step('cac:DeliveryLocation'), Step('cac:Delivery'), Step('ubl:Invoice'),), False), Pattern((Step('cac:DeliveryLocation'), Step('cac:Delivery'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-CO-10_BT-71-1', lambda n, d: (not bool([x1 for x1 in n[3].get('cbc:ID', ()) if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_BT-71-2', lambda n, d: (len(distinct(attributes(n[3].get('cbc:ID', ()), 'schemeID'))) == len(attributes(n[3].get('cbc:ID', ()), 'schemeID')))),
), _t96),
Template('M59', 1000, (Pattern((Step('cac:DeliveryLocation'), Step('cac:Delivery'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:DeliveryLocation'), Step('cac:Delivery'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-146-1', lambda n, d: (not bool([x1 for x1 in n[3].get('cbc:ID', ()) if (not (x1[1].get('schemeID') is not None))]))),
    Check('BR-FR-CO-10_EXT-FR-FE-146-2', lambda n, d: (len(distinct(attributes(n[3].get('cbc:ID', ()), 'schemeID'))) == len(attributes(n[3].get('cbc:ID', ()), 'schemeID')))),
), _t97),
Template('M60', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-CO-12_BT-5', lambda n, d: ((not any_ne(texts(n[3].get('cbc:DocumentCurrencyCode', ())), ('EUR',))) or (('EUR' in texts(n[3].get('cbc:TaxCurrencyCode', ()))) and text([x1 for x1 in below(n[3].get('cac:TaxTotal', ()), 'cbc:TaxAmount') if (x1[1].get('currencyID') == 'EUR')])))),
), _t98),
Template('M61', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-CO-14_BT-29-1', lambda n, d: ((not bool([x1 for x1 in below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyIdentification', 'cbc:ID') if (x1[1].get('schemeID') == '0231')])) or ((before(after('#'.join(texts(n[3].get('cbc:Note', ()))), '#TXD#'), '#') if ('#' in after('#'.join(texts(n[3].get('cbc:Note', ()))), '#TXD#')) else after('#'.join(texts(n[3].get('cbc:Note', ()))), '#TXD#')) == 'MEMBRE_ASSUJETTI_UNIQUE'))),
), _t99),
Template('M62', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), False),), (
    Check('BR-FR-CO-15_BT-29-1', lambda n, d: ((not bool([x1 for x1 in below(n[3].get('cac:AccountingSupplierParty', ()), 'cac:Party', 'cac:PartyIdentification', 'cbc:ID') if (x1[1].get('schemeID') == '0231')])) or (bool(below(n[3].get('cac:TaxRepresentativeParty', ()), 'cac:PartyTaxScheme')) and text(below(below(n[3].get('cac:TaxRepresentativeParty', ()), 'cac:PartyTaxScheme'), 'cbc:CompanyID'))))),
), _t100),
Template('M63', 1016, (Pattern((Step('cbc:BaseAmount'), Step('cac:AllowanceCharge'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:BaseAmount'), Step('cac:AllowanceCharge'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-01_BT-93_BT-100', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t101),
Template('M63', 1015, (Pattern((Step('cbc:Amount'), Step('cac:AllowanceCharge'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:Amount'), Step('cac:AllowanceCharge'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-01_BT-92_BT-99', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t102),
Template('M63', 1014, (Pattern((Step('cbc:LineExtensionAmount'), Step('cac:LegalMonetaryTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-106', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t103),
Template('M63', 1013, (Pattern((Step('cbc:AllowanceTotalAmount'), Step('cac:LegalMonetaryTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-107', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t104),
Template('M63', 1012, (Pattern((Step('cbc:ChargeTotalAmount'), Step('cac:LegalMonetaryTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-108', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t105),
Template('M63', 1011, (Pattern((Step('cbc:TaxExclusiveAmount'), Step('cac:LegalMonetaryTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-109', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t106),
Template('M63', 1010, (Pattern((Step('cbc:TaxAmount'), Step('cac:TaxTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-110', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t107),
Template('M63', 1009, (Pattern((Step('cbc:TaxAmount'), Step('cac:TaxTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-111', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t108),
Template('M63', 1008, (Pattern((Step('cbc:TaxInclusiveAmount'), Step('cac:LegalMonetaryTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-112', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t109),
Template('M63', 1007, (Pattern((Step('cbc:PrepaidAmount'), Step('cac:LegalMonetaryTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-113', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t110),
Template('M63', 1006, (Pattern((Step('cbc:PayableRoundingAmount'), Step('cac:LegalMonetaryTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-114', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t111),
Template('M63', 1005, (Pattern((Step('cbc:PayableAmount'), Step('cac:LegalMonetaryTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-115', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t112),
Template('M63', 1004, (Pattern((Step('cbc:TaxableAmount'), Step('cac:TaxSubtotal'), Step('cac:TaxTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-116', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t113),
Template('M63', 1003, (Pattern((Step('cbc:TaxAmount'), Step('cac:TaxSubtotal'), Step('cac:TaxTotal'),), False),), (
    Check('BR-FR-DEC-01_BT-117', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t114),
Template('M63', 1002, (Pattern((Step('cbc:LineExtensionAmount'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:LineExtensionAmount'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-01_BT-131', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t115),
Template('M63', 1001, (Pattern((Step('cbc:Amount'), Step('cac:AllowanceCharge'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:Amount'), Step('cac:AllowanceCharge'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-01_BT-136_BT-141', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t116),
Template('M63', 1000, (Pattern((Step('cbc:BaseAmount'), Step('cac:AllowanceCharge'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:BaseAmount'), Step('cac:AllowanceCharge'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-01_BT-137_BT-142', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t117),
Template('M64', 1001, (Pattern((Step('cbc:InvoicedQuantity'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:CreditedQuantity'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-02_BT-129', lambda n, d: french.is_valid_decimal_19_4(ns(n[0]))),
), _t118),
Template('M64', 1000, (Pattern((Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-02_BT-149', lambda n, d: ((not ns(text(below(n[3].get('cac:Price', ()), 'cbc:BaseQuantity')))) or french.is_valid_decimal_19_4(ns(text(below(n[3].get('cac:Price', ()), 'cbc:BaseQuantity')))))),
), _t119),
Template('M65', 1002, (Pattern((Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-03_BT-146', lambda n, d: ((not ns(text(below(n[3].get('cac:Price', ()), 'cbc:PriceAmount')))) or (french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(ns(text(below(n[3].get('cac:Price', ()), 'cbc:PriceAmount'))))) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(ns(text(below(n[3].get('cac:Price', ()), 'cbc:PriceAmount'))))))),
), _t120),
Template('M65', 1001, (Pattern((Step('cac:AllowanceCharge'), Step('cac:Price'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:AllowanceCharge'), Step('cac:Price'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-03_BT-147', lambda n, d: ((not ns_of(n[3], 'cbc:Amount')) or (french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(ns_of(n[3], 'cbc:Amount'))) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(ns_of(n[3], 'cbc:Amount'))))),
), _t121),
Template('M65', 1000, (Pattern((Step('cbc:BaseAmount'), Step('cac:AllowanceCharge'), Step('cac:Price'), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:BaseAmount'), Step('cac:AllowanceCharge'), Step('cac:Price'), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-DEC-03_BT-148', lambda n, d: ((not ns(n[0])) or (french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(ns(n[0]))) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(ns(n[0]))))),
), _t122),
Template('M66', 1002, (Pattern((Step('cbc:Percent'), Step('cac:TaxCategory'), Step('cac:AllowanceCharge'),), False),), (
    Check('BR-FR-DEC-04_BT-96_BT-103', lambda n, d: french.is_valid_percent_4_2_positive(ns(n[0]))),
), _t123),
Template('M66', 1001, (Pattern((Step('cbc:Percent'), Step('cac:TaxCategory'), Step('cac:TaxSubtotal'), Step('cac:TaxTotal'),), False),), (
    Check('BR-FR-DEC-04_BT-119', lambda n, d: french.is_valid_percent_4_2_positive(ns(n[0]))),
), _t124),
Template('M66', 1000, (Pattern((Step('cbc:Percent'), Step('cac:ClassifiedTaxCategory'), Step('cac:Item'),), False),), (
    Check('BR-FR-DEC-04_BT-152', lambda n, d: french.is_valid_percent_4_2_positive(ns(n[0]))),
), _t125),
Template('M67', 1000, (Pattern((Step('cac:InvoiceLine'),), False), Pattern((Step('cac:CreditNoteLine'),), False),), (
    Check('BR-FR-MV-01_EXT-FR-FE-163', lambda n, d: ((not french.isspecialcontract(d)) or (bool([x1 for x1 in n[3].get('cac:BillingReference', ()) if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d)))]) and filled(text([x3 for x2 in n[3].get('cac:BillingReference', ()) if common(texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x3 in below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')]))))),
), _t126),
Template('M68', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), True),), (
    Check('BR-FR-MV-02_EXT-FR-FE-163', lambda n, d: ((not french.isspecialcontractmv(d)) or (len([x1 for x1 in below([*n[3].get('cac:InvoiceLine', ()), *n[3].get('cac:CreditNoteLine', ())], 'cac:BillingReference') if ((not below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))))]) >= 1))),
), _t127),
Template('M69', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), True),), (
    Check('BR-FR-BD-02_EXT-FR-FE-163', lambda n, d: ((not french.isspecialcontractbd(d)) or (len([x1 for x1 in below([*n[3].get('cac:InvoiceLine', ()), *n[3].get('cac:CreditNoteLine', ())], 'cac:BillingReference') if ((not below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))))]) == 2))),
    Check('BR-FR-BD-02_BT-30', lambda n, d: ((not french.isspecialcontractbd(d)) or (len([x1 for x1 in below([*n[3].get('cac:InvoiceLine', ()), *n[3].get('cac:CreditNoteLine', ())], 'cac:BillingReference') if ((not below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and common(texts(below(parent(x1), 'cac:Item', 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID')), texts(below(parents(parent(x1)), 'cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID'))))]) == 1))),
    Check('BR-FR-BD-02_BT-47', lambda n, d: ((not french.isspecialcontractbd(d)) or (len([x1 for x1 in below([*n[3].get('cac:InvoiceLine', ()), *n[3].get('cac:CreditNoteLine', ())], 'cac:BillingReference') if ((not below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and common(texts(below(parent(x1), 'cac:Item', 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID')), texts(below(parents(parent(x1)), 'cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID'))))]) == 1))),
), _t128),
Template('M70', 1000, (Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-MV-03_EXT-FR-FE-164', lambda n, d: ((not french.isspecialcontract(d)) or filled(text(below(n[2][3].get('cac:Item', ()), 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:RegistrationName'))))),
    Check('BR-FR-MV-03_EXT-FR-FE-167', lambda n, d: ((not french.isspecialcontract(d)) or filled(text(below(n[2][3].get('cac:Item', ()), 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID'))))),
    Check('BR-FR-MV-03_EXT-FR-FE-177', lambda n, d: ((not french.isspecialcontract(d)) or filled(text(below(descendants(n[2], 'cac:Item'), 'cac:ManufacturerParty', 'cac:PostalAddress', 'cac:Country', 'cbc:IdentificationCode'))))),
    Check('BR-FR-MV-03_EXT-FR-FE-181', lambda n, d: ((not french.isspecialcontract(d)) or filled(text([x1 for x1 in below(n[2][3].get('cac:TaxTotal', ()), 'cbc:TaxAmount') if common(texts(below(parent(n[2]), 'cbc:DocumentCurrencyCode')), some(x1[1].get('currencyID')))])))),
    Check('BR-FR-MV-03_EXT-FR-FE-182', lambda n, d: ((not french.isspecialcontract(d)) or (not [x2 for x1 in parent(n[2]) for x2 in descendants(x1, 'cbc:TaxCurrencyCode')]) or (any_ne(texts([x2 for x1 in parent(n[2]) for x2 in descendants(x1, 'cbc:TaxCurrencyCode')]), ('',)) and filled(text([x3 for x3 in below(n[2][3].get('cac:TaxTotal', ()), 'cbc:TaxAmount') if common(texts([x2 for x1 in parent(n[2]) for x2 in descendants(x1, 'cbc:TaxCurrencyCode')]), some(x3[1].get('currencyID')))]))))),
    Check('BR-FR-MV-03_BT-128_AFL', lambda n, d: ((not french.isspecialcontract(d)) or filled(text([x2 for x1 in n[2][3].get('cac:DocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])))),
    Check('BR-FR-MV-03_BT-128_AVV', lambda n, d: ((not french.isspecialcontract(d)) or ((not (('M8' in texts([x4 for x3 in n[2][3].get('cac:DocumentReference', ()) if ('130' in texts(x3[3].get('cbc:DocumentTypeCode', ()))) for x4 in x3[3].get('cbc:ID', ()) if (x4[1].get('schemeID') == 'AVV')])) or ('S8' in texts([x6 for x5 in n[2][3].get('cac:DocumentReference', ()) if ('130' in texts(x5[3].get('cbc:DocumentTypeCode', ()))) for x6 in x5[3].get('cbc:ID', ()) if (x6[1].get('schemeID') == 'AVV')])) or ('B8' in texts([x8 for x7 in n[2][3].get('cac:DocumentReference', ()) if ('130' in texts(x7[3].get('cbc:DocumentTypeCode', ()))) for x8 in x7[3].get('cbc:ID', ()) if (x8[1].get('schemeID') == 'AVV')])))) and filled(text([x2 for x1 in n[2][3].get('cac:DocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AVV')]))))),
), _t129),
Template('M71', 1000, (Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-MV-05_EXT-FR-FE-BG-12', lambda n, d: ((not french.isspecialcontract(d)) or le(absolute(sub(float_or_none(decimal1(n[2][3].get('cbc:LineExtensionAmount', ()))), sum([double(x3[0]) for x3 in below([x1 for x1 in [*below(parent(n[2]), 'cac:InvoiceLine'), *below(parent(n[2]), 'cac:CreditNoteLine')] if [x2 for x2 in x1[3].get('cac:BillingReference', ()) if (common(texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and any_ne(texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')), ('INFORMATION',)) and (ns_of(n[2][3], 'cbc:ID') in texts(below(x2[3].get('cac:BillingReferenceLine', ()), 'cbc:ID'))))]], 'cbc:LineExtensionAmount')]))), float((D11 * len(below([x4 for x4 in [*below(parent(n[2]), 'cac:InvoiceLine'), *below(parent(n[2]), 'cac:CreditNoteLine')] if [x5 for x5 in x4[3].get('cac:BillingReference', ()) if (common(texts(below(x5[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and any_ne(texts(below(x5[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')), ('INFORMATION',)) and (ns_of(n[2][3], 'cbc:ID') in texts(below(x5[3].get('cac:BillingReferenceLine', ()), 'cbc:ID'))))]], 'cbc:LineExtensionAmount'))))))),
), _t130),
Template('M72', 1000, (Pattern((Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-MV-06_EXT-FR-FE-167', lambda n, d: ((not french.isspecialcontract(d)) or (filled(text(below(n[3].get('cac:Item', ()), 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID'))) and ((not [x2 for x1 in n[3].get('cac:BillingReference', ()) if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')]) or (ns(text(below(n[3].get('cac:Item', ()), 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID'))) == ns(text(below([x3 for x3 in [*n[2][3].get('cac:InvoiceLine', ()), *n[2][3].get('cac:CreditNoteLine', ())] if common(texts(x3[3].get('cbc:ID', ())), texts([x2 for x1 in n[3].get('cac:BillingReference', ()) if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')]))], 'cac:Item', 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID')))))))),
), _t131),
Template('M73', 1000, (Pattern((Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-MV-07_BT-128', lambda n, d: ((not french.isspecialcontract(d)) or (filled(text([x4 for x3 in n[3].get('cac:DocumentReference', ()) if ('130' in texts(x3[3].get('cbc:DocumentTypeCode', ()))) for x4 in x3[3].get('cbc:ID', ()) if (x4[1].get('schemeID') == 'AFL')])) and ((not [x2 for x1 in n[3].get('cac:BillingReference', ()) if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')]) or (ns(text([x4 for x3 in n[3].get('cac:DocumentReference', ()) if ('130' in texts(x3[3].get('cbc:DocumentTypeCode', ()))) for x4 in x3[3].get('cbc:ID', ()) if (x4[1].get('schemeID') == 'AFL')])) == ns(text([x7 for x6 in below([x5 for x5 in [*n[2][3].get('cac:InvoiceLine', ()), *n[2][3].get('cac:CreditNoteLine', ())] if common(texts(x5[3].get('cbc:ID', ())), texts([x2 for x1 in n[3].get('cac:BillingReference', ()) if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')]))], 'cac:DocumentReference') if ('130' in texts(x6[3].get('cbc:DocumentTypeCode', ()))) for x7 in x6[3].get('cbc:ID', ()) if (x7[1].get('schemeID') == 'AFL')]))))))),
), _t132),
Template('M74', 1000, (Pattern((Step('cac:InvoiceLine', None, lambda n, d: ('DETAIL' in texts([x2 for x1 in n[3].get('cac:BillingReference', ()) if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')])), None), Step('ubl:Invoice'),), False), Pattern((Step('cac:CreditNoteLine', None, lambda n, d: ('DETAIL' in texts([x2 for x1 in n[3].get('cac:BillingReference', ()) if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')])), None), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-MV-08_BT-128', lambda n, d: ((not french.isspecialcontract(d)) or (filled(text(below(n[3].get('cac:Item', ()), 'cac:ClassifiedTaxCategory', 'cbc:TaxExemptionReason'))) and filled(text([x2 for x1 in n[3].get('cac:DocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])) and text(below(n[3].get('cac:Item', ()), 'cac:ClassifiedTaxCategory', 'cbc:TaxExemptionReason')).startswith(('#' + ns(text([x2 for x1 in n[3].get('cac:DocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])) + '#'))))),
), _t133),
Template('M75', 1000, (Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-MV-09_EXT-FR-FE-181', lambda n, d: ((not french.isspecialcontract(d)) or le(absolute(sub(float_or_none(decimal1([x6 for x6 in below(n[2][3].get('cac:TaxTotal', ()), 'cbc:TaxAmount') if common(texts(below(parent(n[2]), 'cbc:DocumentCurrencyCode')), some(x6[1].get('currencyID')))])), sum([double(x5[0]) for x5 in [x4 for x3 in below(parent(n[2]), 'cac:TaxTotal', 'cac:TaxSubtotal') if (('VAT' in texts(below(x3[3].get('cac:TaxCategory', ()), 'cac:TaxScheme', 'cbc:ID'))) and text(below(x3[3].get('cac:TaxCategory', ()), 'cbc:TaxExemptionReason')).startswith(('#' + ns(text([x2 for x1 in n[2][3].get('cac:DocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])) + '#'))) for x4 in x3[3].get('cbc:TaxAmount', ())]]))), float(D11)))),
), _t134),
Template('M76', 1000, (Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:InvoiceLine'), Step('ubl:Invoice'),), False), Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:CreditNoteLine'), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-MV-10_EXT-FR-FE-184', lambda n, d: ((not french.isspecialcontract(d)) or (not ('cbc:TaxInclusiveLineExtensionAmount' in n[2][3])) or (has_text(n[2][3], 'cbc:TaxInclusiveLineExtensionAmount') and le(absolute(sub(sub(decimal1(n[2][3].get('cbc:TaxInclusiveLineExtensionAmount', ())), decimal1(n[2][3].get('cbc:LineExtensionAmount', ()))), decimal1([x2 for x2 in below(n[2][3].get('cac:TaxTotal', ()), 'cbc:TaxAmount') if common(texts(below(parent(n[2]), 'cbc:DocumentCurrencyCode')), some(x2[1].get('currencyID')))]))), (D11 * len([x1 for x1 in below([*below(parent(n[2]), 'cac:InvoiceLine'), *below(parent(n[2]), 'cac:CreditNoteLine')], 'cac:BillingReference') if common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) if (common(texts(below(x1[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), texts(n[2][3].get('cbc:ID', ()))) and common(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode')), ('DETAIL', 'GROUP',)))])))))),
), _t135),
Template('M77', 1000, (Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:InvoiceLine', None, lambda n, d: (ns(text(below(n[3].get('cac:Item', ()), 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID'))) in texts(_sellerid(d))), None), Step('ubl:Invoice'),), False), Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:CreditNoteLine', None, lambda n, d: (ns(text(below(n[3].get('cac:Item', ()), 'cac:ManufacturerParty', 'cac:PartyLegalEntity', 'cbc:CompanyID'))) in texts(_sellerid(d))), None), Step('cn:CreditNote'),), False),), (
    Check('BR-FR-MV-11_BT-128', lambda n, d: ((_nbsubinvoiceseller(d) == 1) or (not french.isspecialcontract(d)) or ((_nbsubinvoiceseller(d) == 0) and (ns(text([x2 for x1 in n[2][3].get('cac:DocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])) in texts(_invoiceid(d)))) or ((_nbsubinvoiceseller(d) > 1) and any_ne(texts(_invoiceid(d)), (ns(text([x2 for x1 in n[2][3].get('cac:DocumentReference', ()) if ('130' in texts(x1[3].get('cbc:DocumentTypeCode', ()))) for x2 in x1[3].get('cbc:ID', ()) if (x2[1].get('schemeID') == 'AFL')])),))))),
), _t136),
Template('M78', 1000, (Pattern((Step('ubl:Invoice'),), False), Pattern((Step('cn:CreditNote'),), True),), (
    Check('BR-FR-MV-12_BT-128', lambda n, d: ((not french.isspecialcontract(d)) or (not [x4 for x3 in below([x1 for x1 in [*n[3].get('cac:InvoiceLine', ()), *n[3].get('cac:CreditNoteLine', ())] if [x2 for x2 in x1[3].get('cac:BillingReference', ()) if common(texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) if ((not below(x2[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')) and ('GROUP' in texts(below(x2[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))))]], 'cac:DocumentReference') if ('130' in texts(x3[3].get('cbc:DocumentTypeCode', ()))) for x4 in x3[3].get('cbc:ID', ()) if (x4[1].get('schemeID') == 'AFL') if (x4[0] in texts([x6 for x5 in d.preceding(x4, 'cac:DocumentReference') if ('130' in texts(x5[3].get('cbc:DocumentTypeCode', ()))) for x6 in x5[3].get('cbc:ID', ()) if (x6[1].get('schemeID') == 'AFL')]))]))),
), _t137),
Template('M79', 1000, (Pattern((Step('cbc:InvoiceTypeCode'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:CreditNoteTypeCode'), Step('cn:CreditNote'),), True),), (
    Check('BR-FR-MV-13_BT-3', lambda n, d: ((not french.isspecialcontractmv(d)) or (filled(n[0]) and (not (ns(n[0]) in ('389', '261', '501', '500', '502', '471', '473',)))))),
), _t138),
Template('M80', 1000, (Pattern((Step('cbc:InvoiceTypeCode'), Step('ubl:Invoice'),), False), Pattern((Step('cbc:CreditNoteTypeCode'), Step('cn:CreditNote'),), True),), (
    Check('BR-FR-MV-BD_BT-3', lambda n, d: ((not french.isspecialcontractbd(d)) or (filled(n[0]) and (ns(n[0]) in ('389', '261', '501', '500', '502', '471', '473',))))),
), _t139),
Template('M81', 1000, (Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:InvoiceLine'), Step('ubl:Invoice', None, lambda n, d: common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('384', '472', '381', '396', '503',)), None),), False), Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:CreditNoteLine'), Step('ubl:Invoice', None, lambda n, d: common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('384', '472', '381', '396', '503',)), None),), False), Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:InvoiceLine'), Step('cn:CreditNote', None, lambda n, d: common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('384', '472', '381', '396', '503',)), None),), False), Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:CreditNoteLine'), Step('cn:CreditNote', None, lambda n, d: common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('384', '472', '381', '396', '503',)), None),), False),), (
    Check('BR-FR-MV-14-EXT-FR-FE-136', lambda n, d: ((not french.isspecialcontractmv(d)) or bool([1 for x1 in n[2][3].get('cac:BillingReference', ()) if any_ne(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in x1[3].get('cac:InvoiceDocumentReference', ()) if 'cbc:ID' in x2[3]]))),
    Check('BR-FR-MV-14-EXT-FR-FE-138', lambda n, d: ((not french.isspecialcontractmv(d)) or bool([1 for x1 in n[2][3].get('cac:BillingReference', ()) if any_ne(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in x1[3].get('cac:InvoiceDocumentReference', ()) if 'cbc:IssueDate' in x2[3]]))),
), _t140),
Template('M82', 1000, (Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:InvoiceLine'), Step('ubl:Invoice', None, lambda n, d: common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('261', '471', '473', '502',)), None),), False), Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:CreditNoteLine'), Step('ubl:Invoice', None, lambda n, d: common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('261', '471', '473', '502',)), None),), False), Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:InvoiceLine'), Step('cn:CreditNote', None, lambda n, d: common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('261', '471', '473', '502',)), None),), False), Pattern((Step('cac:BillingReference', None, lambda n, d: common(texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) and ('GROUP' in texts(below(n[3].get('cac:InvoiceDocumentReference', ()), 'cbc:DocumentStatusCode'))) and (not below(n[3].get('cac:BillingReferenceLine', ()), 'cbc:ID')), None), Step('cac:CreditNoteLine'), Step('cn:CreditNote', None, lambda n, d: common(texts([*n[3].get('cbc:InvoiceTypeCode', ()), *n[3].get('cbc:CreditNoteTypeCode', ())]), ('261', '471', '473', '502',)), None),), False),), (
    Check('BR-FR-BD-14-EXT-FR-FE-136', lambda n, d: ((not french.isspecialcontractbd(d)) or bool([1 for x1 in n[2][3].get('cac:BillingReference', ()) if any_ne(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in x1[3].get('cac:InvoiceDocumentReference', ()) if 'cbc:ID' in x2[3]]))),
    Check('BR-FR-BD-14-EXT-FR-FE-138', lambda n, d: ((not french.isspecialcontractbd(d)) or bool([1 for x1 in n[2][3].get('cac:BillingReference', ()) if any_ne(texts(below(x1[3].get('cac:InvoiceDocumentReference', ()), 'cbc:ID')), texts(_invoiceid(d))) for x2 in x1[3].get('cac:InvoiceDocumentReference', ()) if 'cbc:IssueDate' in x2[3]]))),
), _t141),
)
