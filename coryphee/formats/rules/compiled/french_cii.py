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

R0 = re.compile('^\\d{9}\\Z')
D1 = Decimal("0.01")

def _sellerid(d):
    if 'sellerID' not in d.cache:
        d.cache['sellerID'] = below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID')
    return d.cache['sellerID']
def _invid(d):
    if 'invID' not in d.cache:
        d.cache['invID'] = below(d.top('rsm:CrossIndustryInvoice'), 'rsm:ExchangedDocument', 'ram:ID')
    return d.cache['invID']
def _nbsubinvoiceseller(d):
    if 'nbSubinvoiceSeller' not in d.cache:
        d.cache['nbSubinvoiceSeller'] = len([x2 for x1 in d.all('ram:IncludedSupplyChainTradeLineItem') if ((not below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')) and ('GROUP' in texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))) and common(texts(below(x1[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:ItemSellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID')), texts(_sellerid(d)))) for x2 in below(x1[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:AdditionalReferencedDocument') if (('130' in texts(x2[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x2[3].get('ram:ReferenceTypeCode', ()))) and common(texts(x2[3].get('ram:IssuerAssignedID', ())), texts(_invid(d))))])
    return d.cache['nbSubinvoiceSeller']
def _t1(n, d):
    k = n[3]; f = ()
    if not ((len(n[0]) <= 35)): f += ('BR-FR-01_BT-1',)
    if not (french.is_valid_id_format(n[0])): f += ('BR-FR-02_BT-1',)
    return f
def _t2(n, d):
    k = n[3]; f = ()
    if not ((len(n[0]) <= 35)): f += ('BR-FR-01_BT-25',)
    if not (french.is_valid_id_format(n[0])): f += ('BR-FR-02_BT-25',)
    return f
def _t3(n, d):
    k = n[3]; f = ()
    if not ((len(n[0]) <= 35)): f += ('BR-FR-01_EXT-FR-FE-136',)
    if not (french.is_valid_id_format(n[0])): f += ('BR-FR-02_EXT-FR-FE-136',)
    return f
def _t4(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_BT-2',)
def _t5(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_BT-7',)
def _t6(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_BT-9',)
def _t7(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_BT-26',)
def _t8(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_BT-72',)
def _t9(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_BT-73',)
def _t10(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_BT-74',)
def _t11(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_EXT-FR-FE-138',)
def _t12(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_EXT-FR-FE-158',)
def _t13(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_EXT-FR-FE-134',)
def _t14(n, d): return () if french.is_valid_compact_date(n[0]) else ('BR-FR-03_EXT-FR-FE-135',)
def _t15(n, d): return () if french.is_valid_document_type_code(n[0]) else ('BR-FR-04_BT-3',)
def _t16(n, d): return () if french.is_valid_document_type_code(n[0]) else ('BR-FR-04_EXT-FR-FE-02',)
def _t17(n, d): return () if french.is_valid_document_type_code(n[0]) else ('BR-FR-04_EXT-FR-FE-137',)
def _t18(n, d):
    k = n[3]; f = ()
    s3 = k.get('ram:IncludedNote', ())
    s2 = [x1 for x1 in s3 if ('AAB' in texts(x1[3].get('ram:SubjectCode', ())))]
    s1 = [x1 for x1 in s3 if ('PMD' in texts(x1[3].get('ram:SubjectCode', ())))]
    s0 = [x1 for x1 in s3 if ('PMT' in texts(x1[3].get('ram:SubjectCode', ())))]
    if not bool(s0): f += ('BR-FR-05_BT-22_PMT',)
    if not bool(s1): f += ('BR-FR-05_BT-22_PMD',)
    if not bool(s2): f += ('BR-FR-05_BT-22_AAB',)
    if not ((len(s0) <= 1)): f += ('BR-FR-06_BT-21_PMT',)
    if not ((len(s1) <= 1)): f += ('BR-FR-06_BT-21_PMD',)
    if not ((len(s2) <= 1)): f += ('BR-FR-06_BT-21_AAB',)
    if not ((len([x1 for x1 in s3 if ('TXD' in texts(x1[3].get('ram:SubjectCode', ())))]) <= 1)): f += ('BR-FR-06_BT-21_TXD',)
    if not ((len([x2 for x2 in [x1 for x1 in s3 if ('BAR' in texts(x1[3].get('ram:SubjectCode', ())))] if ((ns_of(x2[3], 'ram:Content') == 'B2B') or (ns_of(x2[3], 'ram:Content') == 'B2C') or (ns_of(x2[3], 'ram:Content') == 'B2BINT') or (ns_of(x2[3], 'ram:Content') == 'B2CINT') or (ns_of(x2[3], 'ram:Content') == 'OUTOFSCOPE') or (ns_of(x2[3], 'ram:Content') == 'ARCHIVEONLY'))]) <= 1)): f += ('BR-FR-31_BT-21',)
    return f
def _t19(n, d):
    k = n[3]; f = ()
    s0 = below(k.get('ram:BusinessProcessSpecifiedDocumentContextParameter', ()), 'ram:ID')
    if not ((bool(s0) and french.is_valid_billing_mode(one(texts(s0))))): f += ('BR-FR-08_BT-23',)
    return f
def _t20(n, d):
    k = n[3]; f = ()
    s0 = [x1 for x1 in k.get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), one(texts([x2 for x2 in below(k.get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x2[1].get('schemeID') == '0002')]))))): f += ('BR-FR-09_BT-29',)
    return f
def _t21(n, d):
    k = n[3]; f = ()
    s0 = [x1 for x1 in k.get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), one(texts([x2 for x2 in below(k.get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x2[1].get('schemeID') == '0002')]))))): f += ('BR-FR-09_BT-46',)
    return f
def _t22(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:SpecifiedLegalOrganization', ())
    s0 = [x1 for x1 in k.get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), (text([x2 for x2 in below(s1, 'ram:ID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(s1, 'ram:ID') if (x3[1].get('schemeID') == '0002')]) else text(s0)[0:9])))): f += ('BR-FR-09_BT-60',)
    return f
def _t23(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:SpecifiedLegalOrganization', ())
    s0 = [x1 for x1 in k.get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), (text([x2 for x2 in below(s1, 'ram:ID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(s1, 'ram:ID') if (x3[1].get('schemeID') == '0002')]) else text(s0)[0:9])))): f += ('BR-FR-09_EXT-FR-FE-06',)
    return f
def _t24(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:SpecifiedLegalOrganization', ())
    s0 = [x1 for x1 in k.get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), (text([x2 for x2 in below(s1, 'ram:ID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(s1, 'ram:ID') if (x3[1].get('schemeID') == '0002')]) else text(s0)[0:9])))): f += ('BR-FR-09_EXT-FR-FE-46',)
    return f
def _t25(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:SpecifiedLegalOrganization', ())
    s0 = [x1 for x1 in k.get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), (text([x2 for x2 in below(s1, 'ram:ID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(s1, 'ram:ID') if (x3[1].get('schemeID') == '0002')]) else text(s0)[0:9])))): f += ('BR-FR-09_EXT-FR-FE-69',)
    return f
def _t26(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:SpecifiedLegalOrganization', ())
    s0 = [x1 for x1 in k.get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), (text([x2 for x2 in below(s1, 'ram:ID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(s1, 'ram:ID') if (x3[1].get('schemeID') == '0002')]) else text(s0)[0:9])))): f += ('BR-FR-09_EXT-FR-FE-92',)
    return f
def _t27(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:SpecifiedLegalOrganization', ())
    s0 = [x1 for x1 in k.get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), (text([x2 for x2 in below(s1, 'ram:ID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(s1, 'ram:ID') if (x3[1].get('schemeID') == '0002')]) else text(s0)[0:9])))): f += ('BR-FR-09_EXT-FR-FE-115',)
    return f
def _t28(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:SpecifiedLegalOrganization', ())
    s0 = [x1 for x1 in k.get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), (text([x2 for x2 in below(s1, 'ram:ID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(s1, 'ram:ID') if (x3[1].get('schemeID') == '0002')]) else text(s0)[0:9])))): f += ('BR-FR-09_BT-71',)
    return f
def _t29(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:SpecifiedLegalOrganization', ())
    s0 = [x1 for x1 in k.get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]
    if not (((not s0) or french.check_siret_siren_coherence(one(texts(s0[0:1])), (text([x2 for x2 in below(s1, 'ram:ID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(s1, 'ram:ID') if (x3[1].get('schemeID') == '0002')]) else text(s0)[0:9])))): f += ('BR-FR-09_EXT-FR-FE-146',)
    return f
def _t30(n, d):
    k = n[3]; f = ()
    s19 = k.get('rsm:ExchangedDocument', ())
    s18 = k.get('rsm:SupplyChainTradeTransaction', ())
    s17 = below(s19, 'ram:IncludedNote')
    s16 = texts(below(s19, 'ram:TypeCode'))
    s15 = below(s18, 'ram:ApplicableHeaderTradeAgreement')
    s14 = below(s18, 'ram:ApplicableHeaderTradeSettlement')
    s13 = common(s16, ('386', '500', '503',))
    s12 = below(s15, 'ram:BuyerTradeParty')
    s11 = below(s15, 'ram:SellerTradeParty')
    s10 = common(s16, ('389', '501', '500', '471', '473', '261', '502',))
    s9 = texts(below(k.get('rsm:ExchangedDocumentContext', ()), 'ram:BusinessProcessSpecifiedDocumentContextParameter', 'ram:ID'))
    s8 = below(s11, 'ram:GlobalID')
    s7 = common(s9, ('B2', 'S2', 'M2',))
    s6 = texts([x2 for x1 in s17 if ('BAR' in texts(x1[3].get('ram:SubjectCode', ()))) for x2 in x1[3].get('ram:Content', ())])
    s5 = below(s11, 'ram:SpecifiedLegalOrganization', 'ram:ID')
    s4 = below(s12, 'ram:URIUniversalCommunication', 'ram:URIID')
    s3 = below(s11, 'ram:URIUniversalCommunication', 'ram:URIID')
    s2 = text(s4)
    s1 = text(s3)
    s0 = [x1 for x1 in s5 if (x1[1].get('schemeID') == '0002')]
    if not ((s0 and (R0.search(ns(text(s0))) is not None))): f += ('BR-FR-10_BT-30',)
    if not (((not ('B2B' in s6)) or (R0.search(text([x3 for x3 in below(s12, 'ram:SpecifiedLegalOrganization', 'ram:ID') if (x3[1].get('schemeID') == '0002')])) is not None))): f += ('BR-FR-11_BT-47',)
    if not (s2): f += ('BR-FR-12_BT-49',)
    if not (s1): f += ('BR-FR-13_BT-34',)
    if not ((len([x1 for x1 in below(s15, 'ram:AdditionalReferencedDocument') if ('LISIBLE' in texts(x1[3].get('ram:Name', ())))]) <= 1)): f += ('BR-FR-18_BT-123',)
    if not (((not ((not s10) and ('B2B' in s6))) or (('0225' in attributes(s4, 'schemeID')) and s2.startswith(text(below(s12, 'ram:SpecifiedLegalOrganization', 'ram:ID')))))): f += ('BR-FR-21_BT-49',)
    if not (((not (s10 and ('B2B' in s6))) or (('0225' in attributes(s3, 'schemeID')) and s1.startswith(text(s5))))): f += ('BR-FR-22_BT-34',)
    if not (((not ('262' in s16)) or (text(below(s15, 'ram:ContractReferencedDocument', 'ram:IssuerAssignedID')) and text(below(s14, 'ram:BillingSpecifiedPeriod', 'ram:EndDateTime', 'udt:DateTimeString')) and text(below(s14, 'ram:BillingSpecifiedPeriod', 'ram:StartDateTime', 'udt:DateTimeString'))))): f += ('BR-FR-CO-03_BT-3',)
    if not (((not common(s16, ('384', '471', '472', '473',))) or (len(below(s14, 'ram:InvoiceReferencedDocument')) == 1))): f += ('BR-FR-CO-04_BT-4',)
    if not (((not common(s16, ('261', '381', '396', '502', '503',))) or (len([x1 for x1 in below(s14, 'ram:InvoiceReferencedDocument') if (('ram:IssuerAssignedID' in x1[3]) and below(x1[3].get('ram:FormattedIssueDateTime', ()), 'qdt:DateTimeString'))]) >= 1) or all(bool([x4 for x4 in below(x2[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:InvoiceReferencedDocument') if (('ram:IssuerAssignedID' in x4[3]) and below(x4[3].get('ram:FormattedIssueDateTime', ()), 'qdt:DateTimeString'))]) for x2 in [x3 for x3 in below(s18, 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))))]))): f += ('BR-FR-CO-05_BT-3',)
    if not ((s13 or s7 or (not [x1 for x1 in below(s14, 'ram:SpecifiedTradePaymentTerms', 'ram:DueDateDateTime', 'udt:DateTimeString') if ns(x1[0])]) or all(any_le(texts(below(s19, 'ram:IssueDateTime', 'udt:DateTimeString')), (x2[0],)) for x2 in below(s14, 'ram:SpecifiedTradePaymentTerms', 'ram:DueDateDateTime', 'udt:DateTimeString')))): f += ('BR-FR-CO-07_BT-9',)
    if not (((not s13) or (not common(s9, ('B4', 'S4', 'M4',))))): f += ('BR-FR-CO-08_BT-23',)
    if not (((not s7) or eq(decimal1(below(s14, 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TotalPrepaidAmount')), decimal1(below(s14, 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:GrandTotalAmount'))))): f += ('BR-FR-CO-09_BT-23-1',)
    if not (((not s7) or (decimal1(below(s14, 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:DuePayableAmount')) == 0))): f += ('BR-FR-CO-09_BT-23-2',)
    if not (((not s7) or [x1 for x1 in below(s14, 'ram:SpecifiedTradePaymentTerms', 'ram:DueDateDateTime', 'udt:DateTimeString') if ns(x1[0])])): f += ('BR-FR-CO-09_BT-23-3',)
    if not (((not any_ne(texts(below(s14, 'ram:InvoiceCurrencyCode')), ('EUR',))) or (('EUR' in texts(below(s14, 'ram:TaxCurrencyCode'))) and text([x1 for x1 in below(s14, 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TaxTotalAmount') if (x1[1].get('currencyID') == 'EUR')])))): f += ('BR-FR-CO-12_BT-5',)
    if not (((not bool([x1 for x1 in s8 if (x1[1].get('schemeID') == '0231')])) or bool([x2 for x2 in s17 if (('TXD' in texts(x2[3].get('ram:SubjectCode', ()))) and ('MEMBRE_ASSUJETTI_UNIQUE' in texts(x2[3].get('ram:Content', ()))))]))): f += ('BR-FR-CO-14_BT-29-1',)
    if not (((not any((x1[1].get('schemeID') == '0231') for x1 in s8)) or (bool(below(s15, 'ram:SellerTaxRepresentativeTradeParty')) and text([x3 for x3 in below(s15, 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])))): f += ('BR-FR-CO-15_BT-29-1',)
    return f
def _t31(n, d):
    k = n[3]; f = ()
    s0 = texts(k.get('ram:CategoryCode', ()))
    if not (french.is_valid_vat_category_code(one(s0))): f += ('BR-FR-15_BT-95_BT-102',)
    if not ((not common(s0, ('L', 'M',)))): f += ('BR-FR-15_BT-95_BT-102_LM',)
    return f
def _t32(n, d):
    k = n[3]; f = ()
    s0 = texts(k.get('ram:CategoryCode', ()))
    if not (french.is_valid_vat_category_code(one(s0))): f += ('BR-FR-15_BT-95_BT-118',)
    if not ((not common(s0, ('L', 'M',)))): f += ('BR-FR-15_BT-95_BT-118_LM',)
    return f
def _t33(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:CategoryCode', ())
    s0 = texts(s1)
    if not ((((not s1) and (('GROUP' in texts(below(parent(n[2]), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode'))) or ('INFORMATION' in texts(below(parent(n[2]), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode'))))) or french.is_valid_vat_category_code(one(s0)))): f += ('BR-FR-15_BT-95_BT-151',)
    if not ((not common(s0, ('L', 'M',)))): f += ('BR-FR-15_BT-95_BT-151_LM',)
    return f
def _t34(n, d):
    k = n[3]; f = ()
    s0 = text(k.get('ram:RateApplicablePercent', ()))
    if not (((not s0) or french.is_valid_vat_rate(s0))): f += ('BR-FR-16_BT-96_BT-103',)
    return f
def _t35(n, d):
    k = n[3]; f = ()
    s0 = text(k.get('ram:RateApplicablePercent', ()))
    if not (((not s0) or french.is_valid_vat_rate(s0))): f += ('BR-FR-16_BT-119',)
    return f
def _t36(n, d):
    k = n[3]; f = ()
    s0 = text(k.get('ram:RateApplicablePercent', ()))
    if not (((not s0) or french.is_valid_vat_rate(s0))): f += ('BR-FR-16_BT-152',)
    return f
def _t37(n, d):
    k = n[3]; f = ()
    s0 = ns_of(k, 'ram:Name')
    if not (((not s0) or french.is_valid_attachment_code(s0))): f += ('BR-FR-17_BT-123',)
    return f
def _t38(n, d): return () if french.is_valid_bar_treatment(one(texts(n[3].get('ram:Content', ())))) else ('BR-FR-20_BT-21',)
def _t39(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_BT-34',)
def _t40(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_BT-49',)
def _t41(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-12',)
def _t42(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-29',)
def _t43(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-52',)
def _t44(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-75',)
def _t45(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-98',)
def _t46(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-23_EXT-FR-FE-121',)
def _t47(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-24_BT-29',)
def _t48(n, d): return () if french.is_valid_schemeid_format(n[0]) else ('BR-FR-24_BT-46',)
def _t49(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_BT-34',)
def _t50(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_BT-49',)
def _t51(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-12',)
def _t52(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-29',)
def _t53(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-52',)
def _t54(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-75',)
def _t55(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-98',)
def _t56(n, d): return () if (len(n[0]) <= 125) else ('BR-FR-25_EXT-FR-FE-121',)
def _t57(n, d): return () if (len(n[0]) <= 100) else ('BR-FR-26_BT-29',)
def _t58(n, d): return () if (len(n[0]) <= 100) else ('BR-FR-26_BT-46',)
def _t59(n, d): return () if (('ram:TypeCode' in n[3]) or ('ram:Description' in n[3])) else ('BR-FR-27_BG-32',)
def _t60(n, d): return () if filled(n[0]) else ('BR-FR-27_BT-160',)
def _t61(n, d): return () if filled(n[0]) else ('BR-FR-27_EXT-FR-FE-159',)
def _t62(n, d): return () if ((('ram:Value' in n[3]) and (not ('ram:ValueMeasure' in n[3]))) or ((not ('ram:Value' in n[3])) and bool([x1 for x1 in n[3].get('ram:ValueMeasure', ()) if ne(x1[1].get('unitCode'), '')]))) else ('BR-FR-28-Value',)
def _t63(n, d):
    k = n[3]; f = ()
    s0 = k.get('ram:AdditionalReferencedDocument', ())
    if not (((len([x1 for x1 in s0 if ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))]) <= 1) and (len([x2 for x2 in s0 if ('AVV' in texts(x2[3].get('ram:ReferenceTypeCode', ())))]) <= 1))): f += ('BR-FR-29_BT-18',)
    return f
def _t64(n, d): return () if filled(n[0]) else ('BR-FR-29_AFL',)
def _t65(n, d): return () if filled(n[0]) else ('BR-FR-29_AVV',)
def _t66(n, d):
    k = n[3]; f = ()
    s0 = k.get('ram:AdditionalReferencedDocument', ())
    if not (((len([x1 for x1 in s0 if ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))]) <= 1) and (len([x2 for x2 in s0 if ('AVV' in texts(x2[3].get('ram:ReferenceTypeCode', ())))]) <= 1))): f += ('BR-FR-30_BT-128',)
    return f
def _t67(n, d): return () if filled(n[0]) else ('BR-FR-30_AFL',)
def _t68(n, d): return () if filled(n[0]) else ('BR-FR-30_AVV',)
def _t69(n, d): return () if (R0.search(ns(n[0])) is not None) else ('BR-FR-32-LEGALID',)
def _t70(n, d): return () if (R0.search(ns(n[0])) is not None) else ('BR-FR-32-GLOBALID',)
def _t71(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = attributes(s1, 'schemeID')
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_BT-29-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_BT-29-2',)
    return f
def _t72(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = attributes(s1, 'schemeID')
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_BT-46-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_BT-46-2',)
    return f
def _t73(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = attributes(s1, 'schemeID')
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_BT-60-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_BT-60-2',)
    return f
def _t74(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = attributes(s1, 'schemeID')
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_EXT-FR-FE-06-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-06-2',)
    return f
def _t75(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = attributes(s1, 'schemeID')
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_EXT-FR-FE-46-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-46-2',)
    return f
def _t76(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = attributes(s1, 'schemeID')
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_EXT-FR-FE-69-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-69-2',)
    return f
def _t77(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = attributes(s1, 'schemeID')
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_EXT-FR-FE-92-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-92-2',)
    return f
def _t78(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = attributes(s1, 'schemeID')
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_EXT-FR-FE-115-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-115-2',)
    return f
def _t79(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = attributes(s1, 'schemeID')
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_BT-71-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_BT-71-2',)
    return f
def _t80(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:GlobalID', ())
    s0 = attributes(s1, 'schemeID')
    if not (all((x1[1].get('schemeID') is not None) for x1 in s1)): f += ('BR-FR-CO-10_EXT-FR-FE-146-1',)
    if not ((len(distinct(s0)) == len(s0))): f += ('BR-FR-CO-10_EXT-FR-FE-146-2',)
    return f
def _t81(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-92_BT-99',)
def _t82(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-93_BT-100',)
def _t83(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-106',)
def _t84(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-107',)
def _t85(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-108',)
def _t86(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-109',)
def _t87(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-110',)
def _t88(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-111',)
def _t89(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-112',)
def _t90(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-113',)
def _t91(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-114',)
def _t92(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-115',)
def _t93(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-116',)
def _t94(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-117',)
def _t95(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-131',)
def _t96(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-136_BT-141',)
def _t97(n, d): return () if french.is_valid_decimal_19_2(ns(n[0])) else ('BR-FR-DEC-01_BT-137_BT-142',)
def _t98(n, d): return () if french.is_valid_decimal_19_4(ns(n[0])) else ('BR-FR-DEC-02_BT-129',)
def _t99(n, d): return () if french.is_valid_decimal_19_4(ns(n[0])) else ('BR-FR-DEC-02_BT-149',)
def _t100(n, d):
    k = n[3]; f = ()
    s0 = french.isspecialcontractbd(d)
    if not (((s0 and french.is_valid_decimal_19_6(ns(n[0]))) or ((not s0) and french.is_valid_decimal_19_6_positive(ns(n[0]))))): f += ('BR-FR-DEC-03_BT-146',)
    return f
def _t101(n, d):
    k = n[3]; f = ()
    s0 = french.isspecialcontractbd(d)
    if not (((s0 and french.is_valid_decimal_19_6(ns(n[0]))) or ((not s0) and french.is_valid_decimal_19_6_positive(ns(n[0]))))): f += ('BR-FR-DEC-03_BT-147',)
    return f
def _t102(n, d):
    k = n[3]; f = ()
    s0 = french.isspecialcontractbd(d)
    if not (((s0 and french.is_valid_decimal_19_6(ns(n[0]))) or ((not s0) and french.is_valid_decimal_19_6_positive(ns(n[0]))))): f += ('BR-FR-DEC-03_BT-148',)
    return f
def _t103(n, d): return () if french.is_valid_percent_4_2_positive(ns(n[0])) else ('BR-FR-DEC-04_BT-96_BT-103',)
def _t104(n, d): return () if french.is_valid_percent_4_2_positive(ns(n[0])) else ('BR-FR-DEC-04_BT-119',)
def _t105(n, d): return () if french.is_valid_percent_4_2_positive(ns(n[0])) else ('BR-FR-DEC-04_BT-152',)
def _t106(n, d): return () if (filled(n[0]) or (not french.isspecialcontract(d))) else ('BR-FR-MV-01_EXT-FR-FE-163',)
def _t107(n, d):
    k = n[3]; f = ()
    s1 = french.isspecialcontractbd(d)
    s0 = k.get('ram:IncludedSupplyChainTradeLineItem', ())
    if not (((not french.isspecialcontractmv(d)) or (len([x1 for x1 in s0 if ((not below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')) and ('GROUP' in texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))))]) >= 1))): f += ('BR-FR-MV-02_EXT-FR-FE-163',)
    if not (((not s1) or (len([x1 for x1 in s0 if ((not below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')) and ('GROUP' in texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))))]) == 2))): f += ('BR-FR-BD-02_EXT-FR-FE-163',)
    if not (((not s1) or (len([x1 for x1 in s0 if ((not below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')) and ('GROUP' in texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))) and common(texts(below(x1[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:ItemSellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID')), texts(below(parent(x1), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID'))))]) == 1))): f += ('BR-FR-BD-02_BT-31',)
    if not (((not s1) or (len([x1 for x1 in s0 if ((not below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')) and ('GROUP' in texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))) and common(texts(below(x1[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:ItemSellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID')), texts(below(parent(x1), 'ram:ApplicableHeaderTradeAgreement', 'ram:BuyerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID'))))]) == 1))): f += ('BR-FR-BD-02_BT-47',)
    if not (((not french.isspecialcontract(d)) or (not [x3 for x1 in s0 if ((not below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')) and ('GROUP' in texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x2 in below(x1[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:AdditionalReferencedDocument') if (('130' in texts(x2[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x2[3].get('ram:ReferenceTypeCode', ())))) for x3 in x2[3].get('ram:IssuerAssignedID', ()) if (x3[0] in texts(d.preceding(x3, 'ram:IssuerAssignedID')))]))): f += ('BR-FR-MV-12_BT-128',)
    return f
def _t108(n, d):
    k = n[3]; f = ()
    s4 = french.isspecialcontract(d)
    s3 = k.get('ram:SpecifiedLineTradeAgreement', ())
    s2 = k.get('ram:SpecifiedLineTradeSettlement', ())
    s1 = n[2][3].get('ram:ApplicableHeaderTradeSettlement', ())
    s0 = below(s1, 'ram:TaxCurrencyCode')
    if not (((not s4) or said(below(s3, 'ram:ItemSellerTradeParty', 'ram:Name')))): f += ('BR-FR-MV-03_EXT-FR-FE-164',)
    if not (((not s4) or said(below(s3, 'ram:ItemSellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID')))): f += ('BR-FR-MV-03_EXT-FR-FE-167',)
    if not (((not s4) or said(below(s3, 'ram:ItemSellerTradeParty', 'ram:PostalTradeAddress', 'ram:CountryID')))): f += ('BR-FR-MV-03_EXT-FR-FE-177',)
    if not (((not s4) or said([x1 for x1 in below(s2, 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:TaxTotalAmount') if common(texts(below(s1, 'ram:InvoiceCurrencyCode')), some(x1[1].get('currencyID')))]))): f += ('BR-FR-MV-03_EXT-FR-FE-181',)
    if not (((not s4) or (not s0) or (any_ne(texts(s0), ('',)) and said([x1 for x1 in below(s2, 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:TaxTotalAmount') if common(texts(s0), some(x1[1].get('currencyID')))])))): f += ('BR-FR-MV-03_EXT-FR-FE-182',)
    return f
def _t109(n, d): return () if ((not french.isspecialcontract(d)) or (('130' in texts(n[3].get('ram:TypeCode', ()))) and has_text(n[3], 'ram:IssuerAssignedID'))) else ('BR-FR-MV-03_BT-128_AFL',)
def _t110(n, d):
    k = n[3]; f = ()
    s0 = texts(k.get('ram:IssuerAssignedID', ()))
    if not (((not french.isspecialcontract(d)) or (('130' in texts(k.get('ram:TypeCode', ()))) and (not (('M8' in s0) or ('S8' in s0) or ('B8' in s0))) and has_text(k, 'ram:IssuerAssignedID')))): f += ('BR-FR-MV-03_BT-128_AVV',)
    return f
def _t111(n, d):
    k = n[3]; f = ()
    s6 = french.isspecialcontract(d)
    s5 = k.get('ram:SpecifiedLineTradeSettlement', ())
    s4 = k.get('ram:AssociatedDocumentLineDocument', ())
    s3 = n[2][3].get('ram:ApplicableHeaderTradeSettlement', ())
    s2 = n[2][3].get('ram:IncludedSupplyChainTradeLineItem', ())
    s1 = below(s5, 'ram:SpecifiedTradeSettlementLineMonetarySummation')
    s0 = below(s1, 'ram:GrandTotalAmount')
    if not (((not s6) or le(absolute(sub(float_or_none(decimal1(below(s1, 'ram:LineTotalAmount'))), sum([double(x3[0]) for x3 in [x2 for x1 in s2 if (any_ne(texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')), ('INFORMATION',)) and (ns(text(below(s4, 'ram:LineID'))) in texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')))) for x2 in below(x1[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')]]))), float((D1 * len([x5 for x4 in s2 if (any_ne(texts(below(x4[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')), ('INFORMATION',)) and (ns(text(below(s4, 'ram:LineID'))) in texts(below(x4[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')))) for x5 in below(x4[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')])))))): f += ('BR-FR-MV-05_EXT-FR-FE-BG-12',)
    if not (((not s6) or le(absolute(sub(float_or_none(decimal1([x6 for x6 in below(s1, 'ram:TaxTotalAmount') if common(texts(below(s3, 'ram:InvoiceCurrencyCode')), some(x6[1].get('currencyID')))])), sum([double(x5[0]) for x5 in [x4 for x3 in below(s3, 'ram:ApplicableTradeTax') if (('VAT' in texts(x3[3].get('ram:TypeCode', ()))) and text(x3[3].get('ram:ExemptionReason', ())).startswith(('#' + ns(text([x2 for x1 in below(s5, 'ram:AdditionalReferencedDocument') if (('130' in texts(x1[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))) for x2 in x1[3].get('ram:IssuerAssignedID', ())])) + '#'))) for x4 in x3[3].get('ram:CalculatedAmount', ())]]))), float(D1)))): f += ('BR-FR-MV-09_EXT-FR-FE-181',)
    if not (((not s6) or (not s0) or (said(s0) and le(absolute(sub(sub(decimal1(s0), decimal1(below(s1, 'ram:LineTotalAmount'))), decimal1([x2 for x2 in below(s1, 'ram:TaxTotalAmount') if common(texts(below(s3, 'ram:InvoiceCurrencyCode')), some(x2[1].get('currencyID')))]))), (D1 * len([x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (common(texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')), ('DETAIL', 'GROUP',)) and common(texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')), texts(below(s4, 'ram:LineID'))))])))))): f += ('BR-FR-MV-10_EXT-FR-FE-184',)
    return f
def _t112(n, d):
    k = n[3]; f = ()
    s4 = french.isspecialcontract(d)
    s3 = k.get('ram:SpecifiedLineTradeAgreement', ())
    s2 = k.get('ram:SpecifiedLineTradeSettlement', ())
    s1 = k.get('ram:AssociatedDocumentLineDocument', ())
    s0 = n[2][3].get('ram:IncludedSupplyChainTradeLineItem', ())
    if not (((not s4) or (said(below(s3, 'ram:ItemSellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID')) and ((not below(s1, 'ram:ParentLineID')) or (ns(text(below(s3, 'ram:ItemSellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID'))) == ns(text([x2 for x1 in s0 if common(texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineID')), texts(below(s1, 'ram:ParentLineID'))) for x2 in below(x1[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:ItemSellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID')]))))))): f += ('BR-FR-MV-06_EXT-FR-FE-167',)
    if not (((not s4) or (said([x2 for x1 in below(s2, 'ram:AdditionalReferencedDocument') if (('130' in texts(x1[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))) for x2 in x1[3].get('ram:IssuerAssignedID', ())]) and ((not below(s1, 'ram:ParentLineID')) or (ns(text([x2 for x1 in below(s2, 'ram:AdditionalReferencedDocument') if (('130' in texts(x1[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))) for x2 in x1[3].get('ram:IssuerAssignedID', ())])) == ns(text([x5 for x3 in s0 if common(texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineID')), texts(below(s1, 'ram:ParentLineID'))) for x4 in below(x3[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:AdditionalReferencedDocument') if (('130' in texts(x4[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x4[3].get('ram:ReferenceTypeCode', ())))) for x5 in x4[3].get('ram:IssuerAssignedID', ())]))))))): f += ('BR-FR-MV-07_BT-128',)
    return f
def _t113(n, d):
    k = n[3]; f = ()
    s0 = k.get('ram:SpecifiedLineTradeSettlement', ())
    if not (((not french.isspecialcontract(d)) or (said(below(s0, 'ram:ApplicableTradeTax', 'ram:ExemptionReason')) and said([x2 for x1 in below(s0, 'ram:AdditionalReferencedDocument') if (('130' in texts(x1[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))) for x2 in x1[3].get('ram:IssuerAssignedID', ())]) and text(below(s0, 'ram:ApplicableTradeTax', 'ram:ExemptionReason')).startswith(('#' + ns(text([x2 for x1 in below(s0, 'ram:AdditionalReferencedDocument') if (('130' in texts(x1[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))) for x2 in x1[3].get('ram:IssuerAssignedID', ())])) + '#'))))): f += ('BR-FR-MV-08_BT-128',)
    return f
def _t114(n, d):
    k = n[3]; f = ()
    s1 = _nbsubinvoiceseller(d)
    s0 = k.get('ram:SpecifiedLineTradeSettlement', ())
    if not (((s1 == 1) or (not french.isspecialcontract(d)) or ((s1 == 0) and (ns(text([x2 for x1 in below(s0, 'ram:AdditionalReferencedDocument') if (('130' in texts(x1[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))) for x2 in x1[3].get('ram:IssuerAssignedID', ())])) in texts(_invid(d)))) or ((s1 > 1) and any_ne(texts(_invid(d)), (ns(text([x2 for x1 in below(s0, 'ram:AdditionalReferencedDocument') if (('130' in texts(x1[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))) for x2 in x1[3].get('ram:IssuerAssignedID', ())])),))))): f += ('BR-FR-MV-11_BT-128',)
    return f
def _t115(n, d):
    k = n[3]; f = ()
    if not (((not french.isspecialcontractmv(d)) or (filled(n[0]) and (not ((n[0] == '389') or (n[0] == '261') or (n[0] == '501') or (n[0] == '500') or (n[0] == '502') or (n[0] == '471') or (n[0] == '473')))))): f += ('BR-FR-MV-13_BT-3',)
    if not (((not french.isspecialcontractbd(d)) or (filled(n[0]) and (ns(n[0]) in ('389', '261', '501', '500', '502', '471', '473',))))): f += ('BR-FR-BD-13_BT-3',)
    return f
def _t116(n, d):
    k = n[3]; f = ()
    s1 = french.isspecialcontractmv(d)
    s0 = k.get('ram:SpecifiedLineTradeSettlement', ())
    if not (((not s1) or bool(below(s0, 'ram:InvoiceReferencedDocument', 'ram:IssuerAssignedID')))): f += ('BR-FR-MV-14-EXT-FR-FE-136',)
    if not (((not s1) or bool(below(s0, 'ram:InvoiceReferencedDocument', 'ram:FormattedIssueDateTime', 'qdt:DateTimeString')))): f += ('BR-FR-MV-14-EXT-FR-FE-138',)
    return f
def _t117(n, d):
    k = n[3]; f = ()
    s1 = french.isspecialcontractbd(d)
    s0 = k.get('ram:SpecifiedLineTradeSettlement', ())
    if not (((not s1) or bool(below(s0, 'ram:InvoiceReferencedDocument', 'ram:IssuerAssignedID')))): f += ('BR-FR-BD-14-EXT-FR-FE-136',)
    if not (((not s1) or bool(below(s0, 'ram:InvoiceReferencedDocument', 'ram:FormattedIssueDateTime', 'qdt:DateTimeString')))): f += ('BR-FR-BD-14-EXT-FR-FE-138',)
    return f

TEMPLATES = (
Template('M24', 1002, (Pattern((Step('ram:ID'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-01_BT-1', lambda n, d: (len(n[0]) <= 35)),
    Check('BR-FR-02_BT-1', lambda n, d: french.is_valid_id_format(n[0])),
), _t1),
Template('M24', 1001, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-01_BT-25', lambda n, d: (len(n[0]) <= 35)),
    Check('BR-FR-02_BT-25', lambda n, d: french.is_valid_id_format(n[0])),
), _t2),
Template('M24', 1000, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:InvoiceReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-01_EXT-FR-FE-136', lambda n, d: (len(n[0]) <= 35)),
    Check('BR-FR-02_EXT-FR-FE-136', lambda n, d: french.is_valid_id_format(n[0])),
), _t3),
Template('M25', 1010, (Pattern((Step('udt:DateTimeString'), Step('ram:IssueDateTime'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_BT-2', lambda n, d: french.is_valid_compact_date(n[0])),
), _t4),
Template('M25', 1009, (Pattern((Step('udt:DateString'), Step('ram:TaxPointDate'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_BT-7', lambda n, d: french.is_valid_compact_date(n[0])),
), _t5),
Template('M25', 1008, (Pattern((Step('udt:DateTimeString'), Step('ram:DueDateDateTime'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_BT-9', lambda n, d: french.is_valid_compact_date(n[0])),
), _t6),
Template('M25', 1007, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_BT-26', lambda n, d: french.is_valid_compact_date(n[0])),
), _t7),
Template('M25', 1006, (Pattern((Step('udt:DateTimeString'), Step('ram:OccurrenceDateTime'), Step('ram:ActualDeliverySupplyChainEvent'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_BT-72', lambda n, d: french.is_valid_compact_date(n[0])),
), _t8),
Template('M25', 1005, (Pattern((Step('udt:DateTimeString'), Step('ram:StartDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_BT-73', lambda n, d: french.is_valid_compact_date(n[0])),
), _t9),
Template('M25', 1004, (Pattern((Step('udt:DateTimeString'), Step('ram:EndDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_BT-74', lambda n, d: french.is_valid_compact_date(n[0])),
), _t10),
Template('M25', 1003, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:InvoiceReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_EXT-FR-FE-138', lambda n, d: french.is_valid_compact_date(n[0])),
), _t11),
Template('M25', 1002, (Pattern((Step('udt:DateTimeString'), Step('ram:OccurrenceDateTime'), Step('ram:ActualDeliverySupplyChainEvent'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_EXT-FR-FE-158', lambda n, d: french.is_valid_compact_date(n[0])),
), _t12),
Template('M25', 1001, (Pattern((Step('udt:DateTimeString'), Step('ram:StartDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_EXT-FR-FE-134', lambda n, d: french.is_valid_compact_date(n[0])),
), _t13),
Template('M25', 1000, (Pattern((Step('udt:DateTimeString'), Step('ram:EndDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-03_EXT-FR-FE-135', lambda n, d: french.is_valid_compact_date(n[0])),
), _t14),
Template('M26', 1002, (Pattern((Step('ram:TypeCode'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-04_BT-3', lambda n, d: french.is_valid_document_type_code(n[0])),
), _t15),
Template('M26', 1001, (Pattern((Step('ram:TypeCode'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-04_EXT-FR-FE-02', lambda n, d: french.is_valid_document_type_code(n[0])),
), _t16),
Template('M26', 1000, (Pattern((Step('ram:TypeCode'), Step('ram:InvoiceReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-04_EXT-FR-FE-137', lambda n, d: french.is_valid_document_type_code(n[0])),
), _t17),
Template('M27', 1000, (Pattern((Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-05_BT-22_PMT', lambda n, d: bool([x1 for x1 in n[3].get('ram:IncludedNote', ()) if ('PMT' in texts(x1[3].get('ram:SubjectCode', ())))])),
    Check('BR-FR-05_BT-22_PMD', lambda n, d: bool([x1 for x1 in n[3].get('ram:IncludedNote', ()) if ('PMD' in texts(x1[3].get('ram:SubjectCode', ())))])),
    Check('BR-FR-05_BT-22_AAB', lambda n, d: bool([x1 for x1 in n[3].get('ram:IncludedNote', ()) if ('AAB' in texts(x1[3].get('ram:SubjectCode', ())))])),
    Check('BR-FR-06_BT-21_PMT', lambda n, d: (len([x1 for x1 in n[3].get('ram:IncludedNote', ()) if ('PMT' in texts(x1[3].get('ram:SubjectCode', ())))]) <= 1)),
    Check('BR-FR-06_BT-21_PMD', lambda n, d: (len([x1 for x1 in n[3].get('ram:IncludedNote', ()) if ('PMD' in texts(x1[3].get('ram:SubjectCode', ())))]) <= 1)),
    Check('BR-FR-06_BT-21_AAB', lambda n, d: (len([x1 for x1 in n[3].get('ram:IncludedNote', ()) if ('AAB' in texts(x1[3].get('ram:SubjectCode', ())))]) <= 1)),
    Check('BR-FR-06_BT-21_TXD', lambda n, d: (len([x1 for x1 in n[3].get('ram:IncludedNote', ()) if ('TXD' in texts(x1[3].get('ram:SubjectCode', ())))]) <= 1)),
    Check('BR-FR-31_BT-21', lambda n, d: (len([x2 for x2 in [x1 for x1 in n[3].get('ram:IncludedNote', ()) if ('BAR' in texts(x1[3].get('ram:SubjectCode', ())))] if ((ns_of(x2[3], 'ram:Content') == 'B2B') or (ns_of(x2[3], 'ram:Content') == 'B2C') or (ns_of(x2[3], 'ram:Content') == 'B2BINT') or (ns_of(x2[3], 'ram:Content') == 'B2CINT') or (ns_of(x2[3], 'ram:Content') == 'OUTOFSCOPE') or (ns_of(x2[3], 'ram:Content') == 'ARCHIVEONLY'))]) <= 1)),
), _t18),
Template('M29', 1000, (Pattern((Step('rsm:ExchangedDocumentContext'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-08_BT-23', lambda n, d: (bool(below(n[3].get('ram:BusinessProcessSpecifiedDocumentContextParameter', ()), 'ram:ID')) and french.is_valid_billing_mode(one(texts(below(n[3].get('ram:BusinessProcessSpecifiedDocumentContextParameter', ()), 'ram:ID')))))),
), _t19),
Template('M30', 1009, (Pattern((Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_BT-29', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), one(texts([x2 for x2 in below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x2[1].get('schemeID') == '0002')]))))),
), _t20),
Template('M30', 1008, (Pattern((Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_BT-46', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), one(texts([x2 for x2 in below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x2[1].get('schemeID') == '0002')]))))),
), _t21),
Template('M30', 1007, (Pattern((Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_BT-60', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9])))),
), _t22),
Template('M30', 1006, (Pattern((Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-06', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9])))),
), _t23),
Template('M30', 1005, (Pattern((Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-46', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9])))),
), _t24),
Template('M30', 1004, (Pattern((Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-69', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9])))),
), _t25),
Template('M30', 1003, (Pattern((Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-92', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9])))),
), _t26),
Template('M30', 1002, (Pattern((Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-115', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9])))),
), _t27),
Template('M30', 1001, (Pattern((Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_BT-71', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9])))),
), _t28),
Template('M30', 1000, (Pattern((Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-09_EXT-FR-FE-146', lambda n, d: ((not [x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')]) or french.check_siret_siren_coherence(one(texts([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')][0:1])), (text([x2 for x2 in below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x2[1].get('schemeID') == '0002')]) if text([x3 for x3 in below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') if (x3[1].get('schemeID') == '0002')]) else text([x1 for x1 in n[3].get('ram:GlobalID', ()) if (x1[1].get('schemeID') == '0009')])[0:9])))),
), _t29),
Template('M31', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-10_BT-30', lambda n, d: ([x1 for x1 in below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID') if (x1[1].get('schemeID') == '0002')] and (R0.search(ns(text([x1 for x1 in below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID') if (x1[1].get('schemeID') == '0002')]))) is not None))),
    Check('BR-FR-11_BT-47', lambda n, d: ((not ('B2B' in texts([x2 for x1 in below(n[3].get('rsm:ExchangedDocument', ()), 'ram:IncludedNote') if ('BAR' in texts(x1[3].get('ram:SubjectCode', ()))) for x2 in x1[3].get('ram:Content', ())]))) or (R0.search(text([x3 for x3 in below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:BuyerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID') if (x3[1].get('schemeID') == '0002')])) is not None))),
    Check('BR-FR-12_BT-49', lambda n, d: text(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:BuyerTradeParty', 'ram:URIUniversalCommunication', 'ram:URIID'))),
    Check('BR-FR-13_BT-34', lambda n, d: text(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:URIUniversalCommunication', 'ram:URIID'))),
    Check('BR-FR-18_BT-123', lambda n, d: (len([x1 for x1 in below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:AdditionalReferencedDocument') if ('LISIBLE' in texts(x1[3].get('ram:Name', ())))]) <= 1)),
    Check('BR-FR-21_BT-49', lambda n, d: ((not ((not common(texts(below(n[3].get('rsm:ExchangedDocument', ()), 'ram:TypeCode')), ('389', '501', '500', '471', '473', '261', '502',))) and ('B2B' in texts([x2 for x1 in below(n[3].get('rsm:ExchangedDocument', ()), 'ram:IncludedNote') if ('BAR' in texts(x1[3].get('ram:SubjectCode', ()))) for x2 in x1[3].get('ram:Content', ())])))) or (('0225' in attributes(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:BuyerTradeParty', 'ram:URIUniversalCommunication', 'ram:URIID'), 'schemeID')) and text(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:BuyerTradeParty', 'ram:URIUniversalCommunication', 'ram:URIID')).startswith(text(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:BuyerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID')))))),
    Check('BR-FR-22_BT-34', lambda n, d: ((not (common(texts(below(n[3].get('rsm:ExchangedDocument', ()), 'ram:TypeCode')), ('389', '501', '500', '471', '473', '261', '502',)) and ('B2B' in texts([x2 for x1 in below(n[3].get('rsm:ExchangedDocument', ()), 'ram:IncludedNote') if ('BAR' in texts(x1[3].get('ram:SubjectCode', ()))) for x2 in x1[3].get('ram:Content', ())])))) or (('0225' in attributes(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:URIUniversalCommunication', 'ram:URIID'), 'schemeID')) and text(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:URIUniversalCommunication', 'ram:URIID')).startswith(text(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID')))))),
    Check('BR-FR-CO-03_BT-3', lambda n, d: ((not ('262' in texts(below(n[3].get('rsm:ExchangedDocument', ()), 'ram:TypeCode')))) or (text(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:ContractReferencedDocument', 'ram:IssuerAssignedID')) and text(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeSettlement', 'ram:BillingSpecifiedPeriod', 'ram:EndDateTime', 'udt:DateTimeString')) and text(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeSettlement', 'ram:BillingSpecifiedPeriod', 'ram:StartDateTime', 'udt:DateTimeString'))))),
    Check('BR-FR-CO-04_BT-4', lambda n, d: ((not common(texts(below(n[3].get('rsm:ExchangedDocument', ()), 'ram:TypeCode')), ('384', '471', '472', '473',))) or (len(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceReferencedDocument')) == 1))),
    Check('BR-FR-CO-05_BT-3', lambda n, d: ((not common(texts(below(n[3].get('rsm:ExchangedDocument', ()), 'ram:TypeCode')), ('261', '381', '396', '502', '503',))) or (len([x1 for x1 in below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceReferencedDocument') if (('ram:IssuerAssignedID' in x1[3]) and below(x1[3].get('ram:FormattedIssueDateTime', ()), 'qdt:DateTimeString'))]) >= 1) or all(bool([x4 for x4 in below(x2[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:InvoiceReferencedDocument') if (('ram:IssuerAssignedID' in x4[3]) and below(x4[3].get('ram:FormattedIssueDateTime', ()), 'qdt:DateTimeString'))]) for x2 in [x3 for x3 in below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))))]))),
    Check('BR-FR-CO-07_BT-9', lambda n, d: (common(texts(below(n[3].get('rsm:ExchangedDocument', ()), 'ram:TypeCode')), ('386', '500', '503',)) or common(texts(below(n[3].get('rsm:ExchangedDocumentContext', ()), 'ram:BusinessProcessSpecifiedDocumentContextParameter', 'ram:ID')), ('B2', 'S2', 'M2',)) or (not [x1 for x1 in below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradePaymentTerms', 'ram:DueDateDateTime', 'udt:DateTimeString') if ns(x1[0])]) or all(any_le(texts(below(n[3].get('rsm:ExchangedDocument', ()), 'ram:IssueDateTime', 'udt:DateTimeString')), (x2[0],)) for x2 in below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradePaymentTerms', 'ram:DueDateDateTime', 'udt:DateTimeString')))),
    Check('BR-FR-CO-08_BT-23', lambda n, d: ((not common(texts(below(n[3].get('rsm:ExchangedDocument', ()), 'ram:TypeCode')), ('386', '500', '503',))) or (not common(texts(below(n[3].get('rsm:ExchangedDocumentContext', ()), 'ram:BusinessProcessSpecifiedDocumentContextParameter', 'ram:ID')), ('B4', 'S4', 'M4',))))),
    Check('BR-FR-CO-09_BT-23-1', lambda n, d: ((not common(texts(below(n[3].get('rsm:ExchangedDocumentContext', ()), 'ram:BusinessProcessSpecifiedDocumentContextParameter', 'ram:ID')), ('B2', 'S2', 'M2',))) or eq(decimal1(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TotalPrepaidAmount')), decimal1(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:GrandTotalAmount'))))),
    Check('BR-FR-CO-09_BT-23-2', lambda n, d: ((not common(texts(below(n[3].get('rsm:ExchangedDocumentContext', ()), 'ram:BusinessProcessSpecifiedDocumentContextParameter', 'ram:ID')), ('B2', 'S2', 'M2',))) or (decimal1(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:DuePayableAmount')) == 0))),
    Check('BR-FR-CO-09_BT-23-3', lambda n, d: ((not common(texts(below(n[3].get('rsm:ExchangedDocumentContext', ()), 'ram:BusinessProcessSpecifiedDocumentContextParameter', 'ram:ID')), ('B2', 'S2', 'M2',))) or [x1 for x1 in below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradePaymentTerms', 'ram:DueDateDateTime', 'udt:DateTimeString') if ns(x1[0])])),
    Check('BR-FR-CO-12_BT-5', lambda n, d: ((not any_ne(texts(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode')), ('EUR',))) or (('EUR' in texts(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeSettlement', 'ram:TaxCurrencyCode'))) and text([x1 for x1 in below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TaxTotalAmount') if (x1[1].get('currencyID') == 'EUR')])))),
    Check('BR-FR-CO-14_BT-29-1', lambda n, d: ((not bool([x1 for x1 in below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:GlobalID') if (x1[1].get('schemeID') == '0231')])) or bool([x2 for x2 in below(n[3].get('rsm:ExchangedDocument', ()), 'ram:IncludedNote') if (('TXD' in texts(x2[3].get('ram:SubjectCode', ()))) and ('MEMBRE_ASSUJETTI_UNIQUE' in texts(x2[3].get('ram:Content', ()))))]))),
    Check('BR-FR-CO-15_BT-29-1', lambda n, d: ((not any((x1[1].get('schemeID') == '0231') for x1 in below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:GlobalID'))) or (bool(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty')) and text([x3 for x3 in below(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])))),
), _t30),
Template('M35', 1002, (Pattern((Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-15_BT-95_BT-102', lambda n, d: french.is_valid_vat_category_code(one(texts(n[3].get('ram:CategoryCode', ()))))),
    Check('BR-FR-15_BT-95_BT-102_LM', lambda n, d: (not common(texts(n[3].get('ram:CategoryCode', ())), ('L', 'M',)))),
), _t31),
Template('M35', 1001, (Pattern((Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-15_BT-95_BT-118', lambda n, d: french.is_valid_vat_category_code(one(texts(n[3].get('ram:CategoryCode', ()))))),
    Check('BR-FR-15_BT-95_BT-118_LM', lambda n, d: (not common(texts(n[3].get('ram:CategoryCode', ())), ('L', 'M',)))),
), _t32),
Template('M35', 1000, (Pattern((Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-15_BT-95_BT-151', lambda n, d: (((not n[3].get('ram:CategoryCode', ())) and (('GROUP' in texts(below(parent(n[2]), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode'))) or ('INFORMATION' in texts(below(parent(n[2]), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode'))))) or french.is_valid_vat_category_code(one(texts(n[3].get('ram:CategoryCode', ())))))),
    Check('BR-FR-15_BT-95_BT-151_LM', lambda n, d: (not common(texts(n[3].get('ram:CategoryCode', ())), ('L', 'M',)))),
), _t33),
Template('M36', 1002, (Pattern((Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-16_BT-96_BT-103', lambda n, d: ((not text(n[3].get('ram:RateApplicablePercent', ()))) or french.is_valid_vat_rate(text(n[3].get('ram:RateApplicablePercent', ()))))),
), _t34),
Template('M36', 1001, (Pattern((Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-16_BT-119', lambda n, d: ((not text(n[3].get('ram:RateApplicablePercent', ()))) or french.is_valid_vat_rate(text(n[3].get('ram:RateApplicablePercent', ()))))),
), _t35),
Template('M36', 1000, (Pattern((Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-16_BT-152', lambda n, d: ((not text(n[3].get('ram:RateApplicablePercent', ()))) or french.is_valid_vat_rate(text(n[3].get('ram:RateApplicablePercent', ()))))),
), _t36),
Template('M37', 1000, (Pattern((Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('916' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '916')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-17_BT-123', lambda n, d: ((not ns_of(n[3], 'ram:Name')) or french.is_valid_attachment_code(ns_of(n[3], 'ram:Name')))),
), _t37),
Template('M39', 1000, (Pattern((Step('ram:IncludedNote', None, lambda n, d: ('BAR' in texts(n[3].get('ram:SubjectCode', ()))), ('ram:SubjectCode', 'BAR')), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-20_BT-21', lambda n, d: french.is_valid_bar_treatment(one(texts(n[3].get('ram:Content', ()))))),
), _t38),
Template('M42', 1007, (Pattern((Step('ram:URIID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('ram:URIUniversalCommunication'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-23_BT-34', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t39),
Template('M42', 1006, (Pattern((Step('ram:URIID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('ram:URIUniversalCommunication'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-23_BT-49', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t40),
Template('M42', 1005, (Pattern((Step('ram:URIID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('ram:URIUniversalCommunication'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-12', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t41),
Template('M42', 1004, (Pattern((Step('ram:URIID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('ram:URIUniversalCommunication'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-29', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t42),
Template('M42', 1003, (Pattern((Step('ram:URIID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('ram:URIUniversalCommunication'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-52', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t43),
Template('M42', 1002, (Pattern((Step('ram:URIID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('ram:URIUniversalCommunication'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-75', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t44),
Template('M42', 1001, (Pattern((Step('ram:URIID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('ram:URIUniversalCommunication'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-98', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t45),
Template('M42', 1000, (Pattern((Step('ram:URIID', None, lambda n, d: (n[1].get('schemeID') == '0225'), None), Step('ram:URIUniversalCommunication'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-23_EXT-FR-FE-121', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t46),
Template('M43', 1001, (Pattern((Step('ram:GlobalID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-24_BT-29', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t47),
Template('M43', 1000, (Pattern((Step('ram:GlobalID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-24_BT-46', lambda n, d: french.is_valid_schemeid_format(n[0])),
), _t48),
Template('M44', 1007, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-25_BT-34', lambda n, d: (len(n[0]) <= 125)),
), _t49),
Template('M44', 1006, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-25_BT-49', lambda n, d: (len(n[0]) <= 125)),
), _t50),
Template('M44', 1005, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-12', lambda n, d: (len(n[0]) <= 125)),
), _t51),
Template('M44', 1004, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-29', lambda n, d: (len(n[0]) <= 125)),
), _t52),
Template('M44', 1003, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-52', lambda n, d: (len(n[0]) <= 125)),
), _t53),
Template('M44', 1002, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-75', lambda n, d: (len(n[0]) <= 125)),
), _t54),
Template('M44', 1001, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-98', lambda n, d: (len(n[0]) <= 125)),
), _t55),
Template('M44', 1000, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-25_EXT-FR-FE-121', lambda n, d: (len(n[0]) <= 125)),
), _t56),
Template('M45', 1001, (Pattern((Step('ram:GlobalID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-26_BT-29', lambda n, d: (len(n[0]) <= 100)),
), _t57),
Template('M45', 1000, (Pattern((Step('ram:GlobalID', None, lambda n, d: (n[1].get('schemeID') == '0224'), None), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-26_BT-46', lambda n, d: (len(n[0]) <= 100)),
), _t58),
Template('M46', 1002, (Pattern((Step('ram:ApplicableProductCharacteristic'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-27_BG-32', lambda n, d: (('ram:TypeCode' in n[3]) or ('ram:Description' in n[3]))),
), _t59),
Template('M46', 1001, (Pattern((Step('ram:Description'), Step('ram:ApplicableProductCharacteristic'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-27_BT-160', lambda n, d: filled(n[0])),
), _t60),
Template('M46', 1000, (Pattern((Step('ram:TypeCode'), Step('ram:ApplicableProductCharacteristic'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-27_EXT-FR-FE-159', lambda n, d: filled(n[0])),
), _t61),
Template('M47', 1000, (Pattern((Step('ram:ApplicableProductCharacteristic'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-28-Value', lambda n, d: ((('ram:Value' in n[3]) and (not ('ram:ValueMeasure' in n[3]))) or ((not ('ram:Value' in n[3])) and bool([x1 for x1 in n[3].get('ram:ValueMeasure', ()) if ne(x1[1].get('unitCode'), '')])))),
), _t62),
Template('M48', 1002, (Pattern((Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-29_BT-18', lambda n, d: ((len([x1 for x1 in n[3].get('ram:AdditionalReferencedDocument', ()) if ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))]) <= 1) and (len([x2 for x2 in n[3].get('ram:AdditionalReferencedDocument', ()) if ('AVV' in texts(x2[3].get('ram:ReferenceTypeCode', ())))]) <= 1))),
), _t63),
Template('M48', 1001, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('AFL' in texts(n[3].get('ram:ReferenceTypeCode', ()))), ('ram:ReferenceTypeCode', 'AFL')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-29_AFL', lambda n, d: filled(n[0])),
), _t64),
Template('M48', 1000, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('AVV' in texts(n[3].get('ram:ReferenceTypeCode', ()))), ('ram:ReferenceTypeCode', 'AVV')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-29_AVV', lambda n, d: filled(n[0])),
), _t65),
Template('M49', 1002, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-30_BT-128', lambda n, d: ((len([x1 for x1 in n[3].get('ram:AdditionalReferencedDocument', ()) if ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))]) <= 1) and (len([x2 for x2 in n[3].get('ram:AdditionalReferencedDocument', ()) if ('AVV' in texts(x2[3].get('ram:ReferenceTypeCode', ())))]) <= 1))),
), _t66),
Template('M49', 1001, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('AFL' in texts(n[3].get('ram:ReferenceTypeCode', ()))), ('ram:ReferenceTypeCode', 'AFL')), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-30_AFL', lambda n, d: filled(n[0])),
), _t67),
Template('M49', 1000, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('AVV' in texts(n[3].get('ram:ReferenceTypeCode', ()))), ('ram:ReferenceTypeCode', 'AVV')), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-30_AVV', lambda n, d: filled(n[0])),
), _t68),
Template('M51', 1001, (Pattern((Step('ram:ID', None, lambda n, d: (n[1].get('schemeID') == '0002'), None), Step('ram:SpecifiedLegalOrganization'),), False),), (
    Check('BR-FR-32-LEGALID', lambda n, d: (R0.search(ns(n[0])) is not None)),
), _t69),
Template('M51', 1000, (Pattern((Step('ram:GlobalID', None, lambda n, d: ((n[1].get('schemeID') == '0002') or (n[1].get('schemeID') == '0231')), None),), False),), (
    Check('BR-FR-32-GLOBALID', lambda n, d: (R0.search(ns(n[0])) is not None)),
), _t70),
Template('M58', 1009, (Pattern((Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_BT-29-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_BT-29-2', lambda n, d: (len(distinct(attributes(n[3].get('ram:GlobalID', ()), 'schemeID'))) == len(attributes(n[3].get('ram:GlobalID', ()), 'schemeID')))),
), _t71),
Template('M58', 1008, (Pattern((Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_BT-46-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_BT-46-2', lambda n, d: (len(distinct(attributes(n[3].get('ram:GlobalID', ()), 'schemeID'))) == len(attributes(n[3].get('ram:GlobalID', ()), 'schemeID')))),
), _t72),
Template('M58', 1007, (Pattern((Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_BT-60-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_BT-60-2', lambda n, d: (len(distinct(attributes(n[3].get('ram:GlobalID', ()), 'schemeID'))) == len(attributes(n[3].get('ram:GlobalID', ()), 'schemeID')))),
), _t73),
Template('M58', 1006, (Pattern((Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-06-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_EXT-FR-FE-06-2', lambda n, d: (len(distinct(attributes(n[3].get('ram:GlobalID', ()), 'schemeID'))) == len(attributes(n[3].get('ram:GlobalID', ()), 'schemeID')))),
), _t74),
Template('M58', 1005, (Pattern((Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-46-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_EXT-FR-FE-46-2', lambda n, d: (len(distinct(attributes(n[3].get('ram:GlobalID', ()), 'schemeID'))) == len(attributes(n[3].get('ram:GlobalID', ()), 'schemeID')))),
), _t75),
Template('M58', 1004, (Pattern((Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-69-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_EXT-FR-FE-69-2', lambda n, d: (len(distinct(attributes(n[3].get('ram:GlobalID', ()), 'schemeID'))) == len(attributes(n[3].get('ram:GlobalID', ()), 'schemeID')))),
), _t76),
Template('M58', 1003, (Pattern((Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-92-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_EXT-FR-FE-92-2', lambda n, d: (len(distinct(attributes(n[3].get('ram:GlobalID', ()), 'schemeID'))) == len(attributes(n[3].get('ram:GlobalID', ()), 'schemeID')))),
), _t77),
Template('M58', 1002, (Pattern((Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-115-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_EXT-FR-FE-115-2', lambda n, d: (len(distinct(attributes(n[3].get('ram:GlobalID', ()), 'schemeID'))) == len(attributes(n[3].get('ram:GlobalID', ()), 'schemeID')))),
), _t78),
Template('M58', 1001, (Pattern((Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_BT-71-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_BT-71-2', lambda n, d: (len(distinct(attributes(n[3].get('ram:GlobalID', ()), 'schemeID'))) == len(attributes(n[3].get('ram:GlobalID', ()), 'schemeID')))),
), _t79),
Template('M58', 1000, (Pattern((Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-FR-CO-10_EXT-FR-FE-146-1', lambda n, d: all((x1[1].get('schemeID') is not None) for x1 in n[3].get('ram:GlobalID', ()))),
    Check('BR-FR-CO-10_EXT-FR-FE-146-2', lambda n, d: (len(distinct(attributes(n[3].get('ram:GlobalID', ()), 'schemeID'))) == len(attributes(n[3].get('ram:GlobalID', ()), 'schemeID')))),
), _t80),
Template('M62', 1016, (Pattern((Step('ram:ActualAmount'), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-DEC-01_BT-92_BT-99', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t81),
Template('M62', 1015, (Pattern((Step('ram:BasisAmount'), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-93_BT-100', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t82),
Template('M62', 1014, (Pattern((Step('ram:LineTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-106', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t83),
Template('M62', 1013, (Pattern((Step('ram:AllowanceTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-107', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t84),
Template('M62', 1012, (Pattern((Step('ram:ChargeTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-108', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t85),
Template('M62', 1011, (Pattern((Step('ram:TaxBasisTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-109', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t86),
Template('M62', 1010, (Pattern((Step('ram:TaxTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-110', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t87),
Template('M62', 1009, (Pattern((Step('ram:TaxTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-111', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t88),
Template('M62', 1008, (Pattern((Step('ram:GrandTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-112', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t89),
Template('M62', 1007, (Pattern((Step('ram:TotalPrepaidAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-113', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t90),
Template('M62', 1006, (Pattern((Step('ram:RoundingAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-114', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t91),
Template('M62', 1005, (Pattern((Step('ram:DuePayableAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-115', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t92),
Template('M62', 1004, (Pattern((Step('ram:BasisAmount'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-116', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t93),
Template('M62', 1003, (Pattern((Step('ram:CalculatedAmount'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-117', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t94),
Template('M62', 1002, (Pattern((Step('ram:LineTotalAmount'), Step('ram:SpecifiedTradeSettlementLineMonetarySummation'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-131', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t95),
Template('M62', 1001, (Pattern((Step('ram:ActualAmount'), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-136_BT-141', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t96),
Template('M62', 1000, (Pattern((Step('ram:BasisAmount'), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FR-DEC-01_BT-137_BT-142', lambda n, d: french.is_valid_decimal_19_2(ns(n[0]))),
), _t97),
Template('M63', 1001, (Pattern((Step('ram:BilledQuantity'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-DEC-02_BT-129', lambda n, d: french.is_valid_decimal_19_4(ns(n[0]))),
), _t98),
Template('M63', 1000, (Pattern((Step('ram:BasisQuantity'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-DEC-02_BT-149', lambda n, d: french.is_valid_decimal_19_4(ns(n[0]))),
), _t99),
Template('M64', 1002, (Pattern((Step('ram:ChargeAmount'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-DEC-03_BT-146', lambda n, d: ((french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(ns(n[0]))) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(ns(n[0]))))),
), _t100),
Template('M64', 1001, (Pattern((Step('ram:ActualAmount'), Step('ram:AppliedTradeAllowanceCharge'), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-DEC-03_BT-147', lambda n, d: ((french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(ns(n[0]))) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(ns(n[0]))))),
), _t101),
Template('M64', 1000, (Pattern((Step('ram:ChargeAmount'), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-DEC-03_BT-148', lambda n, d: ((french.isspecialcontractbd(d) and french.is_valid_decimal_19_6(ns(n[0]))) or ((not french.isspecialcontractbd(d)) and french.is_valid_decimal_19_6_positive(ns(n[0]))))),
), _t102),
Template('M65', 1002, (Pattern((Step('ram:RateApplicablePercent'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-DEC-04_BT-96_BT-103', lambda n, d: french.is_valid_percent_4_2_positive(ns(n[0]))),
), _t103),
Template('M65', 1001, (Pattern((Step('ram:RateApplicablePercent'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-DEC-04_BT-119', lambda n, d: french.is_valid_percent_4_2_positive(ns(n[0]))),
), _t104),
Template('M65', 1000, (Pattern((Step('ram:RateApplicablePercent'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-DEC-04_BT-152', lambda n, d: french.is_valid_percent_4_2_positive(ns(n[0]))),
), _t105),
Template('M66', 1000, (Pattern((Step('ram:LineStatusReasonCode'), Step('ram:AssociatedDocumentLineDocument'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-01_EXT-FR-FE-163', lambda n, d: (filled(n[0]) or (not french.isspecialcontract(d)))),
), _t106),
Template('M67', 1000, (Pattern((Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-02_EXT-FR-FE-163', lambda n, d: ((not french.isspecialcontractmv(d)) or (len([x1 for x1 in n[3].get('ram:IncludedSupplyChainTradeLineItem', ()) if ((not below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')) and ('GROUP' in texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))))]) >= 1))),
    Check('BR-FR-BD-02_EXT-FR-FE-163', lambda n, d: ((not french.isspecialcontractbd(d)) or (len([x1 for x1 in n[3].get('ram:IncludedSupplyChainTradeLineItem', ()) if ((not below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')) and ('GROUP' in texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))))]) == 2))),
    Check('BR-FR-BD-02_BT-31', lambda n, d: ((not french.isspecialcontractbd(d)) or (len([x1 for x1 in n[3].get('ram:IncludedSupplyChainTradeLineItem', ()) if ((not below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')) and ('GROUP' in texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))) and common(texts(below(x1[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:ItemSellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID')), texts(below(parent(x1), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID'))))]) == 1))),
    Check('BR-FR-BD-02_BT-47', lambda n, d: ((not french.isspecialcontractbd(d)) or (len([x1 for x1 in n[3].get('ram:IncludedSupplyChainTradeLineItem', ()) if ((not below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')) and ('GROUP' in texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))) and common(texts(below(x1[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:ItemSellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID')), texts(below(parent(x1), 'ram:ApplicableHeaderTradeAgreement', 'ram:BuyerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID'))))]) == 1))),
    Check('BR-FR-MV-12_BT-128', lambda n, d: ((not french.isspecialcontract(d)) or (not [x3 for x1 in n[3].get('ram:IncludedSupplyChainTradeLineItem', ()) if ((not below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')) and ('GROUP' in texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x2 in below(x1[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:AdditionalReferencedDocument') if (('130' in texts(x2[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x2[3].get('ram:ReferenceTypeCode', ())))) for x3 in x2[3].get('ram:IssuerAssignedID', ()) if (x3[0] in texts(d.preceding(x3, 'ram:IssuerAssignedID')))]))),
), _t107),
Template('M69', 1002, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: ('GROUP' in texts(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))) and (not below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')), None), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-03_EXT-FR-FE-164', lambda n, d: ((not french.isspecialcontract(d)) or filled(text(below(n[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:ItemSellerTradeParty', 'ram:Name'))))),
    Check('BR-FR-MV-03_EXT-FR-FE-167', lambda n, d: ((not french.isspecialcontract(d)) or filled(text(below(n[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:ItemSellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID'))))),
    Check('BR-FR-MV-03_EXT-FR-FE-177', lambda n, d: ((not french.isspecialcontract(d)) or filled(text(below(n[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:ItemSellerTradeParty', 'ram:PostalTradeAddress', 'ram:CountryID'))))),
    Check('BR-FR-MV-03_EXT-FR-FE-181', lambda n, d: ((not french.isspecialcontract(d)) or filled(text([x1 for x1 in below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:TaxTotalAmount') if common(texts(below(n[2][3].get('ram:ApplicableHeaderTradeSettlement', ()), 'ram:InvoiceCurrencyCode')), some(x1[1].get('currencyID')))])))),
    Check('BR-FR-MV-03_EXT-FR-FE-182', lambda n, d: ((not french.isspecialcontract(d)) or (not below(n[2][3].get('ram:ApplicableHeaderTradeSettlement', ()), 'ram:TaxCurrencyCode')) or (any_ne(texts(below(n[2][3].get('ram:ApplicableHeaderTradeSettlement', ()), 'ram:TaxCurrencyCode')), ('',)) and filled(text([x1 for x1 in below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:TaxTotalAmount') if common(texts(below(n[2][3].get('ram:ApplicableHeaderTradeSettlement', ()), 'ram:TaxCurrencyCode')), some(x1[1].get('currencyID')))]))))),
), _t108),
Template('M69', 1001, (Pattern((Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('AFL' in texts(n[3].get('ram:ReferenceTypeCode', ()))), ('ram:ReferenceTypeCode', 'AFL')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: ('GROUP' in texts(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))) and (not below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')), None), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-03_BT-128_AFL', lambda n, d: ((not french.isspecialcontract(d)) or (('130' in texts(n[3].get('ram:TypeCode', ()))) and has_text(n[3], 'ram:IssuerAssignedID')))),
), _t109),
Template('M69', 1000, (Pattern((Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('AVV' in texts(n[3].get('ram:ReferenceTypeCode', ()))), ('ram:ReferenceTypeCode', 'AVV')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: ('GROUP' in texts(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))) and (not below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')), None), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-03_BT-128_AVV', lambda n, d: ((not french.isspecialcontract(d)) or (('130' in texts(n[3].get('ram:TypeCode', ()))) and (not (('M8' in texts(n[3].get('ram:IssuerAssignedID', ()))) or ('S8' in texts(n[3].get('ram:IssuerAssignedID', ()))) or ('B8' in texts(n[3].get('ram:IssuerAssignedID', ()))))) and has_text(n[3], 'ram:IssuerAssignedID')))),
), _t110),
Template('M70', 1000, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: ('GROUP' in texts(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))) and (not below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')), None), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-05_EXT-FR-FE-BG-12', lambda n, d: ((not french.isspecialcontract(d)) or le(absolute(sub(float_or_none(decimal1(below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount'))), sum([double(x3[0]) for x3 in [x2 for x1 in n[2][3].get('ram:IncludedSupplyChainTradeLineItem', ()) if (any_ne(texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')), ('INFORMATION',)) and (ns(text(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineID'))) in texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')))) for x2 in below(x1[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')]]))), float((D1 * len([x5 for x4 in n[2][3].get('ram:IncludedSupplyChainTradeLineItem', ()) if (any_ne(texts(below(x4[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')), ('INFORMATION',)) and (ns(text(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineID'))) in texts(below(x4[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')))) for x5 in below(x4[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')])))))),
    Check('BR-FR-MV-09_EXT-FR-FE-181', lambda n, d: ((not french.isspecialcontract(d)) or le(absolute(sub(float_or_none(decimal1([x6 for x6 in below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:TaxTotalAmount') if common(texts(below(n[2][3].get('ram:ApplicableHeaderTradeSettlement', ()), 'ram:InvoiceCurrencyCode')), some(x6[1].get('currencyID')))])), sum([double(x5[0]) for x5 in [x4 for x3 in below(n[2][3].get('ram:ApplicableHeaderTradeSettlement', ()), 'ram:ApplicableTradeTax') if (('VAT' in texts(x3[3].get('ram:TypeCode', ()))) and text(x3[3].get('ram:ExemptionReason', ())).startswith(('#' + ns(text([x2 for x1 in below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:AdditionalReferencedDocument') if (('130' in texts(x1[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))) for x2 in x1[3].get('ram:IssuerAssignedID', ())])) + '#'))) for x4 in x3[3].get('ram:CalculatedAmount', ())]]))), float(D1)))),
    Check('BR-FR-MV-10_EXT-FR-FE-184', lambda n, d: ((not french.isspecialcontract(d)) or (not below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:GrandTotalAmount')) or (filled(text(below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:GrandTotalAmount'))) and le(absolute(sub(sub(decimal1(below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:GrandTotalAmount')), decimal1(below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount'))), decimal1([x2 for x2 in below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:TaxTotalAmount') if common(texts(below(n[2][3].get('ram:ApplicableHeaderTradeSettlement', ()), 'ram:InvoiceCurrencyCode')), some(x2[1].get('currencyID')))]))), (D1 * len([x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (common(texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')), ('DETAIL', 'GROUP',)) and common(texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')), texts(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineID'))))])))))),
), _t111),
Template('M71', 1000, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-06_EXT-FR-FE-167', lambda n, d: ((not french.isspecialcontract(d)) or (filled(text(below(n[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:ItemSellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID'))) and ((not below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')) or (ns(text(below(n[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:ItemSellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID'))) == ns(text([x2 for x1 in n[2][3].get('ram:IncludedSupplyChainTradeLineItem', ()) if common(texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineID')), texts(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID'))) for x2 in below(x1[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:ItemSellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID')]))))))),
    Check('BR-FR-MV-07_BT-128', lambda n, d: ((not french.isspecialcontract(d)) or (filled(text([x2 for x1 in below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:AdditionalReferencedDocument') if (('130' in texts(x1[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))) for x2 in x1[3].get('ram:IssuerAssignedID', ())])) and ((not below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')) or (ns(text([x2 for x1 in below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:AdditionalReferencedDocument') if (('130' in texts(x1[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))) for x2 in x1[3].get('ram:IssuerAssignedID', ())])) == ns(text([x5 for x3 in n[2][3].get('ram:IncludedSupplyChainTradeLineItem', ()) if common(texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineID')), texts(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID'))) for x4 in below(x3[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:AdditionalReferencedDocument') if (('130' in texts(x4[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x4[3].get('ram:ReferenceTypeCode', ())))) for x5 in x4[3].get('ram:IssuerAssignedID', ())]))))))),
), _t112),
Template('M73', 1000, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: ('DETAIL' in texts(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))), None), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-08_BT-128', lambda n, d: ((not french.isspecialcontract(d)) or (filled(text(below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) and filled(text([x2 for x1 in below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:AdditionalReferencedDocument') if (('130' in texts(x1[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))) for x2 in x1[3].get('ram:IssuerAssignedID', ())])) and text(below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason')).startswith(('#' + ns(text([x2 for x1 in below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:AdditionalReferencedDocument') if (('130' in texts(x1[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))) for x2 in x1[3].get('ram:IssuerAssignedID', ())])) + '#'))))),
), _t113),
Template('M76', 1000, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: common(texts(below(n[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:ItemSellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID')), texts(_sellerid(d))) and ('GROUP' in texts(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))) and (not below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')), None), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-11_BT-128', lambda n, d: ((_nbsubinvoiceseller(d) == 1) or (not french.isspecialcontract(d)) or ((_nbsubinvoiceseller(d) == 0) and (ns(text([x2 for x1 in below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:AdditionalReferencedDocument') if (('130' in texts(x1[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))) for x2 in x1[3].get('ram:IssuerAssignedID', ())])) in texts(_invid(d)))) or ((_nbsubinvoiceseller(d) > 1) and any_ne(texts(_invid(d)), (ns(text([x2 for x1 in below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:AdditionalReferencedDocument') if (('130' in texts(x1[3].get('ram:TypeCode', ()))) and ('AFL' in texts(x1[3].get('ram:ReferenceTypeCode', ())))) for x2 in x1[3].get('ram:IssuerAssignedID', ())])),))))),
), _t114),
Template('M78', 1000, (Pattern((Step('ram:TypeCode'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), False),), (
    Check('BR-FR-MV-13_BT-3', lambda n, d: ((not french.isspecialcontractmv(d)) or (filled(n[0]) and (not ((n[0] == '389') or (n[0] == '261') or (n[0] == '501') or (n[0] == '500') or (n[0] == '502') or (n[0] == '471') or (n[0] == '473')))))),
    Check('BR-FR-BD-13_BT-3', lambda n, d: ((not french.isspecialcontractbd(d)) or (filled(n[0]) and (ns(n[0]) in ('389', '261', '501', '500', '502', '471', '473',))))),
), _t115),
Template('M80', 1000, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: ('GROUP' in texts(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))) and (not below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')), None), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice', None, lambda n, d: common(texts(below(n[3].get('rsm:ExchangedDocument', ()), 'ram:TypeCode')), ('384', '472', '381', '396', '503',)), None),), False),), (
    Check('BR-FR-MV-14-EXT-FR-FE-136', lambda n, d: ((not french.isspecialcontractmv(d)) or bool(below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:InvoiceReferencedDocument', 'ram:IssuerAssignedID')))),
    Check('BR-FR-MV-14-EXT-FR-FE-138', lambda n, d: ((not french.isspecialcontractmv(d)) or bool(below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:InvoiceReferencedDocument', 'ram:FormattedIssueDateTime', 'qdt:DateTimeString')))),
), _t116),
Template('M81', 1000, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: ('GROUP' in texts(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))) and (not below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')), None), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice', None, lambda n, d: common(texts(below(n[3].get('rsm:ExchangedDocument', ()), 'ram:TypeCode')), ('261', '471', '473', '502',)), None),), False),), (
    Check('BR-FR-BD-14-EXT-FR-FE-136', lambda n, d: ((not french.isspecialcontractbd(d)) or bool(below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:InvoiceReferencedDocument', 'ram:IssuerAssignedID')))),
    Check('BR-FR-BD-14-EXT-FR-FE-138', lambda n, d: ((not french.isspecialcontractbd(d)) or bool(below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:InvoiceReferencedDocument', 'ram:FormattedIssueDateTime', 'qdt:DateTimeString')))),
), _t117),
)
