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

R0 = re.compile('^\\d{9}\\Z')
D1 = Decimal("0.01")

def _sellerid(d):
    if 'sellerID' not in d.cache:
        d.cache['sellerID'] = [x6 for x1 in d.top('rsm:CrossIndustryInvoice') for x2 in x1[3].get('rsm:SupplyChainTradeTransaction', ()) for x3 in x2[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x4 in x3[3].get('ram:SellerTradeParty', ()) for x5 in x4[3].get('ram:SpecifiedLegalOrganization', ()) for x6 in x5[3].get('ram:ID', ())]
    return d.cache['sellerID']
def _invid(d):
    if 'invID' not in d.cache:
        d.cache['invID'] = [x3 for x1 in d.top('rsm:CrossIndustryInvoice') for x2 in x1[3].get('rsm:ExchangedDocument', ()) for x3 in x2[3].get('ram:ID', ())]
    return d.cache['invID']
def _nbsubinvoiceseller(d):
    if 'nbSubinvoiceSeller' not in d.cache:
        d.cache['nbSubinvoiceSeller'] = len([x10 for x1 in d.all('ram:IncludedSupplyChainTradeLineItem') if ((not [1 for x8 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x8[3]]) and ('GROUP' in texts([x7 for x6 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) for x7 in x6[3].get('ram:LineStatusReasonCode', ())])) and common(texts([x5 for x2 in x1[3].get('ram:SpecifiedLineTradeAgreement', ()) for x3 in x2[3].get('ram:ItemSellerTradeParty', ()) for x4 in x3[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ())]), texts(_sellerid(d)))) for x9 in x1[3].get('ram:SpecifiedLineTradeSettlement', ()) for x10 in x9[3].get('ram:AdditionalReferencedDocument', ()) if (('130' in texts(x10[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x10[3].get('ram:ReferenceTypeCode', ()))) and common(texts(x10[3].get('ram:IssuerAssignedID', ())), texts(_invid(d))))])
    return d.cache['nbSubinvoiceSeller']
def _t0(n, d):
    k = n[3]; f = ()
    if not ((len(n[0]) <= 35)): f += ('BR-FR-01_BT-1',)
    if not (french.is_valid_id_format(n[0])): f += ('BR-FR-02_BT-1',)
    return f
def _t1(n, d):
    k = n[3]; f = ()
    if not ((len(n[0]) <= 35)): f += ('BR-FR-01_BT-25',)
    if not (french.is_valid_id_format(n[0])): f += ('BR-FR-02_BT-25',)
    return f
def _t2(n, d):
    k = n[3]; f = ()
    if not ((len(n[0]) <= 35)): f += ('BR-FR-01_EXT-FR-FE-136',)
    if not (french.is_valid_id_format(n[0])): f += ('BR-FR-02_EXT-FR-FE-136',)
    return f
def _t3(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_BT-2',)
def _t4(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_BT-7',)
def _t5(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_BT-9',)
def _t6(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_BT-26',)
def _t7(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_BT-72',)
def _t8(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_BT-73',)
def _t9(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_BT-74',)
def _t10(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_EXT-FR-FE-138',)
def _t11(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_EXT-FR-FE-158',)
def _t12(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_EXT-FR-FE-134',)
def _t13(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_EXT-FR-FE-135',)
def _t14(n, d): return () if french.is_valid_document_type_code(n[0]) else ('BR-FR-04_BT-3',)
def _t15(n, d): return () if french.is_valid_document_type_code(n[0]) else ('BR-FR-04_EXT-FR-FE-02',)
def _t16(n, d): return () if french.is_valid_document_type_code(n[0]) else ('BR-FR-04_EXT-FR-FE-137',)
def _t17(n, d):
    k = n[3]; f = ()
    s0 = k.get('ram:IncludedNote', ())
    if not (bool([x1 for x1 in s0 if ('PMT' in texts(x1[3].get('ram:SubjectCode', ())))])): f += ('BR-FR-05_BT-22_PMT',)
    if not (bool([x1 for x1 in s0 if ('PMD' in texts(x1[3].get('ram:SubjectCode', ())))])): f += ('BR-FR-05_BT-22_PMD',)
    if not (bool([x1 for x1 in s0 if ('AAB' in texts(x1[3].get('ram:SubjectCode', ())))])): f += ('BR-FR-05_BT-22_AAB',)
    return f
def _t18(n, d):
    k = n[3]; f = ()
    s0 = k.get('ram:IncludedNote', ())
    if not ((len([x1 for x1 in s0 if ('PMT' in texts(x1[3].get('ram:SubjectCode', ())))]) <= 1)): f += ('BR-FR-06_BT-21_PMT',)
    if not ((len([x1 for x1 in s0 if ('PMD' in texts(x1[3].get('ram:SubjectCode', ())))]) <= 1)): f += ('BR-FR-06_BT-21_PMD',)
    if not ((len([x1 for x1 in s0 if ('AAB' in texts(x1[3].get('ram:SubjectCode', ())))]) <= 1)): f += ('BR-FR-06_BT-21_AAB',)
    if not ((len([x1 for x1 in s0 if ('TXD' in texts(x1[3].get('ram:SubjectCode', ())))]) <= 1)): f += ('BR-FR-06_BT-21_TXD',)
    return f
def _t19(n, d): return () if (bool([1 for x3 in n[3].get('ram:BusinessProcessSpecifiedDocumentContextParameter', ()) if 'ram:ID' in x3[3]]) and french.is_valid_billing_mode(one(texts([x2 for x1 in n[3].get('ram:BusinessProcessSpecifiedDocumentContextParameter', ()) for x2 in x1[3].get('ram:ID', ())])))) else ('BR-FR-08_BT-23',)
def _t20(n, d): return () if ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), one(texts([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')])))) else ('BR-FR-09_BT-29',)
def _t21(n, d): return () if ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), one(texts([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')])))) else ('BR-FR-09_BT-46',)
def _t22(n, d): return () if ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')]) if text([x5 for x4 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9]))) else ('BR-FR-09_BT-60',)
def _t23(n, d): return () if ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')]) if text([x5 for x4 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9]))) else ('BR-FR-09_EXT-FR-FE-06',)
def _t24(n, d): return () if ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')]) if text([x5 for x4 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9]))) else ('BR-FR-09_EXT-FR-FE-46',)
def _t25(n, d): return () if ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')]) if text([x5 for x4 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9]))) else ('BR-FR-09_EXT-FR-FE-69',)
def _t26(n, d): return () if ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')]) if text([x5 for x4 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9]))) else ('BR-FR-09_EXT-FR-FE-92',)
def _t27(n, d): return () if ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')]) if text([x5 for x4 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9]))) else ('BR-FR-09_EXT-FR-FE-115',)
def _t28(n, d): return () if ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')]) if text([x5 for x4 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9]))) else ('BR-FR-09_BT-71',)
def _t29(n, d): return () if ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')]) if text([x5 for x4 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9]))) else ('BR-FR-09_EXT-FR-FE-146',)
def _t30(n, d): return () if ([x5 for x1 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x2 in x1[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x3 in x2[3].get('ram:SellerTradeParty', ()) for x4 in x3[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')] and (R0.search(ns(text([x5 for x1 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x2 in x1[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x3 in x2[3].get('ram:SellerTradeParty', ()) for x4 in x3[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')]))) is not None)) else ('BR-FR-10_BT-30',)
def _t31(n, d): return () if ((not ('B2B' in texts([x3 for x1 in n[3].get('rsm:ExchangedDocument', ()) for x2 in x1[3].get('ram:IncludedNote', ()) if ('BAR' in texts(x2[3].get('ram:SubjectCode', ()))) for x3 in x2[3].get('ram:Content', ())]))) or (R0.search(text([x8 for x4 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x5 in x4[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x6 in x5[3].get('ram:BuyerTradeParty', ()) for x7 in x6[3].get('ram:SpecifiedLegalOrganization', ()) for x8 in x7[3].get('ram:ID', ()) if (x8[1].get('schemeID') == '0002')])) is not None)) else ('BR-FR-11_BT-47',)
def _t32(n, d): return () if text([x5 for x1 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x2 in x1[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x3 in x2[3].get('ram:BuyerTradeParty', ()) for x4 in x3[3].get('ram:URIUniversalCommunication', ()) for x5 in x4[3].get('ram:URIID', ())]) else ('BR-FR-12_BT-49',)
def _t33(n, d): return () if text([x5 for x1 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x2 in x1[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x3 in x2[3].get('ram:SellerTradeParty', ()) for x4 in x3[3].get('ram:URIUniversalCommunication', ()) for x5 in x4[3].get('ram:URIID', ())]) else ('BR-FR-13_BT-34',)
def _t34(n, d):
    k = n[3]; f = ()
    s0 = texts(k.get('ram:CategoryCode', ()))
    if not (french.is_valid_vat_category_code(one(s0))): f += ('BR-FR-15_BT-95_BT-102',)
    if not ((not common(s0, ('L', 'M',)))): f += ('BR-FR-15_BT-95_BT-102_LM',)
    return f
def _t35(n, d):
    k = n[3]; f = ()
    s0 = texts(k.get('ram:CategoryCode', ()))
    if not (french.is_valid_vat_category_code(one(s0))): f += ('BR-FR-15_BT-95_BT-118',)
    if not ((not common(s0, ('L', 'M',)))): f += ('BR-FR-15_BT-95_BT-118_LM',)
    return f
def _t36(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:CategoryCode', ())
    s0 = texts(s1)
    if not ((((not s1) and (('GROUP' in texts([x3 for x1 in parent(n[2]) for x2 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) for x3 in x2[3].get('ram:LineStatusReasonCode', ())])) or ('INFORMATION' in texts([x6 for x4 in parent(n[2]) for x5 in x4[3].get('ram:AssociatedDocumentLineDocument', ()) for x6 in x5[3].get('ram:LineStatusReasonCode', ())])))) or french.is_valid_vat_category_code(one(s0)))): f += ('BR-FR-15_BT-95_BT-151',)
    if not ((not common(s0, ('L', 'M',)))): f += ('BR-FR-15_BT-95_BT-151_LM',)
    return f
def _t37(n, d): return () if ((not text(n[3].get('ram:RateApplicablePercent', ()))) or french.is_valid_vat_rate(text(n[3].get('ram:RateApplicablePercent', ())))) else ('BR-FR-16_BT-96_BT-103',)
def _t38(n, d): return () if ((not text(n[3].get('ram:RateApplicablePercent', ()))) or french.is_valid_vat_rate(text(n[3].get('ram:RateApplicablePercent', ())))) else ('BR-FR-16_BT-119',)
def _t39(n, d): return () if ((not text(n[3].get('ram:RateApplicablePercent', ()))) or french.is_valid_vat_rate(text(n[3].get('ram:RateApplicablePercent', ())))) else ('BR-FR-16_BT-152',)
def _t40(n, d): return () if ((not ns_of(n[3], 'ram:Name')) or french.is_valid_attachment_code(ns_of(n[3], 'ram:Name'))) else ('BR-FR-17_BT-123',)
def _t41(n, d): return () if (len([x3 for x1 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x2 in x1[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x3 in x2[3].get('ram:AdditionalReferencedDocument', ()) if ('LISIBLE' in texts(x3[3].get('ram:Name', ())))]) <= 1) else ('BR-FR-18_BT-123',)
def _t42(n, d): return () if french.is_valid_bar_treatment(one(texts(n[3].get('ram:Content', ())))) else ('BR-FR-20_BT-21',)
def _t43(n, d): return () if ((not ((not common(texts([x5 for x4 in n[3].get('rsm:ExchangedDocument', ()) for x5 in x4[3].get('ram:TypeCode', ())]), ('389', '501', '500', '471', '473', '261', '502',))) and ('B2B' in texts([x3 for x1 in n[3].get('rsm:ExchangedDocument', ()) for x2 in x1[3].get('ram:IncludedNote', ()) if ('BAR' in texts(x2[3].get('ram:SubjectCode', ()))) for x3 in x2[3].get('ram:Content', ())])))) or (('0225' in [x21 for x16 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x17 in x16[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x18 in x17[3].get('ram:BuyerTradeParty', ()) for x19 in x18[3].get('ram:URIUniversalCommunication', ()) for x20 in x19[3].get('ram:URIID', ()) for x21 in (x20[1].get('schemeID'),) if x21 is not None]) and text([x15 for x11 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x12 in x11[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x13 in x12[3].get('ram:BuyerTradeParty', ()) for x14 in x13[3].get('ram:URIUniversalCommunication', ()) for x15 in x14[3].get('ram:URIID', ())]).startswith(text([x10 for x6 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x7 in x6[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x8 in x7[3].get('ram:BuyerTradeParty', ()) for x9 in x8[3].get('ram:SpecifiedLegalOrganization', ()) for x10 in x9[3].get('ram:ID', ())])))) else ('BR-FR-21_BT-49',)
def _t44(n, d): return () if ((not (common(texts([x5 for x4 in n[3].get('rsm:ExchangedDocument', ()) for x5 in x4[3].get('ram:TypeCode', ())]), ('389', '501', '500', '471', '473', '261', '502',)) and ('B2B' in texts([x3 for x1 in n[3].get('rsm:ExchangedDocument', ()) for x2 in x1[3].get('ram:IncludedNote', ()) if ('BAR' in texts(x2[3].get('ram:SubjectCode', ()))) for x3 in x2[3].get('ram:Content', ())])))) or (('0225' in [x21 for x16 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x17 in x16[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x18 in x17[3].get('ram:SellerTradeParty', ()) for x19 in x18[3].get('ram:URIUniversalCommunication', ()) for x20 in x19[3].get('ram:URIID', ()) for x21 in (x20[1].get('schemeID'),) if x21 is not None]) and text([x15 for x11 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x12 in x11[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x13 in x12[3].get('ram:SellerTradeParty', ()) for x14 in x13[3].get('ram:URIUniversalCommunication', ()) for x15 in x14[3].get('ram:URIID', ())]).startswith(text([x10 for x6 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x7 in x6[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x8 in x7[3].get('ram:SellerTradeParty', ()) for x9 in x8[3].get('ram:SpecifiedLegalOrganization', ()) for x10 in x9[3].get('ram:ID', ())])))) else ('BR-FR-22_BT-34',)
def _t45(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_BT-34',)
def _t46(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_BT-49',)
def _t47(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-12',)
def _t48(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-29',)
def _t49(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-52',)
def _t50(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-75',)
def _t51(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-98',)
def _t52(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-121',)
def _t53(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-24_BT-29',)
def _t54(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-24_BT-46',)
def _t55(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_BT-34',)
def _t56(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_BT-49',)
def _t57(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-12',)
def _t58(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-29',)
def _t59(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-52',)
def _t60(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-75',)
def _t61(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-98',)
def _t62(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-121',)
def _t63(n, d): return () if (len(n[0]) <= 100) else ('BR-FR-26_BT-29',)
def _t64(n, d): return () if (len(n[0]) <= 100) else ('BR-FR-26_BT-46',)
def _t65(n, d): return () if (('ram:TypeCode' in n[3]) or ('ram:Description' in n[3])) else ('BR-FR-27_BG-32',)
def _t66(n, d): return () if filled(n[0]) else ('BR-FR-27_BT-160',)
def _t67(n, d): return () if filled(n[0]) else ('BR-FR-27_EXT-FR-FE-159',)
def _t68(n, d): return () if ((('ram:Value' in n[3]) and (not ('ram:ValueMeasure' in n[3]))) or ((not ('ram:Value' in n[3])) and bool([x1 for x1 in n[3].get('ram:ValueMeasure', ()) if ne(x1[1].get('unitCode'), '')]))) else ('BR-FR-28-Value',)
def _t69(n, d): return () if ((len([x1 for x1 in n[3].get('ram:AdditionalReferencedDocument', ()) if ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))]) <= 1) and (len([x2 for x2 in n[3].get('ram:AdditionalReferencedDocument', ()) if ('AVV' in texts(x2[3].get('ram:ReferenceTypeCode', ())))]) <= 1)) else ('BR-FR-29_BT-18',)
def _t70(n, d): return () if filled(n[0]) else ('BR-FR-29_AFL',)
def _t71(n, d): return () if filled(n[0]) else ('BR-FR-29_AVV',)
def _t72(n, d): return () if ((len([x1 for x1 in n[3].get('ram:AdditionalReferencedDocument', ()) if ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))]) <= 1) and (len([x2 for x2 in n[3].get('ram:AdditionalReferencedDocument', ()) if ('AVV' in texts(x2[3].get('ram:ReferenceTypeCode', ())))]) <= 1)) else ('BR-FR-30_BT-128',)
def _t73(n, d): return () if filled(n[0]) else ('BR-FR-30_AFL',)
def _t74(n, d): return () if filled(n[0]) else ('BR-FR-30_AVV',)
def _t75(n, d): return () if (len([x2 for x2 in [x1 for x1 in n[3].get('ram:IncludedNote', ()) if ('BAR' in texts(x1[3].get('ram:SubjectCode', ())))] if ((ns_of(x2[3], 'ram:Content') == 'B2B') or (ns_of(x2[3], 'ram:Content') == 'B2C') or (ns_of(x2[3], 'ram:Content') == 'B2BINT') or (ns_of(x2[3], 'ram:Content') == 'B2CINT') or (ns_of(x2[3], 'ram:Content') == 'OUTOFSCOPE') or (ns_of(x2[3], 'ram:Content') == 'ARCHIVEONLY'))]) <= 1) else ('BR-FR-31_BT-21',)
def _t76(n, d): return () if (R0.search(ns(n[0])) is not None) else ('BR-FR-32-LEGALID',)
def _t77(n, d): return () if (R0.search(ns(n[0])) is not None) else ('BR-FR-32-GLOBALID',)
def _t78(n, d): return () if ((not ('262' in texts([x2 for x1 in n[3].get('rsm:ExchangedDocument', ()) for x2 in x1[3].get('ram:TypeCode', ())]))) or (text([x6 for x3 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x4 in x3[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x5 in x4[3].get('ram:ContractReferencedDocument', ()) for x6 in x5[3].get('ram:IssuerAssignedID', ())]) and text([x11 for x7 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x8 in x7[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x9 in x8[3].get('ram:BillingSpecifiedPeriod', ()) for x10 in x9[3].get('ram:StartDateTime', ()) for x11 in x10[3].get('udt:DateTimeString', ())]) and text([x16 for x12 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x13 in x12[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x14 in x13[3].get('ram:BillingSpecifiedPeriod', ()) for x15 in x14[3].get('ram:EndDateTime', ()) for x16 in x15[3].get('udt:DateTimeString', ())]))) else ('BR-FR-CO-03_BT-3',)
def _t79(n, d): return () if ((not common(texts([x2 for x1 in n[3].get('rsm:ExchangedDocument', ()) for x2 in x1[3].get('ram:TypeCode', ())]), ('384', '471', '472', '473',))) or (len([x5 for x3 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x4 in x3[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x5 in x4[3].get('ram:InvoiceReferencedDocument', ())]) == 1)) else ('BR-FR-CO-04_BT-4',)
def _t80(n, d): return () if ((not common(texts([x2 for x1 in n[3].get('rsm:ExchangedDocument', ()) for x2 in x1[3].get('ram:TypeCode', ())]), ('261', '381', '396', '502', '503',))) or (len([x6 for x6 in [x5 for x3 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x4 in x3[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x5 in x4[3].get('ram:InvoiceReferencedDocument', ())] if (('ram:IssuerAssignedID' in x6[3]) and [1 for x7 in x6[3].get('ram:FormattedIssueDateTime', ()) if 'qdt:DateTimeString' in x7[3]])]) >= 1) or all(bool([x15 for x14 in x8[3].get('ram:SpecifiedLineTradeSettlement', ()) for x15 in x14[3].get('ram:InvoiceReferencedDocument', ()) if (('ram:IssuerAssignedID' in x15[3]) and [1 for x16 in x15[3].get('ram:FormattedIssueDateTime', ()) if 'qdt:DateTimeString' in x16[3]])]) for x8 in [x10 for x9 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x10 in x9[3].get('ram:IncludedSupplyChainTradeLineItem', ()) if ((not [1 for x11 in x10[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:LineStatusReasonCode' in x11[3]]) or ('DETAIL' in texts([x13 for x12 in x10[3].get('ram:AssociatedDocumentLineDocument', ()) for x13 in x12[3].get('ram:LineStatusReasonCode', ())])))])) else ('BR-FR-CO-05_BT-3',)
def _t81(n, d): return () if (common(texts([x10 for x9 in n[3].get('rsm:ExchangedDocument', ()) for x10 in x9[3].get('ram:TypeCode', ())]), ('386', '500', '503',)) or common(texts([x13 for x11 in n[3].get('rsm:ExchangedDocumentContext', ()) for x12 in x11[3].get('ram:BusinessProcessSpecifiedDocumentContextParameter', ()) for x13 in x12[3].get('ram:ID', ())]), ('B2', 'S2', 'M2',)) or (not [x14 for x14 in [x5 for x1 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x2 in x1[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x3 in x2[3].get('ram:SpecifiedTradePaymentTerms', ()) for x4 in x3[3].get('ram:DueDateDateTime', ()) for x5 in x4[3].get('udt:DateTimeString', ())] if ns(x14[0])]) or all(any_le(texts([x8 for x6 in n[3].get('rsm:ExchangedDocument', ()) for x7 in x6[3].get('ram:IssueDateTime', ()) for x8 in x7[3].get('udt:DateTimeString', ())]), (x15[0],)) for x15 in [x5 for x1 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x2 in x1[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x3 in x2[3].get('ram:SpecifiedTradePaymentTerms', ()) for x4 in x3[3].get('ram:DueDateDateTime', ()) for x5 in x4[3].get('udt:DateTimeString', ())])) else ('BR-FR-CO-07_BT-9',)
def _t82(n, d): return () if ((not common(texts([x5 for x4 in n[3].get('rsm:ExchangedDocument', ()) for x5 in x4[3].get('ram:TypeCode', ())]), ('386', '500', '503',))) or (not common(texts([x3 for x1 in n[3].get('rsm:ExchangedDocumentContext', ()) for x2 in x1[3].get('ram:BusinessProcessSpecifiedDocumentContextParameter', ()) for x3 in x2[3].get('ram:ID', ())]), ('B4', 'S4', 'M4',)))) else ('BR-FR-CO-08_BT-23',)
def _t83(n, d):
    k = n[3]; f = ()
    s1 = k.get('rsm:SupplyChainTradeTransaction', ())
    s0 = common(texts([x3 for x1 in k.get('rsm:ExchangedDocumentContext', ()) for x2 in x1[3].get('ram:BusinessProcessSpecifiedDocumentContextParameter', ()) for x3 in x2[3].get('ram:ID', ())]), ('B2', 'S2', 'M2',))
    if not (((not s0) or eq(decimal1([x7 for x4 in s1 for x5 in x4[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x6 in x5[3].get('ram:SpecifiedTradeSettlementHeaderMonetarySummation', ()) for x7 in x6[3].get('ram:TotalPrepaidAmount', ())]), decimal1([x11 for x8 in s1 for x9 in x8[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x10 in x9[3].get('ram:SpecifiedTradeSettlementHeaderMonetarySummation', ()) for x11 in x10[3].get('ram:GrandTotalAmount', ())])))): f += ('BR-FR-CO-09_BT-23-1',)
    if not (((not s0) or (decimal1([x7 for x4 in s1 for x5 in x4[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x6 in x5[3].get('ram:SpecifiedTradeSettlementHeaderMonetarySummation', ()) for x7 in x6[3].get('ram:DuePayableAmount', ())]) == 0))): f += ('BR-FR-CO-09_BT-23-2',)
    if not (((not s0) or [x9 for x9 in [x8 for x4 in s1 for x5 in x4[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x6 in x5[3].get('ram:SpecifiedTradePaymentTerms', ()) for x7 in x6[3].get('ram:DueDateDateTime', ()) for x8 in x7[3].get('udt:DateTimeString', ())] if ns(x9[0])])): f += ('BR-FR-CO-09_BT-23-3',)
    return f
def _t84(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = [x2 for x1 in s1 for x2 in (x1[1].get('schemeID'),) if x2 is not None]
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_BT-29-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_BT-29-2',)
    return f
def _t85(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = [x2 for x1 in s1 for x2 in (x1[1].get('schemeID'),) if x2 is not None]
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_BT-46-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_BT-46-2',)
    return f
def _t86(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = [x2 for x1 in s1 for x2 in (x1[1].get('schemeID'),) if x2 is not None]
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_BT-60-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_BT-60-2',)
    return f
def _t87(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = [x2 for x1 in s1 for x2 in (x1[1].get('schemeID'),) if x2 is not None]
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_EXT-FR-FE-06-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-06-2',)
    return f
def _t88(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = [x2 for x1 in s1 for x2 in (x1[1].get('schemeID'),) if x2 is not None]
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_EXT-FR-FE-46-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-46-2',)
    return f
def _t89(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = [x2 for x1 in s1 for x2 in (x1[1].get('schemeID'),) if x2 is not None]
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_EXT-FR-FE-69-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-69-2',)
    return f
def _t90(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = [x2 for x1 in s1 for x2 in (x1[1].get('schemeID'),) if x2 is not None]
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_EXT-FR-FE-92-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-92-2',)
    return f
def _t91(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = [x2 for x1 in s1 for x2 in (x1[1].get('schemeID'),) if x2 is not None]
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_EXT-FR-FE-115-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-115-2',)
    return f
def _t92(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = [x2 for x1 in s1 for x2 in (x1[1].get('schemeID'),) if x2 is not None]
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_BT-71-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_BT-71-2',)
    return f
def _t93(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = [x2 for x1 in s1 for x2 in (x1[1].get('schemeID'),) if x2 is not None]
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_EXT-FR-FE-146-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-146-2',)
    return f
def _t94(n, d): return () if ((not any_ne(texts([x3 for x1 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x2 in x1[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x3 in x2[3].get('ram:InvoiceCurrencyCode', ())]), ('EUR',))) or (('EUR' in texts([x6 for x4 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x5 in x4[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x6 in x5[3].get('ram:TaxCurrencyCode', ())])) and text([x10 for x7 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x8 in x7[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x9 in x8[3].get('ram:SpecifiedTradeSettlementHeaderMonetarySummation', ()) for x10 in x9[3].get('ram:TaxTotalAmount', ()) if (x10[1].get('currencyID') == 'EUR')]))) else ('BR-FR-CO-12_BT-5',)
def _t95(n, d): return () if (bool([x6 for x5 in n[3].get('rsm:ExchangedDocument', ()) for x6 in x5[3].get('ram:IncludedNote', ()) if (('TXD' in texts(x6[3].get('ram:SubjectCode', ()))) and ('MEMBRE_ASSUJETTI_UNIQUE' in texts(x6[3].get('ram:Content', ()))))]) or (not bool([x4 for x1 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x2 in x1[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x3 in x2[3].get('ram:SellerTradeParty', ()) for x4 in x3[3].get('ram:GlobalID', ()) if (x4[1].get('schemeID') == '0231')]))) else ('BR-FR-CO-14_BT-29-1',)
def _t96(n, d): return () if ((not any((x1[1].get('schemeID') == '0231') for x1 in [x5 for x2 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x3 in x2[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x4 in x3[3].get('ram:SellerTradeParty', ()) for x5 in x4[3].get('ram:GlobalID', ())])) or (bool([x9 for x7 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x8 in x7[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x9 in x8[3].get('ram:SellerTaxRepresentativeTradeParty', ())]) and text([x12 for x10 in [x9 for x7 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x8 in x7[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x9 in x8[3].get('ram:SellerTaxRepresentativeTradeParty', ())] for x11 in x10[3].get('ram:SpecifiedTaxRegistration', ()) for x12 in x11[3].get('ram:ID', ()) if (x12[1].get('schemeID') == 'VA')]))) else ('BR-FR-CO-15_BT-29-1',)
def _t97(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-92_BT-99',)
def _t98(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-93_BT-100',)
def _t99(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-106',)
def _t100(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-107',)
def _t101(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-108',)
def _t102(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-109',)
def _t103(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-110',)
def _t104(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-111',)
def _t105(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-112',)
def _t106(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-113',)
def _t107(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-114',)
def _t108(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-115',)
def _t109(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-116',)
def _t110(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-117',)
def _t111(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-131',)
def _t112(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-136_BT-141',)
def _t113(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-137_BT-142',)
def _t114(n, d): return () if french.is_valid_decimal_19_4(ns(n[0])) else ('BR-FR-DEC-02_BT-129',)
def _t115(n, d): return () if french.is_valid_decimal_19_4(ns(n[0])) else ('BR-FR-DEC-02_BT-149',)
def _t116(n, d): return () if ((french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(ns(n[0]))) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(ns(n[0])))) else ('BR-FR-DEC-03_BT-146',)
def _t117(n, d): return () if ((french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(ns(n[0]))) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(ns(n[0])))) else ('BR-FR-DEC-03_BT-147',)
def _t118(n, d): return () if ((french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(ns(n[0]))) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(ns(n[0])))) else ('BR-FR-DEC-03_BT-148',)
def _t119(n, d): return () if french.is_valid_percent_4_2_positive(ns(n[0])) else ('BR-FR-DEC-04_BT-96_BT-103',)
def _t120(n, d): return () if french.is_valid_percent_4_2_positive(ns(n[0])) else ('BR-FR-DEC-04_BT-119',)
def _t121(n, d): return () if french.is_valid_percent_4_2_positive(ns(n[0])) else ('BR-FR-DEC-04_BT-152',)
def _t122(n, d): return () if (filled(n[0]) or (not french.isspecialcontract(d))) else ('BR-FR-MV-01_EXT-FR-FE-163',)
def _t123(n, d): return () if ((not french.isspecialcontractmv(d)) or (len([x1 for x1 in n[3].get('ram:IncludedSupplyChainTradeLineItem', ()) if ((not [1 for x4 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x4[3]]) and ('GROUP' in texts([x3 for x2 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) for x3 in x2[3].get('ram:LineStatusReasonCode', ())])))]) >= 1)) else ('BR-FR-MV-02_EXT-FR-FE-163',)
def _t124(n, d):
    k = n[3]; f = ()
    s1 = french.isspecialcontractbd(d)
    s0 = k.get('ram:IncludedSupplyChainTradeLineItem', ())
    if not (((not s1) or (len([x1 for x1 in s0 if ((not [1 for x4 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x4[3]]) and ('GROUP' in texts([x3 for x2 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) for x3 in x2[3].get('ram:LineStatusReasonCode', ())])))]) == 2))): f += ('BR-FR-BD-02_EXT-FR-FE-163',)
    if not (((not s1) or (len([x1 for x1 in s0 if ((not [1 for x4 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x4[3]]) and ('GROUP' in texts([x3 for x2 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) for x3 in x2[3].get('ram:LineStatusReasonCode', ())])) and common(texts([x8 for x5 in x1[3].get('ram:SpecifiedLineTradeAgreement', ()) for x6 in x5[3].get('ram:ItemSellerTradeParty', ()) for x7 in x6[3].get('ram:SpecifiedLegalOrganization', ()) for x8 in x7[3].get('ram:ID', ())]), texts([x13 for x9 in parent(x1) for x10 in x9[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x11 in x10[3].get('ram:SellerTradeParty', ()) for x12 in x11[3].get('ram:SpecifiedLegalOrganization', ()) for x13 in x12[3].get('ram:ID', ())])))]) == 1))): f += ('BR-FR-BD-02_BT-31',)
    if not (((not s1) or (len([x1 for x1 in s0 if ((not [1 for x4 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x4[3]]) and ('GROUP' in texts([x3 for x2 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) for x3 in x2[3].get('ram:LineStatusReasonCode', ())])) and common(texts([x8 for x5 in x1[3].get('ram:SpecifiedLineTradeAgreement', ()) for x6 in x5[3].get('ram:ItemSellerTradeParty', ()) for x7 in x6[3].get('ram:SpecifiedLegalOrganization', ()) for x8 in x7[3].get('ram:ID', ())]), texts([x13 for x9 in parent(x1) for x10 in x9[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x11 in x10[3].get('ram:BuyerTradeParty', ()) for x12 in x11[3].get('ram:SpecifiedLegalOrganization', ()) for x13 in x12[3].get('ram:ID', ())])))]) == 1))): f += ('BR-FR-BD-02_BT-47',)
    return f
def _t125(n, d):
    k = n[3]; f = ()
    s3 = french.isspecialcontract(d)
    s2 = k.get('ram:SpecifiedLineTradeAgreement', ())
    s1 = k.get('ram:SpecifiedLineTradeSettlement', ())
    s0 = n[2][3].get('ram:ApplicableHeaderTradeSettlement', ())
    if not (((not s3) or filled(text([x3 for x1 in s2 for x2 in x1[3].get('ram:ItemSellerTradeParty', ()) for x3 in x2[3].get('ram:Name', ())])))): f += ('BR-FR-MV-03_EXT-FR-FE-164',)
    if not (((not s3) or filled(text([x4 for x1 in s2 for x2 in x1[3].get('ram:ItemSellerTradeParty', ()) for x3 in x2[3].get('ram:SpecifiedLegalOrganization', ()) for x4 in x3[3].get('ram:ID', ())])))): f += ('BR-FR-MV-03_EXT-FR-FE-167',)
    if not (((not s3) or filled(text([x4 for x1 in s2 for x2 in x1[3].get('ram:ItemSellerTradeParty', ()) for x3 in x2[3].get('ram:PostalTradeAddress', ()) for x4 in x3[3].get('ram:CountryID', ())])))): f += ('BR-FR-MV-03_EXT-FR-FE-177',)
    if not (((not s3) or filled(text([x5 for x3 in s1 for x4 in x3[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x5 in x4[3].get('ram:TaxTotalAmount', ()) if common(texts([x2 for x1 in s0 for x2 in x1[3].get('ram:InvoiceCurrencyCode', ())]), some(x5[1].get('currencyID')))])))): f += ('BR-FR-MV-03_EXT-FR-FE-181',)
    if not (((not s3) or (not [x2 for x1 in s0 for x2 in x1[3].get('ram:TaxCurrencyCode', ())]) or (any_ne(texts([x2 for x1 in s0 for x2 in x1[3].get('ram:TaxCurrencyCode', ())]), ('',)) and filled(text([x5 for x3 in s1 for x4 in x3[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x5 in x4[3].get('ram:TaxTotalAmount', ()) if common(texts([x2 for x1 in s0 for x2 in x1[3].get('ram:TaxCurrencyCode', ())]), some(x5[1].get('currencyID')))]))))): f += ('BR-FR-MV-03_EXT-FR-FE-182',)
    return f
def _t126(n, d): return () if ((not french.isspecialcontract(d)) or (('130' in texts(n[3].get('ram:TypeCode', ()))) and has_text(n[3], 'ram:IssuerAssignedID'))) else ('BR-FR-MV-03_BT-128_AFL',)
def _t127(n, d): return () if ((not french.isspecialcontract(d)) or (('130' in texts(n[3].get('ram:TypeCode', ()))) and (not (('M8' in texts(n[3].get('ram:IssuerAssignedID', ()))) or ('S8' in texts(n[3].get('ram:IssuerAssignedID', ()))) or ('B8' in texts(n[3].get('ram:IssuerAssignedID', ()))))) and has_text(n[3], 'ram:IssuerAssignedID'))) else ('BR-FR-MV-03_BT-128_AVV',)
def _t128(n, d): return () if ((not french.isspecialcontract(d)) or le(absolute(sub(float_or_none(decimal1([x22 for x20 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x21 in x20[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x22 in x21[3].get('ram:LineTotalAmount', ())])), sum([double(x11[0]) for x11 in [x10 for x3 in n[2][3].get('ram:IncludedSupplyChainTradeLineItem', ()) if (any_ne(texts([x7 for x6 in x3[3].get('ram:AssociatedDocumentLineDocument', ()) for x7 in x6[3].get('ram:LineStatusReasonCode', ())]), ('INFORMATION',)) and (ns(text([x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:LineID', ())])) in texts([x5 for x4 in x3[3].get('ram:AssociatedDocumentLineDocument', ()) for x5 in x4[3].get('ram:ParentLineID', ())]))) for x8 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in x9[3].get('ram:LineTotalAmount', ())]]))), float((D1 * len([x19 for x12 in n[2][3].get('ram:IncludedSupplyChainTradeLineItem', ()) if (any_ne(texts([x16 for x15 in x12[3].get('ram:AssociatedDocumentLineDocument', ()) for x16 in x15[3].get('ram:LineStatusReasonCode', ())]), ('INFORMATION',)) and (ns(text([x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:LineID', ())])) in texts([x14 for x13 in x12[3].get('ram:AssociatedDocumentLineDocument', ()) for x14 in x13[3].get('ram:ParentLineID', ())]))) for x17 in x12[3].get('ram:SpecifiedLineTradeSettlement', ()) for x18 in x17[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x19 in x18[3].get('ram:LineTotalAmount', ())]))))) else ('BR-FR-MV-05_EXT-FR-FE-BG-12',)
def _t129(n, d): return () if ((not french.isspecialcontract(d)) or (filled(text([x6 for x3 in n[3].get('ram:SpecifiedLineTradeAgreement', ()) for x4 in x3[3].get('ram:ItemSellerTradeParty', ()) for x5 in x4[3].get('ram:SpecifiedLegalOrganization', ()) for x6 in x5[3].get('ram:ID', ())])) and ((not [x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:ParentLineID', ())]) or (ns(text([x6 for x3 in n[3].get('ram:SpecifiedLineTradeAgreement', ()) for x4 in x3[3].get('ram:ItemSellerTradeParty', ()) for x5 in x4[3].get('ram:SpecifiedLegalOrganization', ()) for x6 in x5[3].get('ram:ID', ())])) == ns(text([x13 for x7 in n[2][3].get('ram:IncludedSupplyChainTradeLineItem', ()) if common(texts([x9 for x8 in x7[3].get('ram:AssociatedDocumentLineDocument', ()) for x9 in x8[3].get('ram:LineID', ())]), texts([x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:ParentLineID', ())])) for x10 in x7[3].get('ram:SpecifiedLineTradeAgreement', ()) for x11 in x10[3].get('ram:ItemSellerTradeParty', ()) for x12 in x11[3].get('ram:SpecifiedLegalOrganization', ()) for x13 in x12[3].get('ram:ID', ())])))))) else ('BR-FR-MV-06_EXT-FR-FE-167',)
def _t130(n, d): return () if ((not french.isspecialcontract(d)) or (filled(text([x5 for x3 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x4 in x3[3].get('ram:AdditionalReferencedDocument', ()) if (('130' in texts(x4[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x4[3].get('ram:ReferenceTypeCode', ())))) for x5 in x4[3].get('ram:IssuerAssignedID', ())])) and ((not [x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:ParentLineID', ())]) or (ns(text([x5 for x3 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x4 in x3[3].get('ram:AdditionalReferencedDocument', ()) if (('130' in texts(x4[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x4[3].get('ram:ReferenceTypeCode', ())))) for x5 in x4[3].get('ram:IssuerAssignedID', ())])) == ns(text([x11 for x6 in n[2][3].get('ram:IncludedSupplyChainTradeLineItem', ()) if common(texts([x8 for x7 in x6[3].get('ram:AssociatedDocumentLineDocument', ()) for x8 in x7[3].get('ram:LineID', ())]), texts([x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:ParentLineID', ())])) for x9 in x6[3].get('ram:SpecifiedLineTradeSettlement', ()) for x10 in x9[3].get('ram:AdditionalReferencedDocument', ()) if (('130' in texts(x10[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x10[3].get('ram:ReferenceTypeCode', ())))) for x11 in x10[3].get('ram:IssuerAssignedID', ())])))))) else ('BR-FR-MV-07_BT-128',)
def _t131(n, d): return () if ((not french.isspecialcontract(d)) or (filled(text([x6 for x4 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in x5[3].get('ram:ExemptionReason', ())])) and filled(text([x3 for x1 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x2 in x1[3].get('ram:AdditionalReferencedDocument', ()) if (('130' in texts(x2[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x2[3].get('ram:ReferenceTypeCode', ())))) for x3 in x2[3].get('ram:IssuerAssignedID', ())])) and text([x9 for x7 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) for x9 in x8[3].get('ram:ExemptionReason', ())]).startswith(('#' + ns(text([x3 for x1 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x2 in x1[3].get('ram:AdditionalReferencedDocument', ()) if (('130' in texts(x2[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x2[3].get('ram:ReferenceTypeCode', ())))) for x3 in x2[3].get('ram:IssuerAssignedID', ())])) + '#')))) else ('BR-FR-MV-08_BT-128',)
def _t132(n, d): return () if ((not french.isspecialcontract(d)) or le(absolute(sub(float_or_none(decimal1([x12 for x10 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x11 in x10[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x12 in x11[3].get('ram:TaxTotalAmount', ()) if common(texts([x9 for x8 in n[2][3].get('ram:ApplicableHeaderTradeSettlement', ()) for x9 in x8[3].get('ram:InvoiceCurrencyCode', ())]), some(x12[1].get('currencyID')))])), sum([double(x7[0]) for x7 in [x6 for x4 in n[2][3].get('ram:ApplicableHeaderTradeSettlement', ()) for x5 in x4[3].get('ram:ApplicableTradeTax', ()) if (('VAT' in texts(x5[3].get('ram:TypeCode', ()))) and text(x5[3].get('ram:ExemptionReason', ())).startswith(('#' + ns(text([x3 for x1 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x2 in x1[3].get('ram:AdditionalReferencedDocument', ()) if (('130' in texts(x2[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x2[3].get('ram:ReferenceTypeCode', ())))) for x3 in x2[3].get('ram:IssuerAssignedID', ())])) + '#'))) for x6 in x5[3].get('ram:CalculatedAmount', ())]]))), float(D1))) else ('BR-FR-MV-09_EXT-FR-FE-181',)
def _t133(n, d): return () if ((not french.isspecialcontract(d)) or (not [1 for x12 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x13 in x12[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) if 'ram:GrandTotalAmount' in x13[3]]) or (filled(text([x16 for x14 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x15 in x14[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x16 in x15[3].get('ram:GrandTotalAmount', ())])) and le(absolute(sub(sub(decimal1([x19 for x17 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x18 in x17[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x19 in x18[3].get('ram:GrandTotalAmount', ())]), decimal1([x22 for x20 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x21 in x20[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x22 in x21[3].get('ram:LineTotalAmount', ())])), decimal1([x25 for x23 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x24 in x23[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x25 in x24[3].get('ram:TaxTotalAmount', ()) if common(texts([x2 for x1 in n[2][3].get('ram:ApplicableHeaderTradeSettlement', ()) for x2 in x1[3].get('ram:InvoiceCurrencyCode', ())]), some(x25[1].get('currencyID')))]))), (D1 * len([x7 for x5 in d.top('rsm:CrossIndustryInvoice') for x6 in x5[3].get('rsm:SupplyChainTradeTransaction', ()) for x7 in x6[3].get('ram:IncludedSupplyChainTradeLineItem', ()) if (common(texts([x11 for x10 in x7[3].get('ram:AssociatedDocumentLineDocument', ()) for x11 in x10[3].get('ram:LineStatusReasonCode', ())]), ('DETAIL', 'GROUP',)) and common(texts([x9 for x8 in x7[3].get('ram:AssociatedDocumentLineDocument', ()) for x9 in x8[3].get('ram:ParentLineID', ())]), texts([x4 for x3 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x4 in x3[3].get('ram:LineID', ())])))]))))) else ('BR-FR-MV-10_EXT-FR-FE-184',)
def _t134(n, d): return () if ((_nbsubinvoiceseller(d) == 1) or (not french.isspecialcontract(d)) or ((_nbsubinvoiceseller(d) == 0) and (ns(text([x3 for x1 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x2 in x1[3].get('ram:AdditionalReferencedDocument', ()) if (('130' in texts(x2[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x2[3].get('ram:ReferenceTypeCode', ())))) for x3 in x2[3].get('ram:IssuerAssignedID', ())])) in texts(_invid(d)))) or ((_nbsubinvoiceseller(d) > 1) and any_ne(texts(_invid(d)), (ns(text([x3 for x1 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x2 in x1[3].get('ram:AdditionalReferencedDocument', ()) if (('130' in texts(x2[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x2[3].get('ram:ReferenceTypeCode', ())))) for x3 in x2[3].get('ram:IssuerAssignedID', ())])),)))) else ('BR-FR-MV-11_BT-128',)
def _t135(n, d): return () if ((not french.isspecialcontract(d)) or (not [x7 for x1 in n[3].get('ram:IncludedSupplyChainTradeLineItem', ()) if ((not [1 for x4 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x4[3]]) and ('GROUP' in texts([x3 for x2 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) for x3 in x2[3].get('ram:LineStatusReasonCode', ())]))) for x5 in x1[3].get('ram:SpecifiedLineTradeSettlement', ()) for x6 in x5[3].get('ram:AdditionalReferencedDocument', ()) if (('130' in texts(x6[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x6[3].get('ram:ReferenceTypeCode', ())))) for x7 in x6[3].get('ram:IssuerAssignedID', ()) if (x7[0] in texts(d.preceding(x7, 'ram:IssuerAssignedID')))])) else ('BR-FR-MV-12_BT-128',)
def _t136(n, d): return () if ((not french.isspecialcontractmv(d)) or (filled(n[0]) and (not ((n[0] == '389') or (n[0] == '261') or (n[0] == '501') or (n[0] == '500') or (n[0] == '502') or (n[0] == '471') or (n[0] == '473'))))) else ('BR-FR-MV-13_BT-3',)
def _t137(n, d): return () if ((not french.isspecialcontractbd(d)) or (filled(n[0]) and (ns(n[0]) in ('389', '261', '501', '500', '502', '471', '473',)))) else ('BR-FR-BD-13_BT-3',)
def _t138(n, d):
    k = n[3]; f = ()
    s1 = french.isspecialcontractmv(d)
    s0 = k.get('ram:SpecifiedLineTradeSettlement', ())
    if not (((not s1) or bool([1 for x1 in s0 for x2 in x1[3].get('ram:InvoiceReferencedDocument', ()) if 'ram:IssuerAssignedID' in x2[3]]))): f += ('BR-FR-MV-14-EXT-FR-FE-136',)
    if not (((not s1) or bool([1 for x1 in s0 for x2 in x1[3].get('ram:InvoiceReferencedDocument', ()) for x3 in x2[3].get('ram:FormattedIssueDateTime', ()) if 'qdt:DateTimeString' in x3[3]]))): f += ('BR-FR-MV-14-EXT-FR-FE-138',)
    return f
def _t139(n, d):
    k = n[3]; f = ()
    s1 = french.isspecialcontractbd(d)
    s0 = k.get('ram:SpecifiedLineTradeSettlement', ())
    if not (((not s1) or bool([1 for x1 in s0 for x2 in x1[3].get('ram:InvoiceReferencedDocument', ()) if 'ram:IssuerAssignedID' in x2[3]]))): f += ('BR-FR-BD-14-EXT-FR-FE-136',)
    if not (((not s1) or bool([1 for x1 in s0 for x2 in x1[3].get('ram:InvoiceReferencedDocument', ()) for x3 in x2[3].get('ram:FormattedIssueDateTime', ()) if 'qdt:DateTimeString' in x3[3]]))): f += ('BR-FR-BD-14-EXT-FR-FE-138',)
    return f

TEMPLATES = (
Template('M24', 1002, (Pattern((Step('ram:ID'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-01_BT-1', lambda n, d: (len(n[0]) <= 35)),
    Check('BR-FR-02_BT-1', lambda n, d: french.is_valid_id_format(n[0])),
), _t0),
Template('M24', 1001, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-01_BT-25', lambda n, d: (len(n[0]) <= 35)),
    Check('BR-FR-02_BT-25', lambda n, d: french.is_valid_id_format(n[0])),
), _t1),
Template('M24', 1000, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:InvoiceReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-01_EXT-FR-FE-136', lambda n, d: (len(n[0]) <= 35)),
    Check('BR-FR-02_EXT-FR-FE-136', lambda n, d: french.is_valid_id_format(n[0])),
), _t2),
Template('M25', 1010, (Pattern((Step('udt:DateTimeString'), Step('ram:IssueDateTime'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_BT-2', lambda n, d: french.is_valid_compact_date(n[0])),
), _t3),
Template('M25', 1009, (Pattern((Step('udt:DateString'), Step('ram:TaxPointDate'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_BT-7', lambda n, d: french.is_valid_compact_date(n[0])),
), _t4),
Template('M25', 1008, (Pattern((Step('udt:DateTimeString'), Step('ram:DueDateDateTime'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_BT-9', lambda n, d: french.is_valid_compact_date(n[0])),
), _t5),
Template('M25', 1007, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_BT-26', lambda n, d: french.is_valid_compact_date(n[0])),
), _t6),
Template('M25', 1006, (Pattern((Step('udt:DateTimeString'), Step('ram:OccurrenceDateTime'), Step('ram:ActualDeliverySupplyChainEvent'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_BT-72', lambda n, d: french.is_valid_compact_date(n[0])),
), _t7),
Template('M25', 1005, (Pattern((Step('udt:DateTimeString'), Step('ram:StartDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_BT-73', lambda n, d: french.is_valid_compact_date(n[0])),
), _t8),
Template('M25', 1004, (Pattern((Step('udt:DateTimeString'), Step('ram:EndDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_BT-74', lambda n, d: french.is_valid_compact_date(n[0])),
), _t9),
Template('M25', 1003, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:InvoiceReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_EXT-FR-FE-138', lambda n, d: french.is_valid_compact_date(n[0])),
), _t10),
Template('M25', 1002, (Pattern((Step('udt:DateTimeString'), Step('ram:OccurrenceDateTime'), Step('ram:ActualDeliverySupplyChainEvent'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_EXT-FR-FE-158', lambda n, d: french.is_valid_compact_date(n[0])),
), _t11),
Template('M25', 1001, (Pattern((Step('udt:DateTimeString'), Step('ram:StartDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_EXT-FR-FE-134', lambda n, d: french.is_valid_compact_date(n[0])),
), _t12),
Template('M25', 1000, (Pattern((Step('udt:DateTimeString'), Step('ram:EndDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_EXT-FR-FE-135', lambda n, d: french.is_valid_compact_date(n[0])),
), _t13),
Template('M26', 1002, (Pattern((Step('ram:TypeCode'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-04_BT-3', lambda n, d: french.is_valid_document_type_code(n[0])),
), _t14),
Template('M26', 1001, (Pattern((Step('ram:TypeCode'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-04_EXT-FR-FE-02', lambda n, d: french.is_valid_document_type_code(n[0])),
), _t15),
Template('M26', 1000, (Pattern((Step('ram:TypeCode'), Step('ram:InvoiceReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-04_EXT-FR-FE-137', lambda n, d: french.is_valid_document_type_code(n[0])),
), _t16),
Template('M27', 1000, (Pattern((Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-05_BT-22_PMT', lambda n, d: bool([x1 for x1 in n[3].get('ram:IncludedNote', ()) if ('PMT' in texts(x1[3].get('ram:SubjectCode', ())))])),
    Check('BR-FR-05_BT-22_PMD', lambda n, d: bool([x1 for x1 in n[3].get('ram:IncludedNote', ()) if ('PMD' in texts(x1[3].get('ram:SubjectCode', ())))])),
    Check('BR-FR-05_BT-22_AAB', lambda n, d: bool([x1 for x1 in n[3].get('ram:IncludedNote', ()) if ('AAB' in texts(x1[3].get('ram:SubjectCode', ())))])),
), _t17),
Template('M28', 1000, (Pattern((Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-06_BT-21_PMT', lambda n, d: (len([x1 for x1 in n[3].get('ram:IncludedNote', ()) if ('PMT' in texts(x1[3].get('ram:SubjectCode', ())))]) <= 1)),
    Check('BR-FR-06_BT-21_PMD', lambda n, d: (len([x1 for x1 in n[3].get('ram:IncludedNote', ()) if ('PMD' in texts(x1[3].get('ram:SubjectCode', ())))]) <= 1)),
    Check('BR-FR-06_BT-21_AAB', lambda n, d: (len([x1 for x1 in n[3].get('ram:IncludedNote', ()) if ('AAB' in texts(x1[3].get('ram:SubjectCode', ())))]) <= 1)),
    Check('BR-FR-06_BT-21_TXD', lambda n, d: (len([x1 for x1 in n[3].get('ram:IncludedNote', ()) if ('TXD' in texts(x1[3].get('ram:SubjectCode', ())))]) <= 1)),
), _t18),
Template('M29', 1000, (Pattern((Step('rsm:ExchangedDocumentContext'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-08_BT-23', lambda n, d: (bool([1 for x3 in n[3].get('ram:BusinessProcessSpecifiedDocumentContextParameter', ()) if 'ram:ID' in x3[3]]) and french.is_valid_billing_mode(one(texts([x2 for x1 in n[3].get('ram:BusinessProcessSpecifiedDocumentContextParameter', ()) for x2 in x1[3].get('ram:ID', ())]))))),
), _t19),
Template('M30', 1009, (Pattern((Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_BT-29', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), one(texts([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')]))))),
), _t20),
Template('M30', 1008, (Pattern((Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_BT-46', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), one(texts([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')]))))),
), _t21),
Template('M30', 1007, (Pattern((Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_BT-60', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')]) if text([x5 for x4 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9])))),
), _t22),
Template('M30', 1006, (Pattern((Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-06', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')]) if text([x5 for x4 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9])))),
), _t23),
Template('M30', 1005, (Pattern((Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-46', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')]) if text([x5 for x4 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9])))),
), _t24),
Template('M30', 1004, (Pattern((Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-69', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')]) if text([x5 for x4 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9])))),
), _t25),
Template('M30', 1003, (Pattern((Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-92', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')]) if text([x5 for x4 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9])))),
), _t26),
Template('M30', 1002, (Pattern((Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-115', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')]) if text([x5 for x4 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9])))),
), _t27),
Template('M30', 1001, (Pattern((Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_BT-71', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')]) if text([x5 for x4 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9])))),
), _t28),
Template('M30', 1000, (Pattern((Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-146', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x3 for x2 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x3 in x2[3].get('ram:ID', ()) if (x3[1].get('schemeID') == '0002')]) if text([x5 for x4 in n[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9])))),
), _t29),
Template('M31', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-10_BT-30', lambda n, d: ([x5 for x1 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x2 in x1[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x3 in x2[3].get('ram:SellerTradeParty', ()) for x4 in x3[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')] and (R0.search(ns(text([x5 for x1 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x2 in x1[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x3 in x2[3].get('ram:SellerTradeParty', ()) for x4 in x3[3].get('ram:SpecifiedLegalOrganization', ()) for x5 in x4[3].get('ram:ID', ()) if (x5[1].get('schemeID') == '0002')]))) is not None))),
), _t30),
Template('M32', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-11_BT-47', lambda n, d: ((not ('B2B' in texts([x3 for x1 in n[3].get('rsm:ExchangedDocument', ()) for x2 in x1[3].get('ram:IncludedNote', ()) if ('BAR' in texts(x2[3].get('ram:SubjectCode', ()))) for x3 in x2[3].get('ram:Content', ())]))) or (R0.search(text([x8 for x4 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x5 in x4[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x6 in x5[3].get('ram:BuyerTradeParty', ()) for x7 in x6[3].get('ram:SpecifiedLegalOrganization', ()) for x8 in x7[3].get('ram:ID', ()) if (x8[1].get('schemeID') == '0002')])) is not None))),
), _t31),
Template('M33', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-12_BT-49', lambda n, d: text([x5 for x1 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x2 in x1[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x3 in x2[3].get('ram:BuyerTradeParty', ()) for x4 in x3[3].get('ram:URIUniversalCommunication', ()) for x5 in x4[3].get('ram:URIID', ())])),
), _t32),
Template('M34', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-13_BT-34', lambda n, d: text([x5 for x1 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x2 in x1[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x3 in x2[3].get('ram:SellerTradeParty', ()) for x4 in x3[3].get('ram:URIUniversalCommunication', ()) for x5 in x4[3].get('ram:URIID', ())])),
), _t33),
Template('M35', 1002, (Pattern((Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-15_BT-95_BT-102', lambda n, d: french.is_valid_vat_category_code(one(texts(n[3].get('ram:CategoryCode', ()))))),
    Check('BR-FR-15_BT-95_BT-102_LM', lambda n, d: (not common(texts(n[3].get('ram:CategoryCode', ())), ('L', 'M',)))),
), _t34),
Template('M35', 1001, (Pattern((Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-15_BT-95_BT-118', lambda n, d: french.is_valid_vat_category_code(one(texts(n[3].get('ram:CategoryCode', ()))))),
    Check('BR-FR-15_BT-95_BT-118_LM', lambda n, d: (not common(texts(n[3].get('ram:CategoryCode', ())), ('L', 'M',)))),
), _t35),
Template('M35', 1000, (Pattern((Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-15_BT-95_BT-151', lambda n, d: (((not n[3].get('ram:CategoryCode', ())) and (('GROUP' in texts([x3 for x1 in parent(n[2]) for x2 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) for x3 in x2[3].get('ram:LineStatusReasonCode', ())])) or ('INFORMATION' in texts([x6 for x4 in parent(n[2]) for x5 in x4[3].get('ram:AssociatedDocumentLineDocument', ()) for x6 in x5[3].get('ram:LineStatusReasonCode', ())])))) or french.is_valid_vat_category_code(one(texts(n[3].get('ram:CategoryCode', ())))))),
    Check('BR-FR-15_BT-95_BT-151_LM', lambda n, d: (not common(texts(n[3].get('ram:CategoryCode', ())), ('L', 'M',)))),
), _t36),
Template('M36', 1002, (Pattern((Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-16_BT-96_BT-103', lambda n, d: ((not text(n[3].get('ram:RateApplicablePercent', ()))) or french.is_valid_vat_rate(text(n[3].get('ram:RateApplicablePercent', ()))))),
), _t37),
Template('M36', 1001, (Pattern((Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-16_BT-119', lambda n, d: ((not text(n[3].get('ram:RateApplicablePercent', ()))) or french.is_valid_vat_rate(text(n[3].get('ram:RateApplicablePercent', ()))))),
), _t38),
Template('M36', 1000, (Pattern((Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-16_BT-152', lambda n, d: ((not text(n[3].get('ram:RateApplicablePercent', ()))) or french.is_valid_vat_rate(text(n[3].get('ram:RateApplicablePercent', ()))))),
), _t39),
Template('M37', 1000, (Pattern((Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('916' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '916')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-17_BT-123', lambda n, d: ((not ns_of(n[3], 'ram:Name')) or french.is_valid_attachment_code(ns_of(n[3], 'ram:Name')))),
), _t40),
Template('M38', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-18_BT-123', lambda n, d: (len([x3 for x1 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x2 in x1[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x3 in x2[3].get('ram:AdditionalReferencedDocument', ()) if ('LISIBLE' in texts(x3[3].get('ram:Name', ())))]) <= 1)),
), _t41),
Template('M39', 1000, (Pattern((Step('ram:IncludedNote', None, lambda n, d: ('BAR' in texts(n[3].get('ram:SubjectCode', ()))), ('ram:SubjectCode', 'BAR')), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-20_BT-21', lambda n, d: french.is_valid_bar_treatment(one(texts(n[3].get('ram:Content', ()))))),
), _t42),
Template('M40', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-21_BT-49', lambda n, d: ((not ((not common(texts([x5 for x4 in n[3].get('rsm:ExchangedDocument', ()) for x5 in x4[3].get('ram:TypeCode', ())]), ('389', '501', '500', '471', '473', '261', '502',))) and ('B2B' in texts([x3 for x1 in n[3].get('rsm:ExchangedDocument', ()) for x2 in x1[3].get('ram:IncludedNote', ()) if ('BAR' in texts(x2[3].get('ram:SubjectCode', ()))) for x3 in x2[3].get('ram:Content', ())])))) or (('0225' in [x21 for x16 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x17 in x16[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x18 in x17[3].get('ram:BuyerTradeParty', ()) for x19 in x18[3].get('ram:URIUniversalCommunication', ()) for x20 in x19[3].get('ram:URIID', ()) for x21 in (x20[1].get('schemeID'),) if x21 is not None]) and text([x15 for x11 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x12 in x11[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x13 in x12[3].get('ram:BuyerTradeParty', ()) for x14 in x13[3].get('ram:URIUniversalCommunication', ()) for x15 in x14[3].get('ram:URIID', ())]).startswith(text([x10 for x6 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x7 in x6[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x8 in x7[3].get('ram:BuyerTradeParty', ()) for x9 in x8[3].get('ram:SpecifiedLegalOrganization', ()) for x10 in x9[3].get('ram:ID', ())]))))),
), _t43),
Template('M41', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-22_BT-34', lambda n, d: ((not (common(texts([x5 for x4 in n[3].get('rsm:ExchangedDocument', ()) for x5 in x4[3].get('ram:TypeCode', ())]), ('389', '501', '500', '471', '473', '261', '502',)) and ('B2B' in texts([x3 for x1 in n[3].get('rsm:ExchangedDocument', ()) for x2 in x1[3].get('ram:IncludedNote', ()) if ('BAR' in texts(x2[3].get('ram:SubjectCode', ()))) for x3 in x2[3].get('ram:Content', ())])))) or (('0225' in [x21 for x16 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x17 in x16[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x18 in x17[3].get('ram:SellerTradeParty', ()) for x19 in x18[3].get('ram:URIUniversalCommunication', ()) for x20 in x19[3].get('ram:URIID', ()) for x21 in (x20[1].get('schemeID'),) if x21 is not None]) and text([x15 for x11 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x12 in x11[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x13 in x12[3].get('ram:SellerTradeParty', ()) for x14 in x13[3].get('ram:URIUniversalCommunication', ()) for x15 in x14[3].get('ram:URIID', ())]).startswith(text([x10 for x6 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x7 in x6[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x8 in x7[3].get('ram:SellerTradeParty', ()) for x9 in x8[3].get('ram:SpecifiedLegalOrganization', ()) for x10 in x9[3].get('ram:ID', ())]))))),
), _t44),
Template('M42', 1007, (Pattern((Step('ram:URIID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('ram:URIUniversalCommunication'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-23_BT-34', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t45),
Template('M42', 1006, (Pattern((Step('ram:URIID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('ram:URIUniversalCommunication'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-23_BT-49', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t46),
Template('M42', 1005, (Pattern((Step('ram:URIID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('ram:URIUniversalCommunication'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-12', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t47),
Template('M42', 1004, (Pattern((Step('ram:URIID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('ram:URIUniversalCommunication'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-29', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t48),
Template('M42', 1003, (Pattern((Step('ram:URIID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('ram:URIUniversalCommunication'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-52', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t49),
Template('M42', 1002, (Pattern((Step('ram:URIID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('ram:URIUniversalCommunication'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-75', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t50),
Template('M42', 1001, (Pattern((Step('ram:URIID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('ram:URIUniversalCommunication'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-98', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t51),
Template('M42', 1000, (Pattern((Step('ram:URIID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('ram:URIUniversalCommunication'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-121', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t52),
Template('M43', 1001, (Pattern((Step('ram:GlobalID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-24_BT-29', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t53),
Template('M43', 1000, (Pattern((Step('ram:GlobalID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-24_BT-46', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t54),
Template('M44', 1007, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-25_BT-34', lambda n, d: (len(n[0]) <= 125)),
), _t55),
Template('M44', 1006, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-25_BT-49', lambda n, d: (len(n[0]) <= 125)),
), _t56),
Template('M44', 1005, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-12', lambda n, d: (len(n[0]) <= 125)),
), _t57),
Template('M44', 1004, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-29', lambda n, d: (len(n[0]) <= 125)),
), _t58),
Template('M44', 1003, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-52', lambda n, d: (len(n[0]) <= 125)),
), _t59),
Template('M44', 1002, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-75', lambda n, d: (len(n[0]) <= 125)),
), _t60),
Template('M44', 1001, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-98', lambda n, d: (len(n[0]) <= 125)),
), _t61),
Template('M44', 1000, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-121', lambda n, d: (len(n[0]) <= 125)),
), _t62),
Template('M45', 1001, (Pattern((Step('ram:GlobalID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-26_BT-29', lambda n, d: (len(n[0]) <= 100)),
), _t63),
Template('M45', 1000, (Pattern((Step('ram:GlobalID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-26_BT-46', lambda n, d: (len(n[0]) <= 100)),
), _t64),
Template('M46', 1002, (Pattern((Step('ram:ApplicableProductCharacteristic'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-27_BG-32', lambda n, d: (('ram:TypeCode' in n[3]) or ('ram:Description' in n[3]))),
), _t65),
Template('M46', 1001, (Pattern((Step('ram:Description'), Step('ram:ApplicableProductCharacteristic'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-27_BT-160', lambda n, d: filled(n[0])),
), _t66),
Template('M46', 1000, (Pattern((Step('ram:TypeCode'), Step('ram:ApplicableProductCharacteristic'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-27_EXT-FR-FE-159', lambda n, d: filled(n[0])),
), _t67),
Template('M47', 1000, (Pattern((Step('ram:ApplicableProductCharacteristic'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-28-Value', lambda n, d: ((('ram:Value' in n[3]) and (not ('ram:ValueMeasure' in n[3]))) or ((not ('ram:Value' in n[3])) and bool([x1 for x1 in n[3].get('ram:ValueMeasure', ()) if ne(x1[1].get('unitCode'), '')])))),
), _t68),
Template('M48', 1002, (Pattern((Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-29_BT-18', lambda n, d: ((len([x1 for x1 in n[3].get('ram:AdditionalReferencedDocument', ()) if ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))]) <= 1) and (len([x2 for x2 in n[3].get('ram:AdditionalReferencedDocument', ()) if ('AVV' in texts(x2[3].get('ram:ReferenceTypeCode', ())))]) <= 1))),
), _t69),
Template('M48', 1001, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('AFL' in texts(n[3].get('ram:ReferenceTypeCode', ()))), ('ram:ReferenceTypeCode', 'AFL')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-29_AFL', lambda n, d: filled(n[0])),
), _t70),
Template('M48', 1000, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('AVV' in texts(n[3].get('ram:ReferenceTypeCode', ()))), ('ram:ReferenceTypeCode', 'AVV')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-29_AVV', lambda n, d: filled(n[0])),
), _t71),
Template('M49', 1002, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-30_BT-128', lambda n, d: ((len([x1 for x1 in n[3].get('ram:AdditionalReferencedDocument', ()) if ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))]) <= 1) and (len([x2 for x2 in n[3].get('ram:AdditionalReferencedDocument', ()) if ('AVV' in texts(x2[3].get('ram:ReferenceTypeCode', ())))]) <= 1))),
), _t72),
Template('M49', 1001, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('AFL' in texts(n[3].get('ram:ReferenceTypeCode', ()))), ('ram:ReferenceTypeCode', 'AFL')), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-30_AFL', lambda n, d: filled(n[0])),
), _t73),
Template('M49', 1000, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('AVV' in texts(n[3].get('ram:ReferenceTypeCode', ()))), ('ram:ReferenceTypeCode', 'AVV')), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-30_AVV', lambda n, d: filled(n[0])),
), _t74),
Template('M50', 1000, (Pattern((Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-31_BT-21', lambda n, d: (len([x2 for x2 in [x1 for x1 in n[3].get('ram:IncludedNote', ()) if ('BAR' in texts(x1[3].get('ram:SubjectCode', ())))] if ((ns_of(x2[3], 'ram:Content') == 'B2B') or (ns_of(x2[3], 'ram:Content') == 'B2C') or (ns_of(x2[3], 'ram:Content') == 'B2BINT') or (ns_of(x2[3], 'ram:Content') == 'B2CINT') or (ns_of(x2[3], 'ram:Content') == 'OUTOFSCOPE') or (ns_of(x2[3], 'ram:Content') == 'ARCHIVEONLY'))]) <= 1)),
), _t75),
Template('M51', 1001, (Pattern((Step('ram:ID', None, lambda n, d: (n[1].get('schemeID') == '0002'), None), Step('ram:SpecifiedLegalOrganization'),), False),), (
    Check('BR-FR-32-LEGALID', lambda n, d: (R0.search(ns(n[0])) is not None)),
), _t76),
Template('M51', 1000, (Pattern((Step('ram:GlobalID', None, lambda n, d: ((n[1].get('schemeID') == '0002') or (n[1].get('schemeID') == '0231')), None),), False),), (
    Check('BR-FR-32-GLOBALID', lambda n, d: (R0.search(ns(n[0])) is not None)),
), _t77),
Template('M52', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-CO-03_BT-3', lambda n, d: ((not ('262' in texts([x2 for x1 in n[3].get('rsm:ExchangedDocument', ()) for x2 in x1[3].get('ram:TypeCode', ())]))) or (text([x6 for x3 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x4 in x3[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x5 in x4[3].get('ram:ContractReferencedDocument', ()) for x6 in x5[3].get('ram:IssuerAssignedID', ())]) and text([x11 for x7 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x8 in x7[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x9 in x8[3].get('ram:BillingSpecifiedPeriod', ()) for x10 in x9[3].get('ram:StartDateTime', ()) for x11 in x10[3].get('udt:DateTimeString', ())]) and text([x16 for x12 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x13 in x12[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x14 in x13[3].get('ram:BillingSpecifiedPeriod', ()) for x15 in x14[3].get('ram:EndDateTime', ()) for x16 in x15[3].get('udt:DateTimeString', ())])))),
), _t78),
Template('M53', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-CO-04_BT-4', lambda n, d: ((not common(texts([x2 for x1 in n[3].get('rsm:ExchangedDocument', ()) for x2 in x1[3].get('ram:TypeCode', ())]), ('384', '471', '472', '473',))) or (len([x5 for x3 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x4 in x3[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x5 in x4[3].get('ram:InvoiceReferencedDocument', ())]) == 1))),
), _t79),
Template('M54', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-CO-05_BT-3', lambda n, d: ((not common(texts([x2 for x1 in n[3].get('rsm:ExchangedDocument', ()) for x2 in x1[3].get('ram:TypeCode', ())]), ('261', '381', '396', '502', '503',))) or (len([x6 for x6 in [x5 for x3 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x4 in x3[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x5 in x4[3].get('ram:InvoiceReferencedDocument', ())] if (('ram:IssuerAssignedID' in x6[3]) and [1 for x7 in x6[3].get('ram:FormattedIssueDateTime', ()) if 'qdt:DateTimeString' in x7[3]])]) >= 1) or all(bool([x15 for x14 in x8[3].get('ram:SpecifiedLineTradeSettlement', ()) for x15 in x14[3].get('ram:InvoiceReferencedDocument', ()) if (('ram:IssuerAssignedID' in x15[3]) and [1 for x16 in x15[3].get('ram:FormattedIssueDateTime', ()) if 'qdt:DateTimeString' in x16[3]])]) for x8 in [x10 for x9 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x10 in x9[3].get('ram:IncludedSupplyChainTradeLineItem', ()) if ((not [1 for x11 in x10[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:LineStatusReasonCode' in x11[3]]) or ('DETAIL' in texts([x13 for x12 in x10[3].get('ram:AssociatedDocumentLineDocument', ()) for x13 in x12[3].get('ram:LineStatusReasonCode', ())])))]))),
), _t80),
Template('M55', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-CO-07_BT-9', lambda n, d: (common(texts([x10 for x9 in n[3].get('rsm:ExchangedDocument', ()) for x10 in x9[3].get('ram:TypeCode', ())]), ('386', '500', '503',)) or common(texts([x13 for x11 in n[3].get('rsm:ExchangedDocumentContext', ()) for x12 in x11[3].get('ram:BusinessProcessSpecifiedDocumentContextParameter', ()) for x13 in x12[3].get('ram:ID', ())]), ('B2', 'S2', 'M2',)) or (not [x14 for x14 in [x5 for x1 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x2 in x1[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x3 in x2[3].get('ram:SpecifiedTradePaymentTerms', ()) for x4 in x3[3].get('ram:DueDateDateTime', ()) for x5 in x4[3].get('udt:DateTimeString', ())] if ns(x14[0])]) or all(any_le(texts([x8 for x6 in n[3].get('rsm:ExchangedDocument', ()) for x7 in x6[3].get('ram:IssueDateTime', ()) for x8 in x7[3].get('udt:DateTimeString', ())]), (x15[0],)) for x15 in [x5 for x1 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x2 in x1[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x3 in x2[3].get('ram:SpecifiedTradePaymentTerms', ()) for x4 in x3[3].get('ram:DueDateDateTime', ()) for x5 in x4[3].get('udt:DateTimeString', ())]))),
), _t81),
Template('M56', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-CO-08_BT-23', lambda n, d: ((not common(texts([x5 for x4 in n[3].get('rsm:ExchangedDocument', ()) for x5 in x4[3].get('ram:TypeCode', ())]), ('386', '500', '503',))) or (not common(texts([x3 for x1 in n[3].get('rsm:ExchangedDocumentContext', ()) for x2 in x1[3].get('ram:BusinessProcessSpecifiedDocumentContextParameter', ()) for x3 in x2[3].get('ram:ID', ())]), ('B4', 'S4', 'M4',))))),
), _t82),
Template('M57', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-CO-09_BT-23-1', lambda n, d: ((not common(texts([x3 for x1 in n[3].get('rsm:ExchangedDocumentContext', ()) for x2 in x1[3].get('ram:BusinessProcessSpecifiedDocumentContextParameter', ()) for x3 in x2[3].get('ram:ID', ())]), ('B2', 'S2', 'M2',))) or eq(decimal1([x7 for x4 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x5 in x4[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x6 in x5[3].get('ram:SpecifiedTradeSettlementHeaderMonetarySummation', ()) for x7 in x6[3].get('ram:TotalPrepaidAmount', ())]), decimal1([x11 for x8 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x9 in x8[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x10 in x9[3].get('ram:SpecifiedTradeSettlementHeaderMonetarySummation', ()) for x11 in x10[3].get('ram:GrandTotalAmount', ())])))),
    Check('BR-FR-CO-09_BT-23-2', lambda n, d: ((not common(texts([x3 for x1 in n[3].get('rsm:ExchangedDocumentContext', ()) for x2 in x1[3].get('ram:BusinessProcessSpecifiedDocumentContextParameter', ()) for x3 in x2[3].get('ram:ID', ())]), ('B2', 'S2', 'M2',))) or (decimal1([x7 for x4 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x5 in x4[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x6 in x5[3].get('ram:SpecifiedTradeSettlementHeaderMonetarySummation', ()) for x7 in x6[3].get('ram:DuePayableAmount', ())]) == 0))),
    Check('BR-FR-CO-09_BT-23-3', lambda n, d: ((not common(texts([x3 for x1 in n[3].get('rsm:ExchangedDocumentContext', ()) for x2 in x1[3].get('ram:BusinessProcessSpecifiedDocumentContextParameter', ()) for x3 in x2[3].get('ram:ID', ())]), ('B2', 'S2', 'M2',))) or [x9 for x9 in [x8 for x4 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x5 in x4[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x6 in x5[3].get('ram:SpecifiedTradePaymentTerms', ()) for x7 in x6[3].get('ram:DueDateDateTime', ()) for x8 in x7[3].get('udt:DateTimeString', ())] if ns(x9[0])])),
), _t83),
Template('M58', 1009, (Pattern((Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_BT-29-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_BT-29-2', lambda n, d: (len(distinct([x2 for x1 in n[3].get('ram:GlobalID', ()) for x2 in (x1[1].get('schemeID'),) if x2 is not None])) == len([x4 for x3 in n[3].get('ram:GlobalID', ()) for x4 in (x3[1].get('schemeID'),) if x4 is not None]))),
), _t84),
Template('M58', 1008, (Pattern((Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_BT-46-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_BT-46-2', lambda n, d: (len(distinct([x2 for x1 in n[3].get('ram:GlobalID', ()) for x2 in (x1[1].get('schemeID'),) if x2 is not None])) == len([x4 for x3 in n[3].get('ram:GlobalID', ()) for x4 in (x3[1].get('schemeID'),) if x4 is not None]))),
), _t85),
Template('M58', 1007, (Pattern((Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_BT-60-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_BT-60-2', lambda n, d: (len(distinct([x2 for x1 in n[3].get('ram:GlobalID', ()) for x2 in (x1[1].get('schemeID'),) if x2 is not None])) == len([x4 for x3 in n[3].get('ram:GlobalID', ()) for x4 in (x3[1].get('schemeID'),) if x4 is not None]))),
), _t86),
Template('M58', 1006, (Pattern((Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-06-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_EXT-FR-FE-06-2', lambda n, d: (len(distinct([x2 for x1 in n[3].get('ram:GlobalID', ()) for x2 in (x1[1].get('schemeID'),) if x2 is not None])) == len([x4 for x3 in n[3].get('ram:GlobalID', ()) for x4 in (x3[1].get('schemeID'),) if x4 is not None]))),
), _t87),
Template('M58', 1005, (Pattern((Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-46-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_EXT-FR-FE-46-2', lambda n, d: (len(distinct([x2 for x1 in n[3].get('ram:GlobalID', ()) for x2 in (x1[1].get('schemeID'),) if x2 is not None])) == len([x4 for x3 in n[3].get('ram:GlobalID', ()) for x4 in (x3[1].get('schemeID'),) if x4 is not None]))),
), _t88),
Template('M58', 1004, (Pattern((Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-69-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_EXT-FR-FE-69-2', lambda n, d: (len(distinct([x2 for x1 in n[3].get('ram:GlobalID', ()) for x2 in (x1[1].get('schemeID'),) if x2 is not None])) == len([x4 for x3 in n[3].get('ram:GlobalID', ()) for x4 in (x3[1].get('schemeID'),) if x4 is not None]))),
), _t89),
Template('M58', 1003, (Pattern((Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-92-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_EXT-FR-FE-92-2', lambda n, d: (len(distinct([x2 for x1 in n[3].get('ram:GlobalID', ()) for x2 in (x1[1].get('schemeID'),) if x2 is not None])) == len([x4 for x3 in n[3].get('ram:GlobalID', ()) for x4 in (x3[1].get('schemeID'),) if x4 is not None]))),
), _t90),
Template('M58', 1002, (Pattern((Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-115-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_EXT-FR-FE-115-2', lambda n, d: (len(distinct([x2 for x1 in n[3].get('ram:GlobalID', ()) for x2 in (x1[1].get('schemeID'),) if x2 is not None])) == len([x4 for x3 in n[3].get('ram:GlobalID', ()) for x4 in (x3[1].get('schemeID'),) if x4 is not None]))),
), _t91),
Template('M58', 1001, (Pattern((Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_BT-71-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_BT-71-2', lambda n, d: (len(distinct([x2 for x1 in n[3].get('ram:GlobalID', ()) for x2 in (x1[1].get('schemeID'),) if x2 is not None])) == len([x4 for x3 in n[3].get('ram:GlobalID', ()) for x4 in (x3[1].get('schemeID'),) if x4 is not None]))),
), _t92),
Template('M58', 1000, (Pattern((Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-146-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_EXT-FR-FE-146-2', lambda n, d: (len(distinct([x2 for x1 in n[3].get('ram:GlobalID', ()) for x2 in (x1[1].get('schemeID'),) if x2 is not None])) == len([x4 for x3 in n[3].get('ram:GlobalID', ()) for x4 in (x3[1].get('schemeID'),) if x4 is not None]))),
), _t93),
Template('M59', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-CO-12_BT-5', lambda n, d: ((not any_ne(texts([x3 for x1 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x2 in x1[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x3 in x2[3].get('ram:InvoiceCurrencyCode', ())]), ('EUR',))) or (('EUR' in texts([x6 for x4 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x5 in x4[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x6 in x5[3].get('ram:TaxCurrencyCode', ())])) and text([x10 for x7 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x8 in x7[3].get('ram:ApplicableHeaderTradeSettlement', ()) for x9 in x8[3].get('ram:SpecifiedTradeSettlementHeaderMonetarySummation', ()) for x10 in x9[3].get('ram:TaxTotalAmount', ()) if (x10[1].get('currencyID') == 'EUR')])))),
), _t94),
Template('M60', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-CO-14_BT-29-1', lambda n, d: (bool([x6 for x5 in n[3].get('rsm:ExchangedDocument', ()) for x6 in x5[3].get('ram:IncludedNote', ()) if (('TXD' in texts(x6[3].get('ram:SubjectCode', ()))) and ('MEMBRE_ASSUJETTI_UNIQUE' in texts(x6[3].get('ram:Content', ()))))]) or (not bool([x4 for x1 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x2 in x1[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x3 in x2[3].get('ram:SellerTradeParty', ()) for x4 in x3[3].get('ram:GlobalID', ()) if (x4[1].get('schemeID') == '0231')])))),
), _t95),
Template('M61', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-CO-15_BT-29-1', lambda n, d: ((not any((x1[1].get('schemeID') == '0231') for x1 in [x5 for x2 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x3 in x2[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x4 in x3[3].get('ram:SellerTradeParty', ()) for x5 in x4[3].get('ram:GlobalID', ())])) or (bool([x9 for x7 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x8 in x7[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x9 in x8[3].get('ram:SellerTaxRepresentativeTradeParty', ())]) and text([x12 for x10 in [x9 for x7 in n[3].get('rsm:SupplyChainTradeTransaction', ()) for x8 in x7[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x9 in x8[3].get('ram:SellerTaxRepresentativeTradeParty', ())] for x11 in x10[3].get('ram:SpecifiedTaxRegistration', ()) for x12 in x11[3].get('ram:ID', ()) if (x12[1].get('schemeID') == 'VA')])))),
), _t96),
Template('M62', 1016, (Pattern((Step('ram:ActualAmount'), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-DEC-01_BT-92_BT-99', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t97),
Template('M62', 1015, (Pattern((Step('ram:BasisAmount'), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-93_BT-100', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t98),
Template('M62', 1014, (Pattern((Step('ram:LineTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-106', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t99),
Template('M62', 1013, (Pattern((Step('ram:AllowanceTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-107', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t100),
Template('M62', 1012, (Pattern((Step('ram:ChargeTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-108', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t101),
Template('M62', 1011, (Pattern((Step('ram:TaxBasisTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-109', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t102),
Template('M62', 1010, (Pattern((Step('ram:TaxTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-110', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t103),
Template('M62', 1009, (Pattern((Step('ram:TaxTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-111', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t104),
Template('M62', 1008, (Pattern((Step('ram:GrandTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-112', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t105),
Template('M62', 1007, (Pattern((Step('ram:TotalPrepaidAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-113', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t106),
Template('M62', 1006, (Pattern((Step('ram:RoundingAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-114', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t107),
Template('M62', 1005, (Pattern((Step('ram:DuePayableAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-115', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t108),
Template('M62', 1004, (Pattern((Step('ram:BasisAmount'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-116', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t109),
Template('M62', 1003, (Pattern((Step('ram:CalculatedAmount'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-117', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t110),
Template('M62', 1002, (Pattern((Step('ram:LineTotalAmount'), Step('ram:SpecifiedTradeSettlementLineMonetarySummation'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-131', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t111),
Template('M62', 1001, (Pattern((Step('ram:ActualAmount'), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-136_BT-141', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t112),
Template('M62', 1000, (Pattern((Step('ram:BasisAmount'), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-137_BT-142', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t113),
Template('M63', 1001, (Pattern((Step('ram:BilledQuantity'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-DEC-02_BT-129', lambda n, d: french.is_valid_decimal_19_4(ns(n[0]))),
), _t114),
Template('M63', 1000, (Pattern((Step('ram:BasisQuantity'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-DEC-02_BT-149', lambda n, d: french.is_valid_decimal_19_4(ns(n[0]))),
), _t115),
Template('M64', 1002, (Pattern((Step('ram:ChargeAmount'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-DEC-03_BT-146', lambda n, d: ((french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(ns(n[0]))) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(ns(n[0]))))),
), _t116),
Template('M64', 1001, (Pattern((Step('ram:ActualAmount'), Step('ram:AppliedTradeAllowanceCharge'), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-DEC-03_BT-147', lambda n, d: ((french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(ns(n[0]))) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(ns(n[0]))))),
), _t117),
Template('M64', 1000, (Pattern((Step('ram:ChargeAmount'), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-DEC-03_BT-148', lambda n, d: ((french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(ns(n[0]))) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(ns(n[0]))))),
), _t118),
Template('M65', 1002, (Pattern((Step('ram:RateApplicablePercent'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-DEC-04_BT-96_BT-103', lambda n, d: french.is_valid_percent_4_2_positive(ns(n[0]))),
), _t119),
Template('M65', 1001, (Pattern((Step('ram:RateApplicablePercent'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-DEC-04_BT-119', lambda n, d: french.is_valid_percent_4_2_positive(ns(n[0]))),
), _t120),
Template('M65', 1000, (Pattern((Step('ram:RateApplicablePercent'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-DEC-04_BT-152', lambda n, d: french.is_valid_percent_4_2_positive(ns(n[0]))),
), _t121),
Template('M66', 1000, (Pattern((Step('ram:LineStatusReasonCode'), Step('ram:AssociatedDocumentLineDocument'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-01_EXT-FR-FE-163', lambda n, d: (filled(n[0]) or (not french.isspecialcontract(d)))),
), _t122),
Template('M67', 1000, (Pattern((Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-02_EXT-FR-FE-163', lambda n, d: ((not french.isspecialcontractmv(d)) or (len([x1 for x1 in n[3].get('ram:IncludedSupplyChainTradeLineItem', ()) if ((not [1 for x4 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x4[3]]) and ('GROUP' in texts([x3 for x2 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) for x3 in x2[3].get('ram:LineStatusReasonCode', ())])))]) >= 1))),
), _t123),
Template('M68', 1000, (Pattern((Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-BD-02_EXT-FR-FE-163', lambda n, d: ((not french.isspecialcontractbd(d)) or (len([x1 for x1 in n[3].get('ram:IncludedSupplyChainTradeLineItem', ()) if ((not [1 for x4 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x4[3]]) and ('GROUP' in texts([x3 for x2 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) for x3 in x2[3].get('ram:LineStatusReasonCode', ())])))]) == 2))),
    Check('BR-FR-BD-02_BT-31', lambda n, d: ((not french.isspecialcontractbd(d)) or (len([x1 for x1 in n[3].get('ram:IncludedSupplyChainTradeLineItem', ()) if ((not [1 for x4 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x4[3]]) and ('GROUP' in texts([x3 for x2 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) for x3 in x2[3].get('ram:LineStatusReasonCode', ())])) and common(texts([x8 for x5 in x1[3].get('ram:SpecifiedLineTradeAgreement', ()) for x6 in x5[3].get('ram:ItemSellerTradeParty', ()) for x7 in x6[3].get('ram:SpecifiedLegalOrganization', ()) for x8 in x7[3].get('ram:ID', ())]), texts([x13 for x9 in parent(x1) for x10 in x9[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x11 in x10[3].get('ram:SellerTradeParty', ()) for x12 in x11[3].get('ram:SpecifiedLegalOrganization', ()) for x13 in x12[3].get('ram:ID', ())])))]) == 1))),
    Check('BR-FR-BD-02_BT-47', lambda n, d: ((not french.isspecialcontractbd(d)) or (len([x1 for x1 in n[3].get('ram:IncludedSupplyChainTradeLineItem', ()) if ((not [1 for x4 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x4[3]]) and ('GROUP' in texts([x3 for x2 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) for x3 in x2[3].get('ram:LineStatusReasonCode', ())])) and common(texts([x8 for x5 in x1[3].get('ram:SpecifiedLineTradeAgreement', ()) for x6 in x5[3].get('ram:ItemSellerTradeParty', ()) for x7 in x6[3].get('ram:SpecifiedLegalOrganization', ()) for x8 in x7[3].get('ram:ID', ())]), texts([x13 for x9 in parent(x1) for x10 in x9[3].get('ram:ApplicableHeaderTradeAgreement', ()) for x11 in x10[3].get('ram:BuyerTradeParty', ()) for x12 in x11[3].get('ram:SpecifiedLegalOrganization', ()) for x13 in x12[3].get('ram:ID', ())])))]) == 1))),
), _t124),
Template('M69', 1002, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: ('GROUP' in texts([x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:LineStatusReasonCode', ())])) and (not [1 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x1[3]]), None), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-03_EXT-FR-FE-164', lambda n, d: ((not french.isspecialcontract(d)) or filled(text([x3 for x1 in n[3].get('ram:SpecifiedLineTradeAgreement', ()) for x2 in x1[3].get('ram:ItemSellerTradeParty', ()) for x3 in x2[3].get('ram:Name', ())])))),
    Check('BR-FR-MV-03_EXT-FR-FE-167', lambda n, d: ((not french.isspecialcontract(d)) or filled(text([x4 for x1 in n[3].get('ram:SpecifiedLineTradeAgreement', ()) for x2 in x1[3].get('ram:ItemSellerTradeParty', ()) for x3 in x2[3].get('ram:SpecifiedLegalOrganization', ()) for x4 in x3[3].get('ram:ID', ())])))),
    Check('BR-FR-MV-03_EXT-FR-FE-177', lambda n, d: ((not french.isspecialcontract(d)) or filled(text([x4 for x1 in n[3].get('ram:SpecifiedLineTradeAgreement', ()) for x2 in x1[3].get('ram:ItemSellerTradeParty', ()) for x3 in x2[3].get('ram:PostalTradeAddress', ()) for x4 in x3[3].get('ram:CountryID', ())])))),
    Check('BR-FR-MV-03_EXT-FR-FE-181', lambda n, d: ((not french.isspecialcontract(d)) or filled(text([x5 for x3 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x4 in x3[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x5 in x4[3].get('ram:TaxTotalAmount', ()) if common(texts([x2 for x1 in n[2][3].get('ram:ApplicableHeaderTradeSettlement', ()) for x2 in x1[3].get('ram:InvoiceCurrencyCode', ())]), some(x5[1].get('currencyID')))])))),
    Check('BR-FR-MV-03_EXT-FR-FE-182', lambda n, d: ((not french.isspecialcontract(d)) or (not [x2 for x1 in n[2][3].get('ram:ApplicableHeaderTradeSettlement', ()) for x2 in x1[3].get('ram:TaxCurrencyCode', ())]) or (any_ne(texts([x2 for x1 in n[2][3].get('ram:ApplicableHeaderTradeSettlement', ()) for x2 in x1[3].get('ram:TaxCurrencyCode', ())]), ('',)) and filled(text([x5 for x3 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x4 in x3[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x5 in x4[3].get('ram:TaxTotalAmount', ()) if common(texts([x2 for x1 in n[2][3].get('ram:ApplicableHeaderTradeSettlement', ()) for x2 in x1[3].get('ram:TaxCurrencyCode', ())]), some(x5[1].get('currencyID')))]))))),
), _t125),
Template('M69', 1001, (Pattern((Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('AFL' in texts(n[3].get('ram:ReferenceTypeCode', ()))), ('ram:ReferenceTypeCode', 'AFL')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: ('GROUP' in texts([x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:LineStatusReasonCode', ())])) and (not [1 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x1[3]]), None), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-03_BT-128_AFL', lambda n, d: ((not french.isspecialcontract(d)) or (('130' in texts(n[3].get('ram:TypeCode', ()))) and has_text(n[3], 'ram:IssuerAssignedID')))),
), _t126),
Template('M69', 1000, (Pattern((Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('AVV' in texts(n[3].get('ram:ReferenceTypeCode', ()))), ('ram:ReferenceTypeCode', 'AVV')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: ('GROUP' in texts([x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:LineStatusReasonCode', ())])) and (not [1 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x1[3]]), None), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-03_BT-128_AVV', lambda n, d: ((not french.isspecialcontract(d)) or (('130' in texts(n[3].get('ram:TypeCode', ()))) and (not (('M8' in texts(n[3].get('ram:IssuerAssignedID', ()))) or ('S8' in texts(n[3].get('ram:IssuerAssignedID', ()))) or ('B8' in texts(n[3].get('ram:IssuerAssignedID', ()))))) and has_text(n[3], 'ram:IssuerAssignedID')))),
), _t127),
Template('M70', 1000, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: ('GROUP' in texts([x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:LineStatusReasonCode', ())])) and (not [1 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x1[3]]), None), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-05_EXT-FR-FE-BG-12', lambda n, d: ((not french.isspecialcontract(d)) or le(absolute(sub(float_or_none(decimal1([x22 for x20 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x21 in x20[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x22 in x21[3].get('ram:LineTotalAmount', ())])), sum([double(x11[0]) for x11 in [x10 for x3 in n[2][3].get('ram:IncludedSupplyChainTradeLineItem', ()) if (any_ne(texts([x7 for x6 in x3[3].get('ram:AssociatedDocumentLineDocument', ()) for x7 in x6[3].get('ram:LineStatusReasonCode', ())]), ('INFORMATION',)) and (ns(text([x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:LineID', ())])) in texts([x5 for x4 in x3[3].get('ram:AssociatedDocumentLineDocument', ()) for x5 in x4[3].get('ram:ParentLineID', ())]))) for x8 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in x9[3].get('ram:LineTotalAmount', ())]]))), float((D1 * len([x19 for x12 in n[2][3].get('ram:IncludedSupplyChainTradeLineItem', ()) if (any_ne(texts([x16 for x15 in x12[3].get('ram:AssociatedDocumentLineDocument', ()) for x16 in x15[3].get('ram:LineStatusReasonCode', ())]), ('INFORMATION',)) and (ns(text([x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:LineID', ())])) in texts([x14 for x13 in x12[3].get('ram:AssociatedDocumentLineDocument', ()) for x14 in x13[3].get('ram:ParentLineID', ())]))) for x17 in x12[3].get('ram:SpecifiedLineTradeSettlement', ()) for x18 in x17[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x19 in x18[3].get('ram:LineTotalAmount', ())])))))),
), _t128),
Template('M71', 1000, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-06_EXT-FR-FE-167', lambda n, d: ((not french.isspecialcontract(d)) or (filled(text([x6 for x3 in n[3].get('ram:SpecifiedLineTradeAgreement', ()) for x4 in x3[3].get('ram:ItemSellerTradeParty', ()) for x5 in x4[3].get('ram:SpecifiedLegalOrganization', ()) for x6 in x5[3].get('ram:ID', ())])) and ((not [x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:ParentLineID', ())]) or (ns(text([x6 for x3 in n[3].get('ram:SpecifiedLineTradeAgreement', ()) for x4 in x3[3].get('ram:ItemSellerTradeParty', ()) for x5 in x4[3].get('ram:SpecifiedLegalOrganization', ()) for x6 in x5[3].get('ram:ID', ())])) == ns(text([x13 for x7 in n[2][3].get('ram:IncludedSupplyChainTradeLineItem', ()) if common(texts([x9 for x8 in x7[3].get('ram:AssociatedDocumentLineDocument', ()) for x9 in x8[3].get('ram:LineID', ())]), texts([x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:ParentLineID', ())])) for x10 in x7[3].get('ram:SpecifiedLineTradeAgreement', ()) for x11 in x10[3].get('ram:ItemSellerTradeParty', ()) for x12 in x11[3].get('ram:SpecifiedLegalOrganization', ()) for x13 in x12[3].get('ram:ID', ())]))))))),
), _t129),
Template('M72', 1000, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-07_BT-128', lambda n, d: ((not french.isspecialcontract(d)) or (filled(text([x5 for x3 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x4 in x3[3].get('ram:AdditionalReferencedDocument', ()) if (('130' in texts(x4[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x4[3].get('ram:ReferenceTypeCode', ())))) for x5 in x4[3].get('ram:IssuerAssignedID', ())])) and ((not [x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:ParentLineID', ())]) or (ns(text([x5 for x3 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x4 in x3[3].get('ram:AdditionalReferencedDocument', ()) if (('130' in texts(x4[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x4[3].get('ram:ReferenceTypeCode', ())))) for x5 in x4[3].get('ram:IssuerAssignedID', ())])) == ns(text([x11 for x6 in n[2][3].get('ram:IncludedSupplyChainTradeLineItem', ()) if common(texts([x8 for x7 in x6[3].get('ram:AssociatedDocumentLineDocument', ()) for x8 in x7[3].get('ram:LineID', ())]), texts([x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:ParentLineID', ())])) for x9 in x6[3].get('ram:SpecifiedLineTradeSettlement', ()) for x10 in x9[3].get('ram:AdditionalReferencedDocument', ()) if (('130' in texts(x10[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x10[3].get('ram:ReferenceTypeCode', ())))) for x11 in x10[3].get('ram:IssuerAssignedID', ())]))))))),
), _t130),
Template('M73', 1000, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: ('DETAIL' in texts([x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:LineStatusReasonCode', ())])), None), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-08_BT-128', lambda n, d: ((not french.isspecialcontract(d)) or (filled(text([x6 for x4 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in x5[3].get('ram:ExemptionReason', ())])) and filled(text([x3 for x1 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x2 in x1[3].get('ram:AdditionalReferencedDocument', ()) if (('130' in texts(x2[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x2[3].get('ram:ReferenceTypeCode', ())))) for x3 in x2[3].get('ram:IssuerAssignedID', ())])) and text([x9 for x7 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) for x9 in x8[3].get('ram:ExemptionReason', ())]).startswith(('#' + ns(text([x3 for x1 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x2 in x1[3].get('ram:AdditionalReferencedDocument', ()) if (('130' in texts(x2[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x2[3].get('ram:ReferenceTypeCode', ())))) for x3 in x2[3].get('ram:IssuerAssignedID', ())])) + '#'))))),
), _t131),
Template('M74', 1000, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: ('GROUP' in texts([x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:LineStatusReasonCode', ())])) and (not [1 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x1[3]]), None), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-09_EXT-FR-FE-181', lambda n, d: ((not french.isspecialcontract(d)) or le(absolute(sub(float_or_none(decimal1([x12 for x10 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x11 in x10[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x12 in x11[3].get('ram:TaxTotalAmount', ()) if common(texts([x9 for x8 in n[2][3].get('ram:ApplicableHeaderTradeSettlement', ()) for x9 in x8[3].get('ram:InvoiceCurrencyCode', ())]), some(x12[1].get('currencyID')))])), sum([double(x7[0]) for x7 in [x6 for x4 in n[2][3].get('ram:ApplicableHeaderTradeSettlement', ()) for x5 in x4[3].get('ram:ApplicableTradeTax', ()) if (('VAT' in texts(x5[3].get('ram:TypeCode', ()))) and text(x5[3].get('ram:ExemptionReason', ())).startswith(('#' + ns(text([x3 for x1 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x2 in x1[3].get('ram:AdditionalReferencedDocument', ()) if (('130' in texts(x2[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x2[3].get('ram:ReferenceTypeCode', ())))) for x3 in x2[3].get('ram:IssuerAssignedID', ())])) + '#'))) for x6 in x5[3].get('ram:CalculatedAmount', ())]]))), float(D1)))),
), _t132),
Template('M75', 1000, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: ('GROUP' in texts([x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:LineStatusReasonCode', ())])) and (not [1 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x1[3]]), None), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-10_EXT-FR-FE-184', lambda n, d: ((not french.isspecialcontract(d)) or (not [1 for x12 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x13 in x12[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) if 'ram:GrandTotalAmount' in x13[3]]) or (filled(text([x16 for x14 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x15 in x14[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x16 in x15[3].get('ram:GrandTotalAmount', ())])) and le(absolute(sub(sub(decimal1([x19 for x17 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x18 in x17[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x19 in x18[3].get('ram:GrandTotalAmount', ())]), decimal1([x22 for x20 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x21 in x20[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x22 in x21[3].get('ram:LineTotalAmount', ())])), decimal1([x25 for x23 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x24 in x23[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x25 in x24[3].get('ram:TaxTotalAmount', ()) if common(texts([x2 for x1 in n[2][3].get('ram:ApplicableHeaderTradeSettlement', ()) for x2 in x1[3].get('ram:InvoiceCurrencyCode', ())]), some(x25[1].get('currencyID')))]))), (D1 * len([x7 for x5 in d.top('rsm:CrossIndustryInvoice') for x6 in x5[3].get('rsm:SupplyChainTradeTransaction', ()) for x7 in x6[3].get('ram:IncludedSupplyChainTradeLineItem', ()) if (common(texts([x11 for x10 in x7[3].get('ram:AssociatedDocumentLineDocument', ()) for x11 in x10[3].get('ram:LineStatusReasonCode', ())]), ('DETAIL', 'GROUP',)) and common(texts([x9 for x8 in x7[3].get('ram:AssociatedDocumentLineDocument', ()) for x9 in x8[3].get('ram:ParentLineID', ())]), texts([x4 for x3 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x4 in x3[3].get('ram:LineID', ())])))])))))),
), _t133),
Template('M76', 1000, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: common(texts([x4 for x1 in n[3].get('ram:SpecifiedLineTradeAgreement', ()) for x2 in x1[3].get('ram:ItemSellerTradeParty', ()) for x3 in x2[3].get('ram:SpecifiedLegalOrganization', ()) for x4 in x3[3].get('ram:ID', ())]), texts(_sellerid(d))) and ('GROUP' in texts([x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:LineStatusReasonCode', ())])) and (not [1 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x1[3]]), None), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-11_BT-128', lambda n, d: ((_nbsubinvoiceseller(d) == 1) or (not french.isspecialcontract(d)) or ((_nbsubinvoiceseller(d) == 0) and (ns(text([x3 for x1 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x2 in x1[3].get('ram:AdditionalReferencedDocument', ()) if (('130' in texts(x2[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x2[3].get('ram:ReferenceTypeCode', ())))) for x3 in x2[3].get('ram:IssuerAssignedID', ())])) in texts(_invid(d)))) or ((_nbsubinvoiceseller(d) > 1) and any_ne(texts(_invid(d)), (ns(text([x3 for x1 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x2 in x1[3].get('ram:AdditionalReferencedDocument', ()) if (('130' in texts(x2[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x2[3].get('ram:ReferenceTypeCode', ())))) for x3 in x2[3].get('ram:IssuerAssignedID', ())])),))))),
), _t134),
Template('M77', 1000, (Pattern((Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-12_BT-128', lambda n, d: ((not french.isspecialcontract(d)) or (not [x7 for x1 in n[3].get('ram:IncludedSupplyChainTradeLineItem', ()) if ((not [1 for x4 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x4[3]]) and ('GROUP' in texts([x3 for x2 in x1[3].get('ram:AssociatedDocumentLineDocument', ()) for x3 in x2[3].get('ram:LineStatusReasonCode', ())]))) for x5 in x1[3].get('ram:SpecifiedLineTradeSettlement', ()) for x6 in x5[3].get('ram:AdditionalReferencedDocument', ()) if (('130' in texts(x6[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x6[3].get('ram:ReferenceTypeCode', ())))) for x7 in x6[3].get('ram:IssuerAssignedID', ()) if (x7[0] in texts(d.preceding(x7, 'ram:IssuerAssignedID')))]))),
), _t135),
Template('M78', 1000, (Pattern((Step('ram:TypeCode'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-13_BT-3', lambda n, d: ((not french.isspecialcontractmv(d)) or (filled(n[0]) and (not ((n[0] == '389') or (n[0] == '261') or (n[0] == '501') or (n[0] == '500') or (n[0] == '502') or (n[0] == '471') or (n[0] == '473')))))),
), _t136),
Template('M79', 1000, (Pattern((Step('ram:TypeCode'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-BD-13_BT-3', lambda n, d: ((not french.isspecialcontractbd(d)) or (filled(n[0]) and (ns(n[0]) in ('389', '261', '501', '500', '502', '471', '473',))))),
), _t137),
Template('M80', 1000, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: ('GROUP' in texts([x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:LineStatusReasonCode', ())])) and (not [1 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x1[3]]), None), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice', None, lambda n, d: common(texts([x2 for x1 in n[3].get('rsm:ExchangedDocument', ()) for x2 in x1[3].get('ram:TypeCode', ())]), ('384', '472', '381', '396', '503',)), None),), False),), (
    Check('BR-FR-MV-14-EXT-FR-FE-136', lambda n, d: ((not french.isspecialcontractmv(d)) or bool([1 for x1 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x2 in x1[3].get('ram:InvoiceReferencedDocument', ()) if 'ram:IssuerAssignedID' in x2[3]]))),
    Check('BR-FR-MV-14-EXT-FR-FE-138', lambda n, d: ((not french.isspecialcontractmv(d)) or bool([1 for x1 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x2 in x1[3].get('ram:InvoiceReferencedDocument', ()) for x3 in x2[3].get('ram:FormattedIssueDateTime', ()) if 'qdt:DateTimeString' in x3[3]]))),
), _t138),
Template('M81', 1000, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: ('GROUP' in texts([x2 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) for x2 in x1[3].get('ram:LineStatusReasonCode', ())])) and (not [1 for x1 in n[3].get('ram:AssociatedDocumentLineDocument', ()) if 'ram:ParentLineID' in x1[3]]), None), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice', None, lambda n, d: common(texts([x2 for x1 in n[3].get('rsm:ExchangedDocument', ()) for x2 in x1[3].get('ram:TypeCode', ())]), ('261', '471', '473', '502',)), None),), False),), (
    Check('BR-FR-BD-14-EXT-FR-FE-136', lambda n, d: ((not french.isspecialcontractbd(d)) or bool([1 for x1 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x2 in x1[3].get('ram:InvoiceReferencedDocument', ()) if 'ram:IssuerAssignedID' in x2[3]]))),
    Check('BR-FR-BD-14-EXT-FR-FE-138', lambda n, d: ((not french.isspecialcontractbd(d)) or bool([1 for x1 in n[3].get('ram:SpecifiedLineTradeSettlement', ()) for x2 in x1[3].get('ram:InvoiceReferencedDocument', ()) for x3 in x2[3].get('ram:FormattedIssueDateTime', ()) if 'qdt:DateTimeString' in x3[3]]))),
), _t139),
)
