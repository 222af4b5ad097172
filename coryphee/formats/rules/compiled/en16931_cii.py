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

R0 = re.compile('^[ \\t\\r\\n]*(\\d{4})(1[0-2]|0[1-9]){1}(3[01]|[12][0-9]|0[1-9]){1}[ \\t\\r\\n]*\\Z')
C1 = CODES['BR-CL-01 (3)']
C2 = CODES['BR-CL-03']
C3 = CODES['BR-CL-06 (2)']
C4 = CODES['BR-CL-07']
C5 = CODES['BR-CL-08']
C6 = CODES['BR-CL-10']
C7 = CODES['BR-CL-13']
C8 = CODES['BR-CL-14 (2)']
C9 = CODES['BR-CL-16']
C10 = CODES['BR-CL-17']
C11 = CODES['BR-CL-19']
C12 = CODES['BR-CL-20']
C13 = CODES['BR-CL-23']
C14 = CODES['BR-CL-25']

def _t1(n, d): return () if ((not ('ram:ClassCode' in n[3])) or filled((one(attributes(n[3].get('ram:ClassCode', ()), 'listID')) or ''))) else ('BR-65',)
def _t2(n, d): return () if has_text(n[3], 'ram:IssuerAssignedID') else ('BR-52',)
def _t3(n, d): return () if (len(ns_of(n[3], 'ram:ID')) <= 10) else ('BR-51',)
def _t4(n, d):
    k = n[3]; f = ()
    if not ((has_text(k, 'ram:IBANID') or has_text(k, 'ram:ProprietaryID'))): f += ('BR-50',)
    if not ((('ram:IBANID' in k) or ('ram:ProprietaryID' in k))): f += ('BR-61',)
    return f
def _t5(n, d):
    k = n[3]; f = ()
    s0 = below(k.get('ram:ShipToTradeParty', ()), 'ram:PostalTradeAddress')
    if not (((not s0) or said(below(s0, 'ram:CountryID')))): f += ('BR-57',)
    return f
def _t6(n, d):
    k = n[3]; f = ()
    if not ('ram:ActualAmount' in n[2][3]): f += ('BR-31',)
    if not ([1 for x1 in n[2][3].get('ram:CategoryTradeTax', ()) if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]): f += ('BR-32',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-33',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-CO-21',)
    if not ((len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)): f += ('BR-DEC-01',)
    if not two_decimals(n[2][3], 'ram:BasisAmount'): f += ('BR-DEC-02',)
    return f
def _t7(n, d):
    k = n[3]; f = ()
    if not ('ram:ActualAmount' in n[2][3]): f += ('BR-36',)
    if not ([1 for x1 in n[2][3].get('ram:CategoryTradeTax', ()) if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]): f += ('BR-37',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-38',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-CO-22',)
    if not ((len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)): f += ('BR-DEC-05',)
    if not two_decimals(n[2][3], 'ram:BasisAmount'): f += ('BR-DEC-06',)
    return f
def _t8(n, d):
    k = n[3]; f = ()
    s10 = k.get('ram:RoundingAmount', ())
    s9 = k.get('ram:TaxTotalAmount', ())
    s8 = k.get('ram:LineTotalAmount', ())
    s7 = k.get('ram:ChargeTotalAmount', ())
    s6 = k.get('ram:TotalPrepaidAmount', ())
    s5 = k.get('ram:AllowanceTotalAmount', ())
    s4 = decimal1(s8[0:1])
    s3 = decimal1(k.get('ram:DuePayableAmount', ())[0:1])
    s2 = decimal1(k.get('ram:GrandTotalAmount', ())[0:1])
    s1 = decimal1(k.get('ram:TaxBasisTotalAmount', ())[0:1])
    s0 = d.once(156401258, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:TaxCurrencyCode'))
    if not ('ram:LineTotalAmount' in k): f += ('BR-12',)
    if not ('ram:TaxBasisTotalAmount' in k): f += ('BR-13',)
    if not ('ram:GrandTotalAmount' in k): f += ('BR-14',)
    if not ('ram:DuePayableAmount' in k): f += ('BR-15',)
    if not (((not s0) or (common(attributes(s9, 'currencyID'), texts(s0)) and (not common(texts(s0), texts(d.once(2388838547, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode')))))))): f += ('BR-53',)
    if not (eq(decimal1(s8), cents(decimal_of_double(sum([double(x1[0]) for x1 in below(parent(n[2]), 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement', 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')]))))): f += ('BR-CO-10',)
    if not ((((not ('ram:AllowanceTotalAmount' in k)) and (not d.once(3511942200, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if any_is(texts(below(x1[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)]))) or any(double(x[0]) == cents_of_double(sum([double(x4[0]) for x4 in d.once(1790416055, lambda: [x3 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if any_is(texts(below(x2[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) for x3 in x2[3].get('ram:ActualAmount', ())[0:1]])])) for x in s5))): f += ('BR-CO-11',)
    if not ((((not ('ram:ChargeTotalAmount' in k)) and (not d.once(2964424166, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if any_is(texts(below(x1[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)]))) or any(double(x[0]) == cents_of_double(sum([double(x4[0]) for x4 in d.once(3267118056, lambda: [x3 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if any_is(texts(below(x2[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) for x3 in x2[3].get('ram:ActualAmount', ())[0:1]])])) for x in s7))): f += ('BR-CO-12',)
    if not ((((not ('ram:ChargeTotalAmount' in k)) and (not ('ram:AllowanceTotalAmount' in k)) and eq(s1, cents(s4))) or ((not ('ram:ChargeTotalAmount' in k)) and eq(s1, cents(sub(s4, decimal1(s5[0:1]))))) or ((not ('ram:AllowanceTotalAmount' in k)) and eq(s1, cents(add(s4, decimal1(s7[0:1]))))) or eq(s1, cents(add(sub(s4, decimal1(s5[0:1])), decimal1(s7[0:1])))))): f += ('BR-CO-13',)
    if not ((((not ('ram:RoundingAmount' in k)) and (not ('ram:TotalPrepaidAmount' in k)) and eq(s3, s2)) or ((not ('ram:TotalPrepaidAmount' in k)) and eq(s3, add(s2, decimal1(s10[0:1])))) or ((not ('ram:RoundingAmount' in k)) and eq(s3, sub(s2, decimal1(s6[0:1])))) or eq(s3, add(sub(s2, decimal1(s6[0:1])), decimal1(s10[0:1]))))): f += ('BR-CO-16',)
    if not two_decimals(k, 'ram:LineTotalAmount'): f += ('BR-DEC-09',)
    if not two_decimals(k, 'ram:AllowanceTotalAmount'): f += ('BR-DEC-10',)
    if not two_decimals(k, 'ram:ChargeTotalAmount'): f += ('BR-DEC-11',)
    if not two_decimals(k, 'ram:TaxBasisTotalAmount'): f += ('BR-DEC-12',)
    if not two_decimals(k, 'ram:GrandTotalAmount'): f += ('BR-DEC-14',)
    if not (((not ('ram:TaxTotalAmount' in k)) or [x1 for x1 in s9 if ((not common(texts(d.once(2388838547, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode'))), some(x1[1].get('currencyID')))) or (double(x1[0]) == (round_double((double(x1[0]) * 100.0)) / 100.0)))])): f += ('BR-DEC-13',)
    if not (((not ('ram:TaxTotalAmount' in k)) or [x1 for x1 in s9 if ((not s0) or (common(texts(s0), some(x1[1].get('currencyID'))) and (double(x1[0]) == (round_double((double(x1[0]) * 100.0)) / 100.0))))])): f += ('BR-DEC-15',)
    if not two_decimals(k, 'ram:TotalPrepaidAmount'): f += ('BR-DEC-16',)
    if not two_decimals(k, 'ram:RoundingAmount'): f += ('BR-DEC-17',)
    if not two_decimals(k, 'ram:DuePayableAmount'): f += ('BR-DEC-18',)
    return f
def _t9(n, d):
    k = n[3]; f = ()
    s9 = vat.categories(d)
    s8 = k.get('rsm:ExchangedDocument', ())
    s7 = k.get('rsm:SupplyChainTradeTransaction', ())
    s6 = below(s7, 'ram:ApplicableHeaderTradeAgreement')
    s5 = below(s6, 'ram:BuyerTradeParty')
    s4 = below(s6, 'ram:SellerTradeParty')
    s3 = below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement')
    s2 = below(s5, 'ram:PostalTradeAddress')
    s1 = below(s4, 'ram:PostalTradeAddress')
    s0 = below(s3, 'ram:SpecifiedTradeSettlementHeaderMonetarySummation')
    if not (said(below(k.get('rsm:ExchangedDocumentContext', ()), 'ram:GuidelineSpecifiedDocumentContextParameter', 'ram:ID'))): f += ('BR-01',)
    if not (said(below(s8, 'ram:ID'))): f += ('BR-02',)
    if not (said([x1 for x1 in below(s8, 'ram:IssueDateTime', 'udt:DateTimeString') if (x1[1].get('format') == '102')])): f += ('BR-03',)
    if not (said(below(s8, 'ram:TypeCode'))): f += ('BR-04',)
    if not (said(below(s7, 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode'))): f += ('BR-05',)
    if not (said(below(s4, 'ram:Name'))): f += ('BR-06',)
    if not (said(below(s5, 'ram:Name'))): f += ('BR-07',)
    if not (s1): f += ('BR-08',)
    if not (said(below(s1, 'ram:CountryID'))): f += ('BR-09',)
    if not (s2): f += ('BR-10',)
    if not (said(below(s2, 'ram:CountryID'))): f += ('BR-11',)
    if not (d.all('ram:IncludedSupplyChainTradeLineItem')): f += ('BR-16',)
    if not (((not below(s4, 'ram:URIUniversalCommunication')) or filled((one([x3 for x1 in s4 for x2 in below(x1[3].get('ram:URIUniversalCommunication', ())[0:1], 'ram:URIID') for x3 in (x2[1].get('schemeID'),) if x3 is not None]) or '')))): f += ('BR-62',)
    if not (((not below(s5, 'ram:URIUniversalCommunication')) or filled((one([x3 for x1 in s5 for x2 in below(x1[3].get('ram:URIUniversalCommunication', ())[0:1], 'ram:URIID') for x3 in (x2[1].get('schemeID'),) if x3 is not None]) or '')))): f += ('BR-63',)
    if not (all((eq(decimal1(below(s0, 'ram:GrandTotalAmount')[0:1]), decimal1(below(s0, 'ram:TaxBasisTotalAmount')[0:1])) or ((len([x2 for x2 in below(s0, 'ram:TaxTotalAmount') if (x2[1].get('currencyID') == x1[0])]) == 1) and eq(decimal1(below(s0, 'ram:GrandTotalAmount')[0:1]), cents(add(decimal1(below(s0, 'ram:TaxBasisTotalAmount')[0:1]), decimal1([x3 for x3 in below(s0, 'ram:TaxTotalAmount') if (x3[1].get('currencyID') == x1[0])][0:1])))))) for x1 in below(s3, 'ram:InvoiceCurrencyCode'))): f += ('BR-CO-15',)
    if not ('S' not in s9 or (((not [x6 for x6 in d.all('ram:CategoryTradeTax') if ('S' in texts(x6[3].get('ram:CategoryCode', ())))]) or ((len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('S' in texts(x4[3].get('ram:CategoryCode', ())))]) + len([x5 for x5 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('S' in texts(x5[3].get('ram:CategoryCode', ())))])) >= 2)) and ((not [x3 for x3 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('S' in texts(x3[3].get('ram:CategoryCode', ())))]) or ((len([x1 for x1 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('S' in texts(x1[3].get('ram:CategoryCode', ())))]) + len([x2 for x2 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('S' in texts(x2[3].get('ram:CategoryCode', ())))])) >= 2)))): f += ('BR-S-01',)
    if not ('Z' not in s9 or (((len([x4 for x4 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('Z' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('Z' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('Z' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('Z' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('Z' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('Z' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))): f += ('BR-Z-01',)
    if not ('E' not in s9 or (((len([x4 for x4 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('E' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('E' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('E' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('E' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('E' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('E' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))): f += ('BR-E-01',)
    if not ('AE' not in s9 or (((len([x4 for x4 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('AE' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('AE' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('AE' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('AE' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('AE' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('AE' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))): f += ('BR-AE-01',)
    if not ('K' not in s9 or (((len([x4 for x4 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('K' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('K' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('K' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('K' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('K' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('K' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))): f += ('BR-IC-01',)
    if not ('G' not in s9 or (((len([x4 for x4 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('G' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('G' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('G' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('G' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('G' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('G' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))): f += ('BR-G-01',)
    if not ('O' not in s9 or ((not [x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('O' in texts(x1[3].get('ram:CategoryCode', ())))]) or ((len([x2 for x2 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('O' in texts(x2[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x4 for x4 in d.all('ram:CategoryTradeTax') if ('O' in texts(x4[3].get('ram:CategoryCode', ())))]) or bool([x3 for x3 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('O' in texts(x3[3].get('ram:CategoryCode', ())))]))))): f += ('BR-O-01',)
    if not ('L' not in s9 or (((not [x6 for x6 in d.all('ram:CategoryTradeTax') if ('L' in texts(x6[3].get('ram:CategoryCode', ())))]) or ((len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('L' in texts(x4[3].get('ram:CategoryCode', ())))]) + len([x5 for x5 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('L' in texts(x5[3].get('ram:CategoryCode', ())))])) >= 2)) and ((not [x3 for x3 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('L' in texts(x3[3].get('ram:CategoryCode', ())))]) or ((len([x1 for x1 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('L' in texts(x1[3].get('ram:CategoryCode', ())))]) + len([x2 for x2 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('L' in texts(x2[3].get('ram:CategoryCode', ())))])) >= 2)))): f += ('BR-AF-01',)
    if not ('M' not in s9 or (((not [x6 for x6 in d.all('ram:CategoryTradeTax') if ('M' in texts(x6[3].get('ram:CategoryCode', ())))]) or ((len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('M' in texts(x4[3].get('ram:CategoryCode', ())))]) + len([x5 for x5 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('M' in texts(x5[3].get('ram:CategoryCode', ())))])) >= 2)) and ((not [x3 for x3 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('M' in texts(x3[3].get('ram:CategoryCode', ())))]) or ((len([x1 for x1 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('M' in texts(x1[3].get('ram:CategoryCode', ())))]) + len([x2 for x2 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('M' in texts(x2[3].get('ram:CategoryCode', ())))])) >= 2)))): f += ('BR-AG-01',)
    if 'B' in s9:
        s10 = texts(d.all('ram:CategoryCode'))
        if not (((not ('B' in s10)) or (not any_ne(texts(d.all('ram:CountryID')), ('IT',))))): f += ('BR-B-01',)
        if not (((not ('S' in s10)) or (not ('B' in s10)))): f += ('BR-B-02',)
    return f
def _t10(n, d):
    k = n[3]; f = ()
    s7 = k.get('ram:SpecifiedTradeProduct', ())
    s6 = k.get('ram:SpecifiedLineTradeAgreement', ())
    s5 = k.get('ram:SpecifiedLineTradeSettlement', ())
    s4 = below(s7, 'ram:GlobalID')
    s3 = below(k.get('ram:SpecifiedLineTradeDelivery', ()), 'ram:BilledQuantity')
    s2 = below(s6, 'ram:NetPriceProductTradePrice', 'ram:ChargeAmount')
    s1 = below(s6, 'ram:GrossPriceProductTradePrice', 'ram:ChargeAmount')
    s0 = below(s5, 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')
    if not (said(below(k.get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineID'))): f += ('BR-21',)
    if not (s3): f += ('BR-22',)
    if not attributes(s3, 'unitCode'): f += ('BR-23',)
    if not (s0): f += ('BR-24',)
    if not (said(below(s7, 'ram:Name'))): f += ('BR-25',)
    if not (s2): f += ('BR-26',)
    if not any_number_ge(s2, 0): f += ('BR-27',)
    if not (((not s1) or any_number_ge(s1, 0))): f += ('BR-28',)
    if not (((not s4) or filled((one(attributes(s4, 'schemeID')) or '')))): f += ('BR-64',)
    if not ([1 for x1 in below(s5, 'ram:ApplicableTradeTax') if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]): f += ('BR-CO-04',)
    if not (d.once(933066612, lambda: below(d.all('rsm:SupplyChainTradeTransaction'), 'ram:ApplicableHeaderTradeSettlement', 'ram:ApplicableTradeTax'))): f += ('BR-CO-18',)
    if not ((len(after(text(s0), '.')) <= 2)): f += ('BR-DEC-23',)
    return f
def _t11(n, d):
    k = n[3]; f = ()
    if not ('ram:ActualAmount' in n[2][3]): f += ('BR-41',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-42',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-CO-23',)
    if not ((len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)): f += ('BR-DEC-24',)
    if not two_decimals(n[2][3], 'ram:BasisAmount'): f += ('BR-DEC-25',)
    return f
def _t12(n, d):
    k = n[3]; f = ()
    if not ('ram:ActualAmount' in n[2][3]): f += ('BR-43',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-44',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-CO-24',)
    if not ((len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)): f += ('BR-DEC-27',)
    if not two_decimals(n[2][3], 'ram:BasisAmount'): f += ('BR-DEC-28',)
    return f
def _t13(n, d):
    k = n[3]; f = ()
    if not (((not ('ram:EndDateTime' in k)) or (not ('ram:StartDateTime' in k)) or any_ge(texts([x1 for x1 in below(k.get('ram:EndDateTime', ()), 'udt:DateTimeString') if (x1[1].get('format') == '102')]), texts([x2 for x2 in below(k.get('ram:StartDateTime', ()), 'udt:DateTimeString') if (x2[1].get('format') == '102')])))): f += ('BR-30',)
    if not ((('ram:EndDateTime' in k) or ('ram:StartDateTime' in k))): f += ('BR-CO-20',)
    return f
def _t14(n, d):
    k = n[3]; f = ()
    if not (((not ('ram:EndDateTime' in k)) or (not ('ram:StartDateTime' in k)) or any_ge(texts([x1 for x1 in below(k.get('ram:EndDateTime', ()), 'udt:DateTimeString') if (x1[1].get('format') == '102')]), texts([x2 for x2 in below(k.get('ram:StartDateTime', ()), 'udt:DateTimeString') if (x2[1].get('format') == '102')])))): f += ('BR-29',)
    if not ((('ram:EndDateTime' in k) or ('ram:StartDateTime' in k))): f += ('BR-CO-19',)
    return f
def _t15(n, d): return () if (('ram:Value' in n[3]) and ('ram:Description' in n[3])) else ('BR-54',)
def _t16(n, d):
    k = n[3]; f = ()
    s0 = below(parent(n[2]), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty')
    if not ((('ram:Name' in k) and (not common(texts(k.get('ram:ID', ())), texts(below(s0, 'ram:ID')))) and (not common(texts(k.get('ram:Name', ())), texts(below(s0, 'ram:Name')))) and (not common(texts(below(k.get('ram:SpecifiedLegalOrganization', ()), 'ram:ID')), texts(below(s0, 'ram:SpecifiedLegalOrganization', 'ram:ID')))))): f += ('BR-17',)
    return f
def _t17(n, d): return () if ('ram:TypeCode' in n[3]) else ('BR-49',)
def _t18(n, d): return () if has_text(n[3], 'ram:IssuerAssignedID') else ('BR-55',)
def _t19(n, d): return () if (('ram:ID' in n[3]) or ('ram:GlobalID' in n[3]) or below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') or [x1 for x1 in below(n[3].get('ram:SpecifiedTaxRegistration', ()), 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) else ('BR-CO-26',)
def _t20(n, d):
    k = n[3]; f = ()
    if not has_text(k, 'ram:Name'): f += ('BR-18',)
    if not ('ram:PostalTradeAddress' in k): f += ('BR-19',)
    if not (said(below(k.get('ram:PostalTradeAddress', ()), 'ram:CountryID'))): f += ('BR-20',)
    if not (said([x1 for x1 in below(k.get('ram:SpecifiedTaxRegistration', ()), 'ram:ID') if (x1[1].get('schemeID') == 'VA')])): f += ('BR-56',)
    return f
def _t21(n, d): return () if (double(n[0]) == cents_of_double(sum([double(x1[0]) for x1 in d.once(905718065, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:ApplicableTradeTax', 'ram:CalculatedAmount'))]))) else ('BR-CO-14',)
def _t22(n, d): return () if ((' ' + n[0][0:2] + ' ') in ' 1A AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BL BJ BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH EL ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XI YE YT ZA ZM ZW ') else ('BR-CO-09',)
def _t23(n, d):
    k = n[3]; f = ()
    s0 = double1(n[2][3].get('ram:BasisAmount', ()))
    if not ((lt(sub(s0, 1.0), float(((cents(sum(d.once(2098359952, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('AE' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(3788212179, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (any_is(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and ('AE' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode')))) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(2043081737, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('AE' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(s0, 1.0), float(((cents(sum(d.once(348687015, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('AE' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(2158877818, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (any_is(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and ('AE' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode')))) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(1122992675, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('AE' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))): f += ('BR-AE-08',)
    if not (any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)): f += ('BR-AE-09',)
    if not ((('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))): f += ('BR-AE-10',)
    return f
def _t24(n, d):
    k = n[3]; f = ()
    if not (((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))): f += ('BR-AE-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AE-06',)
    return f
def _t25(n, d):
    k = n[3]; f = ()
    if not (((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))): f += ('BR-AE-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AE-07',)
    return f
def _t26(n, d):
    k = n[3]; f = ()
    if not (((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))): f += ('BR-AE-02',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AE-05',)
    return f
def _t27(n, d):
    k = n[3]; f = ()
    if not (vat.cii_rated_base(n, d, 'L')): f += ('BR-AF-08',)
    if not (((not ('ram:ExemptionReason' in k)) and (not ('ram:ExemptionReasonCode' in k)))): f += ('BR-AF-10',)
    return f
def _t28(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AF-02',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AF-05',)
    return f
def _t29(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AF-03',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AF-06',)
    return f
def _t30(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AF-04',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AF-07',)
    return f
def _t31(n, d):
    k = n[3]; f = ()
    if not (vat.cii_rated_base(n, d, 'M')): f += ('BR-AG-08',)
    if not (((not ('ram:ExemptionReason' in k)) and (not ('ram:ExemptionReasonCode' in k)))): f += ('BR-AG-10',)
    return f
def _t32(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AG-02',)
    if not (any_number_ge(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AG-05',)
    return f
def _t33(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AG-03',)
    if not (any_number_ge(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AG-06',)
    return f
def _t34(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AG-04',)
    if not (any_number_ge(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AG-07',)
    return f
def _t35(n, d):
    k = n[3]; f = ()
    s0 = double1(n[2][3].get('ram:BasisAmount', ()))
    if not ((lt(sub(s0, 1.0), float(((cents(sum(d.once(441391464, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('E' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(905779568, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(3492945772, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(s0, 1.0), float(((cents(sum(d.once(2559731128, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('E' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(1339152787, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(4123488836, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))): f += ('BR-E-08',)
    if not (any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)): f += ('BR-E-09',)
    if not ((('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))): f += ('BR-E-10',)
    return f
def _t36(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-E-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-E-06',)
    return f
def _t37(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-E-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-E-07',)
    return f
def _t38(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-E-02',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-E-05',)
    return f
def _t39(n, d):
    k = n[3]; f = ()
    s0 = double1(n[2][3].get('ram:BasisAmount', ()))
    if not ((lt(sub(s0, 1.0), float(((cents(sum(d.once(1217865563, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('G' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(829992508, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(2942080864, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(s0, 1.0), float(((cents(sum(d.once(2912440315, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('G' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(3521447575, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(4063527554, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))): f += ('BR-G-08',)
    if not (any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)): f += ('BR-G-09',)
    if not ((('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))): f += ('BR-G-10',)
    return f
def _t40(n, d):
    k = n[3]; f = ()
    if not ((d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))): f += ('BR-G-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-G-06',)
    return f
def _t41(n, d):
    k = n[3]; f = ()
    if not ((d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))): f += ('BR-G-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-G-07',)
    return f
def _t42(n, d):
    k = n[3]; f = ()
    if not ((d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))): f += ('BR-G-02',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-G-05',)
    return f
def _t43(n, d):
    k = n[3]; f = ()
    s1 = double1(n[2][3].get('ram:BasisAmount', ()))
    s0 = below(parent(n[2]), 'ram:BillingSpecifiedPeriod')
    if not ((lt(sub(s1, 1.0), float(((cents(sum(d.once(2100733360, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('K' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(711269780, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(2001379593, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(s1, 1.0), float(((cents(sum(d.once(329560689, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('K' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(599640077, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(3793526806, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))): f += ('BR-IC-08',)
    if not (any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)): f += ('BR-IC-09',)
    if not ((('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))): f += ('BR-IC-10',)
    if not ((below(s0, 'ram:EndDateTime') or below(s0, 'ram:StartDateTime') or d.once(1200678449, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeDelivery', 'ram:ActualDeliverySupplyChainEvent', 'ram:OccurrenceDateTime', 'udt:DateTimeString')))): f += ('BR-IC-11',)
    if not (d.once(4036642990, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeDelivery', 'ram:ShipToTradeParty', 'ram:PostalTradeAddress', 'ram:CountryID'))): f += ('BR-IC-12',)
    return f
def _t44(n, d):
    k = n[3]; f = ()
    if not ((d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))): f += ('BR-IC-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-IC-06',)
    return f
def _t45(n, d):
    k = n[3]; f = ()
    if not ((d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))): f += ('BR-IC-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-IC-07',)
    return f
def _t46(n, d):
    k = n[3]; f = ()
    if not ((d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))): f += ('BR-IC-02',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-IC-05',)
    return f
def _t47(n, d):
    k = n[3]; f = ()
    s0 = vat.categories(d)
    if not (any(double(x[0]) == float(((cents(sum(d.once(3632716246, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('O' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(3667117849, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == True)) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(1618884747, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None]))))) for x in k.get('ram:BasisAmount', ()))): f += ('BR-O-08',)
    if not (any_number_eq(k.get('ram:CalculatedAmount', ()), 0)): f += ('BR-O-09',)
    if not ((('ram:ExemptionReason' in k) or ('ram:ExemptionReasonCode' in k))): f += ('BR-O-10',)
    if 'O' in s0:
        s2 = [x1 for x1 in d.all('ram:CategoryTradeTax') if any_ne(texts(x1[3].get('ram:CategoryCode', ())), ('O',))]
        s1 = [x1 for x1 in d.all('ram:ApplicableTradeTax') if any_ne(texts(x1[3].get('ram:CategoryCode', ())), ('O',))]
        if not (not s1): f += ('BR-O-11',)
        if not (not s1): f += ('BR-O-12',)
        if not (not s2): f += ('BR-O-13',)
        if not (not s2): f += ('BR-O-14',)
    return f
def _t48(n, d): return () if ((not d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (not d.once(523528073, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')])) and (not d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))) else ('BR-O-03',)
def _t49(n, d): return () if ((not d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (not d.once(523528073, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')])) and (not d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))) else ('BR-O-04',)
def _t50(n, d): return () if ((not d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (not d.once(523528073, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')])) and (not d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))) else ('BR-O-02',)
def _t51(n, d):
    k = n[3]; f = ()
    s1 = absolute(decimal1(n[2][3].get('ram:CalculatedAmount', ())))
    s0 = div(round_double(mul(float_or_none(absolute(decimal1(n[2][3].get('ram:BasisAmount', ())))), double1(n[2][3].get('ram:RateApplicablePercent', ())))), 100.0)
    if not (vat.cii_rated_base(n, d, 'S')): f += ('BR-S-08',)
    if not ((lt(float_or_none(sub(s1, 1)), s0) and gt(float_or_none(add(s1, 1)), s0))): f += ('BR-S-09',)
    if not (((not ('ram:ExemptionReason' in n[2][3])) and (not ('ram:ExemptionReasonCode' in n[2][3])))): f += ('BR-S-10',)
    return f
def _t52(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-S-02',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-S-05',)
    return f
def _t53(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-S-03',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-S-06',)
    return f
def _t54(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-S-04',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-S-07',)
    return f
def _t55(n, d):
    k = n[3]; f = ()
    s0 = double1(n[2][3].get('ram:BasisAmount', ()))
    if not ((lt(sub(s0, 1.0), float(((cents(sum(d.once(1118880466, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('Z' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(1477574004, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == True)) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(1409263444, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(s0, 1.0), float(((cents(sum(d.once(2545512489, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('Z' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(3356657301, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == True)) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(3890797329, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))): f += ('BR-Z-08',)
    if not (any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)): f += ('BR-Z-09',)
    if not (((not ('ram:ExemptionReason' in n[2][3])) and (not ('ram:ExemptionReasonCode' in n[2][3])))): f += ('BR-Z-10',)
    return f
def _t56(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-Z-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-Z-06',)
    return f
def _t57(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-Z-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-Z-07',)
    return f
def _t58(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-Z-02',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-Z-05',)
    return f
def _t59(n, d):
    k = n[3]; f = ()
    s6 = d.all('ram:TaxPointDate')
    s5 = k.get('ram:TypeCode', ())
    s4 = d.all('ram:DueDateTypeCode')
    s3 = decimal1(k.get('ram:BasisAmount', ()))
    s2 = decimal1(k.get('ram:CalculatedAmount', ()))
    s1 = round_decimal(s2)
    s0 = one([x5 for _ in (0,) if (ns(text(s5).upper()) == 'VAT') for x5 in (decimal1(k.get('ram:RateApplicablePercent', ())),) if x5 is not None])
    if not ('ram:BasisAmount' in k): f += ('BR-45',)
    if not ('ram:CalculatedAmount' in k): f += ('BR-46',)
    if not ([1 for _ in (0,) if (text(s5).upper() == 'VAT') if 'ram:CategoryCode' in k]): f += ('BR-47',)
    if not (([1 for _ in (0,) if (text(s5).upper() == 'VAT') if 'ram:RateApplicablePercent' in k] or ('O' in texts([x1 for _ in (0,) if (text(s5).upper() == 'VAT') for x1 in k.get('ram:CategoryCode', ())])))): f += ('BR-48',)
    if not (((s6 and (not s4)) or (s4 and (not s6)) or ((not s6) and (not s4)))): f += ('BR-CO-03',)
    if not ((((s1 == 0) and (not bool(s0))) or ((s1 == 0) and (round_decimal(s0) == 0)) or (ne(round_decimal(s0), 0) and le(sub(absolute(s2), 1), cents(mul(absolute(s3), div(s0, 100)))) and ge(add(absolute(s2), 1), cents(mul(absolute(s3), div(s0, 100))))))): f += ('BR-CO-17',)
    if not two_decimals(k, 'ram:BasisAmount'): f += ('BR-DEC-19',)
    if not two_decimals(k, 'ram:CalculatedAmount'): f += ('BR-DEC-20',)
    return f
def _t60(n, d):
    k = n[3]; f = ()
    s0 = k.get('ram:GuidelineSpecifiedDocumentContextParameter', ())
    if not ((len(s0) == 1)): f += ('CII-SR-009',)
    if not ((len(below(s0, 'ram:ID')) == 1)): f += ('CII-SR-010',)
    return f
def _t61(n, d): return () if (len(n[3].get('ram:TypeCode', ())) == 1) else ('CII-SR-014',)
def _t62(n, d):
    k = n[3]; f = ()
    if not (((not ('ram:GlobalID' in k)) or attributes(k.get('ram:GlobalID', ()), 'schemeID'))): f += ('CII-SR-046',)
    if not (((not ('ram:OriginTradeCountry' in k)) or (len(below(k.get('ram:OriginTradeCountry', ()), 'ram:ID')) == 1))): f += ('CII-SR-090',)
    return f
def _t63(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:Description', ())) == 1)): f += ('CII-SR-069',)
    if not ((len(k.get('ram:Value', ())) == 1)): f += ('CII-SR-072',)
    return f
def _t64(n, d):
    k = n[3]; f = ()
    s1 = below(k.get('ram:GrossPriceProductTradePrice', ()), 'ram:AppliedTradeAllowanceCharge')
    s0 = below(s1, 'ram:ActualAmount')
    if not ((len(below(k.get('ram:NetPriceProductTradePrice', ()), 'ram:ChargeAmount')) == 1)): f += ('CII-SR-439',)
    if not ((((not s0) and (not below(s1, 'ram:ChargeIndicator'))) or (s0 and [x1 for x1 in below(s1, 'ram:ChargeIndicator') if any_is(texts(x1[3].get('udt:Indicator', ())), False)]))): f += ('CII-SR-119',)
    return f
def _t65(n, d): return () if ('ram:ChargeIndicator' in n[3]) else ('CII-SR-463',)
def _t66(n, d): return () if (len(n[3].get('ram:ApplicableTradeTax', ())) == 1) else ('CII-SR-454',)
def _t67(n, d):
    k = n[3]; f = ()
    s4 = k.get('ram:BuyerTradeParty', ())
    s3 = below(s4, 'ram:ID')
    s2 = below(s4, 'ram:GlobalID')
    s1 = below(s4, 'ram:DefinedTradeContact')
    s0 = below(k.get('ram:SellerTradeParty', ()), 'ram:DefinedTradeContact')
    if not ((((not s3) and s2) or (s3 and (not s2)) or ((not s3) and (not s2)))): f += ('CII-SR-450',)
    if not ((not (below(s0, 'ram:PersonName') and below(s0, 'ram:DepartmentName')))): f += ('CII-SR-465',)
    if not ((not (below(s1, 'ram:PersonName') and below(s1, 'ram:DepartmentName')))): f += ('CII-SR-466',)
    return f
def _t68(n, d):
    k = n[3]; f = ()
    s2 = k.get('ram:ShipToTradeParty', ())
    s1 = below(s2, 'ram:ID')
    s0 = below(s2, 'ram:GlobalID')
    if not ((((not s1) and s0) or (s1 and (not s0)) or ((not s1) and (not s0)))): f += ('CII-SR-449',)
    return f
def _t69(n, d):
    k = n[3]; f = ()
    s3 = k.get('ram:PayeeTradeParty', ())
    s2 = below(s3, 'ram:ID')
    s1 = below(s3, 'ram:GlobalID')
    s0 = d.once(2191973979, lambda: below(d.all('ram:ApplicableTradeTax'), 'ram:DueDateTypeCode'))
    if not ((((not s2) and s1) or (s2 and (not s1)) or ((not s2) and (not s1)))): f += ('CII-SR-451',)
    if not (((len(s0) == 0) or (len(distinct(texts(s0))) == 1))): f += ('CII-SR-462',)
    if not ((len([x1 for x1 in k.get('ram:SpecifiedTradeSettlementPaymentMeans', ()) if ((not (below(x1[3].get('ram:PayeePartyCreditorFinancialAccount', ()), 'ram:IBANID') or below(x1[3].get('ram:PayeePartyCreditorFinancialAccount', ()), 'ram:ProprietaryID'))) and ((ns_of(x1[3], 'ram:TypeCode') == '30') or (ns_of(x1[3], 'ram:TypeCode') == '58')))]) == 0)): f += ('CII-SR-470',)
    return f
def _t70(n, d):
    k = n[3]; f = ()
    s2 = d.all('ram:SpecifiedTradeSettlementPaymentMeans')
    s1 = below(s2, 'ram:TypeCode')
    s0 = below(s2, 'ram:Information')
    if not ((len([x1 for x1 in s1 if (ns(x1[0]) != ns(text(s1[0:1])))]) == 0)): f += ('CII-SR-467',)
    if not ((len([x1 for x1 in s0 if (ns(x1[0]) != ns(text(s0[0:1])))]) == 0)): f += ('CII-SR-468',)
    if not ((len(below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:PaymentReference')) <= 1)): f += ('CII-SR-469',)
    return f
def _t71(n, d):
    k = n[3]; f = ()
    s0 = texts(k.get('ram:TypeCode', ()))
    if not (((not ('ram:URIID' in k)) or (named(n, 'ram:AdditionalReferencedDocument') and ('916' in s0)))): f += ('CII-DT-015',)
    if not (((not ('ram:TypeCode' in k)) or (named(n, 'ram:AdditionalReferencedDocument') and (('50' in s0) or ('130' in s0) or ('916' in s0))))): f += ('CII-DT-018',)
    if not (((not ('ram:Name' in k)) or (named(n, 'ram:AdditionalReferencedDocument') and ('916' in s0)))): f += ('CII-DT-021',)
    if not (((not ('ram:AttachmentBinaryObject' in k)) or (named(n, 'ram:AdditionalReferencedDocument') and ('916' in s0)))): f += ('CII-DT-022',)
    if not (((not ('ram:ReferenceTypeCode' in k)) or (named(n, 'ram:AdditionalReferencedDocument') and ('130' in s0)))): f += ('CII-DT-024',)
    if not ((named(n, 'ram:InvoiceReferencedDocument') or (not ('ram:FormattedIssueDateTime' in k)))): f += ('CII-DT-027',)
    return f
def _t72(n, d): return () if ((not (n[1].get('unitCode') is not None)) or d.once(792008336, lambda: attributes(below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeDelivery', 'ram:BilledQuantity'), 'unitCode'))) else ('CII-DT-033',)
def _t73(n, d):
    k = n[3]; f = ()
    s0 = named(n, 'ram:ApplicableTradeTax')
    if not (((not ('ram:TypeCode' in k)) or ('VAT' in texts(k.get('ram:TypeCode', ()))))): f += ('CII-DT-037',)
    if not (((not ('ram:BasisAmount' in k)) or ancestors(n, 'ram:ApplicableHeaderTradeSettlement'))): f += ('CII-DT-041',)
    if not ((s0 or (not ('ram:ExemptionReasonCode' in k)))): f += ('CII-DT-052',)
    if not ((s0 or (not ('ram:ExemptionReason' in k)))): f += ('CII-DT-098',)
    if not (((not ('ram:TaxPointDate' in k)) or ancestors(n, 'ram:ApplicableHeaderTradeSettlement'))): f += ('CII-DT-054',)
    if not (((not ('ram:DueDateTypeCode' in k)) or ancestors(n, 'ram:ApplicableHeaderTradeSettlement'))): f += ('CII-DT-058',)
    return f
def _t74(n, d): return () if (R0.search(n[0]) is not None) else ('CII-DT-097',)
def _t75(n, d): return () if ((v := n[0]) in C1 or ns(v) in C1) else ('BR-CL-01',)
def _t76(n, d): return () if ((v := (n[1].get('currencyID') or '')) in C2 or ns(v) in C2) else ('BR-CL-03',)
def _t77(n, d): return () if ((v := n[0]) in C2 or ns(v) in C2) else ('BR-CL-04',)
def _t78(n, d): return () if ((v := n[0]) in C2 or ns(v) in C2) else ('BR-CL-05',)
def _t79(n, d): return () if ((v := n[0]) in C3 or ns(v) in C3) else ('BR-CL-06',)
def _t80(n, d): return () if ((v := n[0]) in C4 or ns(v) in C4) else ('BR-CL-07',)
def _t81(n, d): return () if ((v := n[0]) in C5 or ns(v) in C5) else ('BR-CL-08',)
def _t82(n, d): return () if ((v := (n[1].get('schemeID') or '')) in C6 or ns(v) in C6) else ('BR-CL-10',)
def _t83(n, d): return () if ((v := (n[1].get('schemeID') or '')) in C6 or ns(v) in C6) else ('BR-CL-11',)
def _t84(n, d): return () if ((v := (n[1].get('listID') or '')) in C7 or ns(v) in C7) else ('BR-CL-13',)
def _t85(n, d): return () if ((v := n[0]) in C8 or ns(v) in C8) else ('BR-CL-14',)
def _t86(n, d): return () if ((v := n[0]) in C8 or ns(v) in C8) else ('BR-CL-15',)
def _t87(n, d): return () if ((v := n[0]) in C9 or ns(v) in C9) else ('BR-CL-16',)
def _t88(n, d): return () if ((v := n[0]) in C10 or ns(v) in C10) else ('BR-CL-17',)
def _t89(n, d): return () if ((v := n[0]) in C10 or ns(v) in C10) else ('BR-CL-18',)
def _t90(n, d): return () if ((v := n[0]) in C11 or ns(v) in C11) else ('BR-CL-19',)
def _t91(n, d): return () if ((v := n[0]) in C12 or ns(v) in C12) else ('BR-CL-20',)
def _t92(n, d): return () if ((v := (n[1].get('schemeID') or '')) in C6 or ns(v) in C6) else ('BR-CL-21',)
def _t93(n, d): return () if ((not (' ' in ns(n[0]))) and ((' ' + ns(n[0].upper()) + ' ') in ' VATEX-EU-79-C VATEX-EU-132 VATEX-EU-132-1A VATEX-EU-132-1B VATEX-EU-132-1C VATEX-EU-132-1D VATEX-EU-132-1E VATEX-EU-132-1F VATEX-EU-132-1G VATEX-EU-132-1H VATEX-EU-132-1I VATEX-EU-132-1J VATEX-EU-132-1K VATEX-EU-132-1L VATEX-EU-132-1M VATEX-EU-132-1N VATEX-EU-132-1O VATEX-EU-132-1P VATEX-EU-132-1Q VATEX-EU-135-1 VATEX-EU-143 VATEX-EU-143-1A VATEX-EU-143-1B VATEX-EU-143-1C VATEX-EU-143-1D VATEX-EU-143-1E VATEX-EU-143-1F VATEX-EU-143-1FA VATEX-EU-143-1G VATEX-EU-143-1H VATEX-EU-143-1I VATEX-EU-143-1J VATEX-EU-143-1K VATEX-EU-143-1L VATEX-EU-144 VATEX-EU-146-1E VATEX-EU-159 VATEX-EU-309 VATEX-EU-148 VATEX-EU-148-A VATEX-EU-148-B VATEX-EU-148-C VATEX-EU-148-D VATEX-EU-148-E VATEX-EU-148-F VATEX-EU-148-G VATEX-EU-151 VATEX-EU-151-1A VATEX-EU-151-1AA VATEX-EU-151-1B VATEX-EU-151-1C VATEX-EU-151-1D VATEX-EU-151-1E VATEX-EU-G VATEX-EU-O VATEX-EU-IC VATEX-EU-AE VATEX-EU-D VATEX-EU-F VATEX-EU-I VATEX-EU-J VATEX-FR-FRANCHISE VATEX-FR-CNWVAT VATEX-EU-153 VATEX-FR-CGI261-1 VATEX-FR-CGI261-2 VATEX-FR-CGI261-3 VATEX-FR-CGI261-4 VATEX-FR-CGI261-5 VATEX-FR-CGI261-7 VATEX-FR-CGI261-8 VATEX-FR-CGI261A VATEX-FR-CGI261B VATEX-FR-CGI261C-1 VATEX-FR-CGI261C-2 VATEX-FR-CGI261C-3 VATEX-FR-CGI261D-1 VATEX-FR-CGI261D-1BIS VATEX-FR-CGI261D-2 VATEX-FR-CGI261D-3 VATEX-FR-CGI261D-4 VATEX-FR-CGI261E-1 VATEX-FR-CGI261E-2 VATEX-FR-CGI277A VATEX-FR-CGI275 VATEX-FR-298SEXDECIESA VATEX-FR-CGI295 VATEX-FR-AE ')) else ('BR-CL-22',)
def _t94(n, d): return () if ((v := (n[1].get('unitCode') or '')) in C13 or ns(v) in C13) else ('BR-CL-23',)
def _t95(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('mimeCode')
    if not (((s0 == 'text/csv') or (s0 == 'image/png') or (s0 == 'image/jpeg') or (s0 == 'application/pdf') or (s0 == 'application/vnd.oasis.opendocument.spreadsheet') or (s0 == 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'))): f += ('BR-CL-24',)
    return f
def _t96(n, d): return () if ((v := (n[1].get('schemeID') or '')) in C14 or ns(v) in C14) else ('BR-CL-25',)
def _t97(n, d): return () if ((v := (n[1].get('schemeID') or '')) in C6 or ns(v) in C6) else ('BR-CL-26',)

TEMPLATES = (
Template('M10', 1058, (Pattern((Step('ram:DesignatedProductClassification'),), False),), (
    Check('BR-65', lambda n, d: ((not ('ram:ClassCode' in n[3])) or filled((one(attributes(n[3].get('ram:ClassCode', ()), 'listID')) or '')))),
), _t1),
Template('M10', 1057, (Pattern((Step('ram:AdditionalReferencedDocument'),), False),), (
    Check('BR-52', lambda n, d: has_text(n[3], 'ram:IssuerAssignedID')),
), _t2),
Template('M10', 1056, (Pattern((Step('ram:ApplicableTradeSettlementFinancialCard'),), False),), (
    Check('BR-51', lambda n, d: (len(ns_of(n[3], 'ram:ID')) <= 10)),
), _t3),
Template('M10', 1055, (Pattern((Step('ram:PayeePartyCreditorFinancialAccount'), Step('ram:SpecifiedTradeSettlementPaymentMeans', None, lambda n, d: (('30' in texts(n[3].get('ram:TypeCode', ()))) or ('58' in texts(n[3].get('ram:TypeCode', ())))), None),), False),), (
    Check('BR-50', lambda n, d: (has_text(n[3], 'ram:IBANID') or has_text(n[3], 'ram:ProprietaryID'))),
    Check('BR-61', lambda n, d: (('ram:IBANID' in n[3]) or ('ram:ProprietaryID' in n[3]))),
), _t4),
Template('M10', 1054, (Pattern((Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-57', lambda n, d: ((not below(n[3].get('ram:ShipToTradeParty', ()), 'ram:PostalTradeAddress')) or filled(text(below(n[3].get('ram:ShipToTradeParty', ()), 'ram:PostalTradeAddress', 'ram:CountryID'))))),
), _t5),
Template('M10', 1053, (Pattern((Step('ram:ChargeIndicator', None, lambda n, d: ('false' in texts(n[3].get('udt:Indicator', ()))), ('udt:Indicator', 'false')), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-31', lambda n, d: ('ram:ActualAmount' in n[2][3])),
    Check('BR-32', lambda n, d: [1 for x1 in n[2][3].get('ram:CategoryTradeTax', ()) if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]),
    Check('BR-33', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-CO-21', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-DEC-01', lambda n, d: (len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)),
    Check('BR-DEC-02', lambda n, d: two_decimals(n[2][3], 'ram:BasisAmount')),
), _t6),
Template('M10', 1052, (Pattern((Step('ram:ChargeIndicator', None, lambda n, d: ('true' in texts(n[3].get('udt:Indicator', ()))), ('udt:Indicator', 'true')), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-36', lambda n, d: ('ram:ActualAmount' in n[2][3])),
    Check('BR-37', lambda n, d: [1 for x1 in n[2][3].get('ram:CategoryTradeTax', ()) if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]),
    Check('BR-38', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-CO-22', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-DEC-05', lambda n, d: (len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)),
    Check('BR-DEC-06', lambda n, d: two_decimals(n[2][3], 'ram:BasisAmount')),
), _t7),
Template('M10', 1051, (Pattern((Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'),), False),), (
    Check('BR-12', lambda n, d: ('ram:LineTotalAmount' in n[3])),
    Check('BR-13', lambda n, d: ('ram:TaxBasisTotalAmount' in n[3])),
    Check('BR-14', lambda n, d: ('ram:GrandTotalAmount' in n[3])),
    Check('BR-15', lambda n, d: ('ram:DuePayableAmount' in n[3])),
    Check('BR-53', lambda n, d: ((not d.once(156401258, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:TaxCurrencyCode'))) or (common(attributes(n[3].get('ram:TaxTotalAmount', ()), 'currencyID'), texts(d.once(156401258, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:TaxCurrencyCode')))) and (not common(texts(d.once(156401258, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:TaxCurrencyCode'))), texts(d.once(2388838547, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode')))))))),
    Check('BR-CO-10', lambda n, d: eq(decimal1(n[3].get('ram:LineTotalAmount', ())), cents(decimal_of_double(sum([double(x1[0]) for x1 in below(parent(n[2]), 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement', 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')]))))),
    Check('BR-CO-11', lambda n, d: (((not ('ram:AllowanceTotalAmount' in n[3])) and (not d.once(3511942200, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if any_is(texts(below(x1[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)]))) or any(double(x[0]) == cents_of_double(sum([double(x4[0]) for x4 in d.once(1790416055, lambda: [x3 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if any_is(texts(below(x2[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) for x3 in x2[3].get('ram:ActualAmount', ())[0:1]])])) for x in n[3].get('ram:AllowanceTotalAmount', ())))),
    Check('BR-CO-12', lambda n, d: (((not ('ram:ChargeTotalAmount' in n[3])) and (not d.once(2964424166, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if any_is(texts(below(x1[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)]))) or any(double(x[0]) == cents_of_double(sum([double(x4[0]) for x4 in d.once(3267118056, lambda: [x3 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if any_is(texts(below(x2[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) for x3 in x2[3].get('ram:ActualAmount', ())[0:1]])])) for x in n[3].get('ram:ChargeTotalAmount', ())))),
    Check('BR-CO-13', lambda n, d: (((not ('ram:ChargeTotalAmount' in n[3])) and (not ('ram:AllowanceTotalAmount' in n[3])) and eq(decimal1(n[3].get('ram:TaxBasisTotalAmount', ())[0:1]), cents(decimal1(n[3].get('ram:LineTotalAmount', ())[0:1])))) or ((not ('ram:ChargeTotalAmount' in n[3])) and eq(decimal1(n[3].get('ram:TaxBasisTotalAmount', ())[0:1]), cents(sub(decimal1(n[3].get('ram:LineTotalAmount', ())[0:1]), decimal1(n[3].get('ram:AllowanceTotalAmount', ())[0:1]))))) or ((not ('ram:AllowanceTotalAmount' in n[3])) and eq(decimal1(n[3].get('ram:TaxBasisTotalAmount', ())[0:1]), cents(add(decimal1(n[3].get('ram:LineTotalAmount', ())[0:1]), decimal1(n[3].get('ram:ChargeTotalAmount', ())[0:1]))))) or eq(decimal1(n[3].get('ram:TaxBasisTotalAmount', ())[0:1]), cents(add(sub(decimal1(n[3].get('ram:LineTotalAmount', ())[0:1]), decimal1(n[3].get('ram:AllowanceTotalAmount', ())[0:1])), decimal1(n[3].get('ram:ChargeTotalAmount', ())[0:1])))))),
    Check('BR-CO-16', lambda n, d: (((not ('ram:RoundingAmount' in n[3])) and (not ('ram:TotalPrepaidAmount' in n[3])) and eq(decimal1(n[3].get('ram:DuePayableAmount', ())[0:1]), decimal1(n[3].get('ram:GrandTotalAmount', ())[0:1]))) or ((not ('ram:TotalPrepaidAmount' in n[3])) and eq(decimal1(n[3].get('ram:DuePayableAmount', ())[0:1]), add(decimal1(n[3].get('ram:GrandTotalAmount', ())[0:1]), decimal1(n[3].get('ram:RoundingAmount', ())[0:1])))) or ((not ('ram:RoundingAmount' in n[3])) and eq(decimal1(n[3].get('ram:DuePayableAmount', ())[0:1]), sub(decimal1(n[3].get('ram:GrandTotalAmount', ())[0:1]), decimal1(n[3].get('ram:TotalPrepaidAmount', ())[0:1])))) or eq(decimal1(n[3].get('ram:DuePayableAmount', ())[0:1]), add(sub(decimal1(n[3].get('ram:GrandTotalAmount', ())[0:1]), decimal1(n[3].get('ram:TotalPrepaidAmount', ())[0:1])), decimal1(n[3].get('ram:RoundingAmount', ())[0:1]))))),
    Check('BR-DEC-09', lambda n, d: two_decimals(n[3], 'ram:LineTotalAmount')),
    Check('BR-DEC-10', lambda n, d: two_decimals(n[3], 'ram:AllowanceTotalAmount')),
    Check('BR-DEC-11', lambda n, d: two_decimals(n[3], 'ram:ChargeTotalAmount')),
    Check('BR-DEC-12', lambda n, d: two_decimals(n[3], 'ram:TaxBasisTotalAmount')),
    Check('BR-DEC-14', lambda n, d: two_decimals(n[3], 'ram:GrandTotalAmount')),
    Check('BR-DEC-13', lambda n, d: ((not ('ram:TaxTotalAmount' in n[3])) or [x1 for x1 in n[3].get('ram:TaxTotalAmount', ()) if ((not common(texts(d.once(2388838547, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode'))), some(x1[1].get('currencyID')))) or (double(x1[0]) == (round_double((double(x1[0]) * 100.0)) / 100.0)))])),
    Check('BR-DEC-15', lambda n, d: ((not ('ram:TaxTotalAmount' in n[3])) or [x1 for x1 in n[3].get('ram:TaxTotalAmount', ()) if ((not d.once(156401258, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:TaxCurrencyCode'))) or (common(texts(d.once(156401258, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:TaxCurrencyCode'))), some(x1[1].get('currencyID'))) and (double(x1[0]) == (round_double((double(x1[0]) * 100.0)) / 100.0))))])),
    Check('BR-DEC-16', lambda n, d: two_decimals(n[3], 'ram:TotalPrepaidAmount')),
    Check('BR-DEC-17', lambda n, d: two_decimals(n[3], 'ram:RoundingAmount')),
    Check('BR-DEC-18', lambda n, d: two_decimals(n[3], 'ram:DuePayableAmount')),
), _t8),
Template('M10', 1050, (Pattern((Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-01', lambda n, d: filled(text(below(n[3].get('rsm:ExchangedDocumentContext', ()), 'ram:GuidelineSpecifiedDocumentContextParameter', 'ram:ID')))),
    Check('BR-02', lambda n, d: filled(text(below(n[3].get('rsm:ExchangedDocument', ()), 'ram:ID')))),
    Check('BR-03', lambda n, d: filled(text([x1 for x1 in below(n[3].get('rsm:ExchangedDocument', ()), 'ram:IssueDateTime', 'udt:DateTimeString') if (x1[1].get('format') == '102')]))),
    Check('BR-04', lambda n, d: filled(text(below(n[3].get('rsm:ExchangedDocument', ()), 'ram:TypeCode')))),
    Check('BR-05', lambda n, d: filled(text(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode')))),
    Check('BR-06', lambda n, d: filled(text(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:Name')))),
    Check('BR-07', lambda n, d: filled(text(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:BuyerTradeParty', 'ram:Name')))),
    Check('BR-08', lambda n, d: below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:PostalTradeAddress')),
    Check('BR-09', lambda n, d: filled(text(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:PostalTradeAddress', 'ram:CountryID')))),
    Check('BR-10', lambda n, d: below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:BuyerTradeParty', 'ram:PostalTradeAddress')),
    Check('BR-11', lambda n, d: filled(text(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:BuyerTradeParty', 'ram:PostalTradeAddress', 'ram:CountryID')))),
    Check('BR-16', lambda n, d: d.all('ram:IncludedSupplyChainTradeLineItem')),
    Check('BR-62', lambda n, d: ((not below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:URIUniversalCommunication')) or filled((one([x3 for x1 in below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty') for x2 in below(x1[3].get('ram:URIUniversalCommunication', ())[0:1], 'ram:URIID') for x3 in (x2[1].get('schemeID'),) if x3 is not None]) or '')))),
    Check('BR-63', lambda n, d: ((not below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:BuyerTradeParty', 'ram:URIUniversalCommunication')) or filled((one([x3 for x1 in below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:BuyerTradeParty') for x2 in below(x1[3].get('ram:URIUniversalCommunication', ())[0:1], 'ram:URIID') for x3 in (x2[1].get('schemeID'),) if x3 is not None]) or '')))),
    Check('BR-CO-15', lambda n, d: all((eq(decimal1(below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:GrandTotalAmount')[0:1]), decimal1(below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TaxBasisTotalAmount')[0:1])) or ((len([x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TaxTotalAmount') if (x2[1].get('currencyID') == x1[0])]) == 1) and eq(decimal1(below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:GrandTotalAmount')[0:1]), cents(add(decimal1(below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TaxBasisTotalAmount')[0:1]), decimal1([x3 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TaxTotalAmount') if (x3[1].get('currencyID') == x1[0])][0:1])))))) for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode'))),
    Check('BR-S-01', lambda n, d: 'S' not in vat.categories(d) or (((not [x6 for x6 in d.all('ram:CategoryTradeTax') if ('S' in texts(x6[3].get('ram:CategoryCode', ())))]) or ((len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('S' in texts(x4[3].get('ram:CategoryCode', ())))]) + len([x5 for x5 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('S' in texts(x5[3].get('ram:CategoryCode', ())))])) >= 2)) and ((not [x3 for x3 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('S' in texts(x3[3].get('ram:CategoryCode', ())))]) or ((len([x1 for x1 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('S' in texts(x1[3].get('ram:CategoryCode', ())))]) + len([x2 for x2 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('S' in texts(x2[3].get('ram:CategoryCode', ())))])) >= 2)))),
    Check('BR-Z-01', lambda n, d: 'Z' not in vat.categories(d) or (((len([x4 for x4 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('Z' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('Z' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('Z' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('Z' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('Z' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('Z' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))),
    Check('BR-E-01', lambda n, d: 'E' not in vat.categories(d) or (((len([x4 for x4 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('E' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('E' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('E' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('E' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('E' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('E' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))),
    Check('BR-AE-01', lambda n, d: 'AE' not in vat.categories(d) or (((len([x4 for x4 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('AE' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('AE' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('AE' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('AE' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('AE' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('AE' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))),
    Check('BR-IC-01', lambda n, d: 'K' not in vat.categories(d) or (((len([x4 for x4 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('K' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('K' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('K' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('K' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('K' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('K' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))),
    Check('BR-G-01', lambda n, d: 'G' not in vat.categories(d) or (((len([x4 for x4 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('G' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('G' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('G' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('G' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('G' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('G' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))),
    Check('BR-O-01', lambda n, d: 'O' not in vat.categories(d) or ((not [x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('O' in texts(x1[3].get('ram:CategoryCode', ())))]) or ((len([x2 for x2 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('O' in texts(x2[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x4 for x4 in d.all('ram:CategoryTradeTax') if ('O' in texts(x4[3].get('ram:CategoryCode', ())))]) or bool([x3 for x3 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('O' in texts(x3[3].get('ram:CategoryCode', ())))]))))),
    Check('BR-AF-01', lambda n, d: 'L' not in vat.categories(d) or (((not [x6 for x6 in d.all('ram:CategoryTradeTax') if ('L' in texts(x6[3].get('ram:CategoryCode', ())))]) or ((len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('L' in texts(x4[3].get('ram:CategoryCode', ())))]) + len([x5 for x5 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('L' in texts(x5[3].get('ram:CategoryCode', ())))])) >= 2)) and ((not [x3 for x3 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('L' in texts(x3[3].get('ram:CategoryCode', ())))]) or ((len([x1 for x1 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('L' in texts(x1[3].get('ram:CategoryCode', ())))]) + len([x2 for x2 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('L' in texts(x2[3].get('ram:CategoryCode', ())))])) >= 2)))),
    Check('BR-AG-01', lambda n, d: 'M' not in vat.categories(d) or (((not [x6 for x6 in d.all('ram:CategoryTradeTax') if ('M' in texts(x6[3].get('ram:CategoryCode', ())))]) or ((len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('M' in texts(x4[3].get('ram:CategoryCode', ())))]) + len([x5 for x5 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('M' in texts(x5[3].get('ram:CategoryCode', ())))])) >= 2)) and ((not [x3 for x3 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('M' in texts(x3[3].get('ram:CategoryCode', ())))]) or ((len([x1 for x1 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('M' in texts(x1[3].get('ram:CategoryCode', ())))]) + len([x2 for x2 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('M' in texts(x2[3].get('ram:CategoryCode', ())))])) >= 2)))),
    Check('BR-B-01', lambda n, d: 'B' not in vat.categories(d) or ((not ('B' in texts(d.all('ram:CategoryCode')))) or (not any_ne(texts(d.all('ram:CountryID')), ('IT',))))),
    Check('BR-B-02', lambda n, d: 'B' not in vat.categories(d) or ((not ('S' in texts(d.all('ram:CategoryCode')))) or (not ('B' in texts(d.all('ram:CategoryCode')))))),
), _t9),
Template('M10', 1049, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem'),), False),), (
    Check('BR-21', lambda n, d: filled(text(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineID')))),
    Check('BR-22', lambda n, d: below(n[3].get('ram:SpecifiedLineTradeDelivery', ()), 'ram:BilledQuantity')),
    Check('BR-23', lambda n, d: attributes(below(n[3].get('ram:SpecifiedLineTradeDelivery', ()), 'ram:BilledQuantity'), 'unitCode')),
    Check('BR-24', lambda n, d: below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')),
    Check('BR-25', lambda n, d: filled(text(below(n[3].get('ram:SpecifiedTradeProduct', ()), 'ram:Name')))),
    Check('BR-26', lambda n, d: below(n[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:NetPriceProductTradePrice', 'ram:ChargeAmount')),
    Check('BR-27', lambda n, d: any_number_ge(below(n[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:NetPriceProductTradePrice', 'ram:ChargeAmount'), 0)),
    Check('BR-28', lambda n, d: ((not below(n[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:GrossPriceProductTradePrice', 'ram:ChargeAmount')) or any_number_ge(below(n[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:GrossPriceProductTradePrice', 'ram:ChargeAmount'), 0))),
    Check('BR-64', lambda n, d: ((not below(n[3].get('ram:SpecifiedTradeProduct', ()), 'ram:GlobalID')) or filled((one(attributes(below(n[3].get('ram:SpecifiedTradeProduct', ()), 'ram:GlobalID'), 'schemeID')) or '')))),
    Check('BR-CO-04', lambda n, d: [1 for x1 in below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]),
    Check('BR-CO-18', lambda n, d: d.once(933066612, lambda: below(d.all('rsm:SupplyChainTradeTransaction'), 'ram:ApplicableHeaderTradeSettlement', 'ram:ApplicableTradeTax'))),
    Check('BR-DEC-23', lambda n, d: (len(after(text(below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')), '.')) <= 2)),
), _t10),
Template('M10', 1048, (Pattern((Step('ram:ChargeIndicator', None, lambda n, d: ('false' in texts(n[3].get('udt:Indicator', ()))), ('udt:Indicator', 'false')), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:SpecifiedLineTradeSettlement'),), False),), (
    Check('BR-41', lambda n, d: ('ram:ActualAmount' in n[2][3])),
    Check('BR-42', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-CO-23', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-DEC-24', lambda n, d: (len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)),
    Check('BR-DEC-25', lambda n, d: two_decimals(n[2][3], 'ram:BasisAmount')),
), _t11),
Template('M10', 1047, (Pattern((Step('ram:ChargeIndicator', None, lambda n, d: ('true' in texts(n[3].get('udt:Indicator', ()))), ('udt:Indicator', 'true')), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:SpecifiedLineTradeSettlement'),), False),), (
    Check('BR-43', lambda n, d: ('ram:ActualAmount' in n[2][3])),
    Check('BR-44', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-CO-24', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-DEC-27', lambda n, d: (len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)),
    Check('BR-DEC-28', lambda n, d: two_decimals(n[2][3], 'ram:BasisAmount')),
), _t12),
Template('M10', 1046, (Pattern((Step('ram:BillingSpecifiedPeriod'), Step('ram:SpecifiedLineTradeSettlement'),), False),), (
    Check('BR-30', lambda n, d: ((not ('ram:EndDateTime' in n[3])) or (not ('ram:StartDateTime' in n[3])) or any_ge(texts([x1 for x1 in below(n[3].get('ram:EndDateTime', ()), 'udt:DateTimeString') if (x1[1].get('format') == '102')]), texts([x2 for x2 in below(n[3].get('ram:StartDateTime', ()), 'udt:DateTimeString') if (x2[1].get('format') == '102')])))),
    Check('BR-CO-20', lambda n, d: (('ram:EndDateTime' in n[3]) or ('ram:StartDateTime' in n[3]))),
), _t13),
Template('M10', 1045, (Pattern((Step('ram:BillingSpecifiedPeriod'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-29', lambda n, d: ((not ('ram:EndDateTime' in n[3])) or (not ('ram:StartDateTime' in n[3])) or any_ge(texts([x1 for x1 in below(n[3].get('ram:EndDateTime', ()), 'udt:DateTimeString') if (x1[1].get('format') == '102')]), texts([x2 for x2 in below(n[3].get('ram:StartDateTime', ()), 'udt:DateTimeString') if (x2[1].get('format') == '102')])))),
    Check('BR-CO-19', lambda n, d: (('ram:EndDateTime' in n[3]) or ('ram:StartDateTime' in n[3]))),
), _t14),
Template('M10', 1044, (Pattern((Step('ram:ApplicableProductCharacteristic'),), False),), (
    Check('BR-54', lambda n, d: (('ram:Value' in n[3]) and ('ram:Description' in n[3]))),
), _t15),
Template('M10', 1043, (Pattern((Step('ram:PayeeTradeParty'),), False),), (
    Check('BR-17', lambda n, d: (('ram:Name' in n[3]) and (not common(texts(n[3].get('ram:ID', ())), texts(below(parent(n[2]), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:ID')))) and (not common(texts(n[3].get('ram:Name', ())), texts(below(parent(n[2]), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:Name')))) and (not common(texts(below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID')), texts(below(parent(n[2]), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:ID')))))),
), _t16),
Template('M10', 1042, (Pattern((Step('ram:SpecifiedTradeSettlementPaymentMeans'),), False),), (
    Check('BR-49', lambda n, d: ('ram:TypeCode' in n[3])),
), _t17),
Template('M10', 1041, (Pattern((Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-55', lambda n, d: has_text(n[3], 'ram:IssuerAssignedID')),
), _t18),
Template('M10', 1040, (Pattern((Step('ram:SellerTradeParty'),), False),), (
    Check('BR-CO-26', lambda n, d: (('ram:ID' in n[3]) or ('ram:GlobalID' in n[3]) or below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') or [x1 for x1 in below(n[3].get('ram:SpecifiedTaxRegistration', ()), 'ram:ID') if (x1[1].get('schemeID') == 'VA')])),
), _t19),
Template('M10', 1039, (Pattern((Step('ram:SellerTaxRepresentativeTradeParty'),), False),), (
    Check('BR-18', lambda n, d: has_text(n[3], 'ram:Name')),
    Check('BR-19', lambda n, d: ('ram:PostalTradeAddress' in n[3])),
    Check('BR-20', lambda n, d: filled(text(below(n[3].get('ram:PostalTradeAddress', ()), 'ram:CountryID')))),
    Check('BR-56', lambda n, d: filled(text([x1 for x1 in below(n[3].get('ram:SpecifiedTaxRegistration', ()), 'ram:ID') if (x1[1].get('schemeID') == 'VA')]))),
), _t20),
Template('M10', 1038, (Pattern((Step('ram:TaxTotalAmount', None, lambda n, d: common(texts(below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode')), some(n[1].get('currencyID'))), None), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'),), False),), (
    Check('BR-CO-14', lambda n, d: (double(n[0]) == cents_of_double(sum([double(x1[0]) for x1 in d.once(905718065, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:ApplicableTradeTax', 'ram:CalculatedAmount'))])))),
), _t21),
Template('M10', 1037, (Pattern((Step('ram:ID', None, lambda n, d: (n[1].get('schemeID') == 'VA'), None), Step('ram:SpecifiedTaxRegistration'),), False),), (
    Check('BR-CO-09', lambda n, d: ((' ' + n[0][0:2] + ' ') in ' 1A AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BL BJ BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH EL ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XI YE YT ZA ZM ZW ')),
), _t22),
Template('M10', 1036, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'AE') and (text(below(parent(n), 'ram:TypeCode')).upper() == 'VAT'), ('.', 'AE')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-AE-08', lambda n, d: (lt(sub(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(2098359952, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('AE' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(3788212179, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (any_is(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and ('AE' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode')))) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(2043081737, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('AE' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(348687015, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('AE' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(2158877818, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (any_is(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and ('AE' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode')))) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(1122992675, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('AE' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))),
    Check('BR-AE-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-AE-10', lambda n, d: (('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))),
), _t23),
Template('M10', 1035, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('AE' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'AE')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False), None),), False),), (
    Check('BR-AE-03', lambda n, d: ((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))),
    Check('BR-AE-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t24),
Template('M10', 1034, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('AE' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'AE')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True), None),), False),), (
    Check('BR-AE-04', lambda n, d: ((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))),
    Check('BR-AE-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t25),
Template('M10', 1033, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('AE' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'AE')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-AE-02', lambda n, d: ((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))),
    Check('BR-AE-05', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t26),
Template('M10', 1032, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('L' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'L')), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-AF-08', lambda n, d: vat.cii_rated_base(n, d, 'L')),
    Check('BR-AF-10', lambda n, d: ((not ('ram:ExemptionReason' in n[3])) and (not ('ram:ExemptionReasonCode' in n[3])))),
), _t27),
Template('M10', 1031, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('L' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'L')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-AF-02', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AF-05', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t28),
Template('M10', 1030, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('L' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'L')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False), None),), False),), (
    Check('BR-AF-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AF-06', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t29),
Template('M10', 1029, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('L' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'L')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True), None),), False),), (
    Check('BR-AF-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AF-07', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t30),
Template('M10', 1028, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('M' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'M')), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-AG-08', lambda n, d: vat.cii_rated_base(n, d, 'M')),
    Check('BR-AG-10', lambda n, d: ((not ('ram:ExemptionReason' in n[3])) and (not ('ram:ExemptionReasonCode' in n[3])))),
), _t31),
Template('M10', 1027, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('M' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'M')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-AG-02', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AG-05', lambda n, d: any_number_ge(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t32),
Template('M10', 1026, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('M' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'M')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False), None),), False),), (
    Check('BR-AG-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AG-06', lambda n, d: any_number_ge(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t33),
Template('M10', 1025, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('M' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'M')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True), None),), False),), (
    Check('BR-AG-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AG-07', lambda n, d: any_number_ge(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t34),
Template('M10', 1024, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'E') and (text(below(parent(n), 'ram:TypeCode')).upper() == 'VAT'), ('.', 'E')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-E-08', lambda n, d: (lt(sub(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(441391464, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('E' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(905779568, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(3492945772, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(2559731128, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('E' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(1339152787, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(4123488836, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))),
    Check('BR-E-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-E-10', lambda n, d: (('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))),
), _t35),
Template('M10', 1023, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('E' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'E')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False), None),), False),), (
    Check('BR-E-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-E-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t36),
Template('M10', 1022, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('E' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'E')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True), None),), False),), (
    Check('BR-E-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-E-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t37),
Template('M10', 1021, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('E' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'E')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-E-02', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-E-05', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t38),
Template('M10', 1020, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'G') and (text(below(parent(n), 'ram:TypeCode')).upper() == 'VAT'), ('.', 'G')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-G-08', lambda n, d: (lt(sub(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(1217865563, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('G' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(829992508, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(2942080864, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(2912440315, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('G' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(3521447575, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(4063527554, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))),
    Check('BR-G-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-G-10', lambda n, d: (('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))),
), _t39),
Template('M10', 1019, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('G' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'G')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False), None),), False),), (
    Check('BR-G-03', lambda n, d: (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))),
    Check('BR-G-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t40),
Template('M10', 1018, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('G' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'G')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True), None),), False),), (
    Check('BR-G-04', lambda n, d: (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))),
    Check('BR-G-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t41),
Template('M10', 1017, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('G' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'G')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-G-02', lambda n, d: (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))),
    Check('BR-G-05', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t42),
Template('M10', 1016, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'K') and (text(below(parent(n), 'ram:TypeCode')).upper() == 'VAT'), ('.', 'K')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-IC-08', lambda n, d: (lt(sub(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(2100733360, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('K' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(711269780, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(2001379593, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(329560689, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('K' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(599640077, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(3793526806, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))),
    Check('BR-IC-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-IC-10', lambda n, d: (('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))),
    Check('BR-IC-11', lambda n, d: (below(parent(n[2]), 'ram:BillingSpecifiedPeriod', 'ram:EndDateTime') or below(parent(n[2]), 'ram:BillingSpecifiedPeriod', 'ram:StartDateTime') or d.once(1200678449, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeDelivery', 'ram:ActualDeliverySupplyChainEvent', 'ram:OccurrenceDateTime', 'udt:DateTimeString')))),
    Check('BR-IC-12', lambda n, d: d.once(4036642990, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeDelivery', 'ram:ShipToTradeParty', 'ram:PostalTradeAddress', 'ram:CountryID'))),
), _t43),
Template('M10', 1015, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('K' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'K')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False), None),), False),), (
    Check('BR-IC-03', lambda n, d: (d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))),
    Check('BR-IC-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t44),
Template('M10', 1014, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('K' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'K')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True), None),), False),), (
    Check('BR-IC-04', lambda n, d: (d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))),
    Check('BR-IC-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t45),
Template('M10', 1013, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('K' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'K')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-IC-02', lambda n, d: (d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))),
    Check('BR-IC-05', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t46),
Template('M10', 1012, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('O' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'O')), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-O-08', lambda n, d: any(double(x[0]) == float(((cents(sum(d.once(3632716246, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('O' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(3667117849, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == True)) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(1618884747, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None]))))) for x in n[3].get('ram:BasisAmount', ()))),
    Check('BR-O-09', lambda n, d: any_number_eq(n[3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-O-10', lambda n, d: (('ram:ExemptionReason' in n[3]) or ('ram:ExemptionReasonCode' in n[3]))),
    Check('BR-O-11', lambda n, d: 'O' not in vat.categories(d) or (not [x1 for x1 in d.all('ram:ApplicableTradeTax') if any_ne(texts(x1[3].get('ram:CategoryCode', ())), ('O',))])),
    Check('BR-O-12', lambda n, d: 'O' not in vat.categories(d) or (not [x1 for x1 in d.all('ram:ApplicableTradeTax') if any_ne(texts(x1[3].get('ram:CategoryCode', ())), ('O',))])),
    Check('BR-O-13', lambda n, d: 'O' not in vat.categories(d) or (not [x1 for x1 in d.all('ram:CategoryTradeTax') if any_ne(texts(x1[3].get('ram:CategoryCode', ())), ('O',))])),
    Check('BR-O-14', lambda n, d: 'O' not in vat.categories(d) or (not [x1 for x1 in d.all('ram:CategoryTradeTax') if any_ne(texts(x1[3].get('ram:CategoryCode', ())), ('O',))])),
), _t47),
Template('M10', 1011, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('O' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'O')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False), None),), False),), (
    Check('BR-O-03', lambda n, d: ((not d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (not d.once(523528073, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')])) and (not d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))),
    Absent('BR-O-06', (('ram:RateApplicablePercent',),)),
), _t48),
Template('M10', 1010, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('O' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'O')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True), None),), False),), (
    Check('BR-O-04', lambda n, d: ((not d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (not d.once(523528073, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')])) and (not d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))),
    Absent('BR-O-07', (('ram:RateApplicablePercent',),)),
), _t49),
Template('M10', 1009, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('O' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'O')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-O-02', lambda n, d: ((not d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (not d.once(523528073, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')])) and (not d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))),
    Absent('BR-O-05', (('ram:RateApplicablePercent',),)),
), _t50),
Template('M10', 1008, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'S'), ('.', 'S')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-S-08', lambda n, d: vat.cii_rated_base(n, d, 'S')),
    Check('BR-S-09', lambda n, d: (lt(float_or_none(sub(absolute(decimal1(n[2][3].get('ram:CalculatedAmount', ()))), 1)), div(round_double(mul(float_or_none(absolute(decimal1(n[2][3].get('ram:BasisAmount', ())))), double1(n[2][3].get('ram:RateApplicablePercent', ())))), 100.0)) and gt(float_or_none(add(absolute(decimal1(n[2][3].get('ram:CalculatedAmount', ()))), 1)), div(round_double(mul(float_or_none(absolute(decimal1(n[2][3].get('ram:BasisAmount', ())))), double1(n[2][3].get('ram:RateApplicablePercent', ())))), 100.0)))),
    Check('BR-S-10', lambda n, d: ((not ('ram:ExemptionReason' in n[2][3])) and (not ('ram:ExemptionReasonCode' in n[2][3])))),
), _t51),
Template('M10', 1007, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('S' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'S')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-S-02', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-S-05', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t52),
Template('M10', 1006, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('S' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'S')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False), None),), False),), (
    Check('BR-S-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-S-06', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t53),
Template('M10', 1005, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('S' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'S')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True), None),), False),), (
    Check('BR-S-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-S-07', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t54),
Template('M10', 1004, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'Z'), ('.', 'Z')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-Z-08', lambda n, d: (lt(sub(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(1118880466, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('Z' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(1477574004, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == True)) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(1409263444, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(2545512489, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('Z' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(3356657301, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == True)) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(3890797329, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))),
    Check('BR-Z-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-Z-10', lambda n, d: ((not ('ram:ExemptionReason' in n[2][3])) and (not ('ram:ExemptionReasonCode' in n[2][3])))),
), _t55),
Template('M10', 1003, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('Z' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'Z')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False), None),), False),), (
    Check('BR-Z-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-Z-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t56),
Template('M10', 1002, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('Z' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'Z')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True), None),), False),), (
    Check('BR-Z-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-Z-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t57),
Template('M10', 1001, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('Z' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'Z')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-Z-02', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-Z-05', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t58),
Template('M10', 1000, (Pattern((Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-45', lambda n, d: ('ram:BasisAmount' in n[3])),
    Check('BR-46', lambda n, d: ('ram:CalculatedAmount' in n[3])),
    Check('BR-47', lambda n, d: [1 for _ in (0,) if (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in n[3]]),
    Check('BR-48', lambda n, d: ([1 for _ in (0,) if (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:RateApplicablePercent' in n[3]] or ('O' in texts([x1 for _ in (0,) if (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT') for x1 in n[3].get('ram:CategoryCode', ())])))),
    Check('BR-CO-03', lambda n, d: ((d.all('ram:TaxPointDate') and (not d.all('ram:DueDateTypeCode'))) or (d.all('ram:DueDateTypeCode') and (not d.all('ram:TaxPointDate'))) or ((not d.all('ram:TaxPointDate')) and (not d.all('ram:DueDateTypeCode'))))),
    Check('BR-CO-17', lambda n, d: (((round_decimal(decimal1(n[3].get('ram:CalculatedAmount', ()))) == 0) and (not bool(one([x5 for _ in (0,) if (ns(text(n[3].get('ram:TypeCode', ())).upper()) == 'VAT') for x5 in (decimal1(n[3].get('ram:RateApplicablePercent', ())),) if x5 is not None])))) or ((round_decimal(decimal1(n[3].get('ram:CalculatedAmount', ()))) == 0) and (round_decimal(one([x1 for _ in (0,) if (ns(text(n[3].get('ram:TypeCode', ())).upper()) == 'VAT') for x1 in (decimal1(n[3].get('ram:RateApplicablePercent', ())),) if x1 is not None])) == 0)) or (ne(round_decimal(one([x2 for _ in (0,) if (ns(text(n[3].get('ram:TypeCode', ())).upper()) == 'VAT') for x2 in (decimal1(n[3].get('ram:RateApplicablePercent', ())),) if x2 is not None])), 0) and le(sub(absolute(decimal1(n[3].get('ram:CalculatedAmount', ()))), 1), cents(mul(absolute(decimal1(n[3].get('ram:BasisAmount', ()))), div(one([x3 for _ in (0,) if (ns(text(n[3].get('ram:TypeCode', ())).upper()) == 'VAT') for x3 in (decimal1(n[3].get('ram:RateApplicablePercent', ())),) if x3 is not None]), 100)))) and ge(add(absolute(decimal1(n[3].get('ram:CalculatedAmount', ()))), 1), cents(mul(absolute(decimal1(n[3].get('ram:BasisAmount', ()))), div(one([x4 for _ in (0,) if (ns(text(n[3].get('ram:TypeCode', ())).upper()) == 'VAT') for x4 in (decimal1(n[3].get('ram:RateApplicablePercent', ())),) if x4 is not None]), 100))))))),
    Check('BR-DEC-19', lambda n, d: two_decimals(n[3], 'ram:BasisAmount')),
    Check('BR-DEC-20', lambda n, d: two_decimals(n[3], 'ram:CalculatedAmount')),
), _t59),
Template('M11', 1030, (Pattern((Step('ram:SpecifiedTradeSettlementPaymentMeans'),), False),), (
    Absent('CII-SR-464', (('ram:PayerSpecifiedDebtorFinancialInstitution',),)),
)),
Template('M11', 1029, (Pattern((Step('rsm:ExchangedDocumentContext'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('CII-SR-001', (('ram:SpecifiedTransactionID',),)),
    Absent('CII-SR-002', (('ram:TestIndicator',),)),
    AtMost('CII-SR-003', ('ram:BusinessProcessSpecifiedDocumentContextParameter',), 1, lambda n, d: (len(n[3].get('ram:BusinessProcessSpecifiedDocumentContextParameter', ())) <= 1)),
    Absent('CII-SR-006', (('ram:BIMSpecifiedDocumentContextParameter',),)),
    Absent('CII-SR-007', (('ram:ScenarioSpecifiedDocumentContextParameter',),)),
    Absent('CII-SR-008', (('ram:ApplicationSpecifiedDocumentContextParameter',),)),
    Check('CII-SR-009', lambda n, d: (len(n[3].get('ram:GuidelineSpecifiedDocumentContextParameter', ())) == 1)),
    Check('CII-SR-010', lambda n, d: (len(below(n[3].get('ram:GuidelineSpecifiedDocumentContextParameter', ()), 'ram:ID')) == 1)),
    Absent('CII-SR-011', (('ram:SubsetSpecifiedDocumentContextParameter',),)),
    Absent('CII-SR-012', (('ram:MessageStandardSpecifiedDocumentContextParameter',),)),
), _t60),
Template('M11', 1028, (Pattern((Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('CII-SR-013', (('ram:Name',),)),
    Check('CII-SR-014', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    Absent('CII-SR-015', (('ram:IssueDateTime', 'udt:DateTime'),)),
    Absent('CII-SR-016', (('ram:CopyIndicator',),)),
    Absent('CII-SR-017', (('ram:Purpose',),)),
    Absent('CII-SR-018', (('ram:ControlRequirementIndicator',),)),
    Absent('CII-SR-019', (('ram:LanguageID',),)),
    Absent('CII-SR-020', (('ram:PurposeCode',),)),
    Absent('CII-SR-021', (('ram:RevisionDateTime',),)),
    Absent('CII-SR-022', (('ram:VersionID',),)),
    Absent('CII-SR-023', (('ram:GlobalID',),)),
    Absent('CII-SR-024', (('ram:RevisionID',),)),
    Absent('CII-SR-025', (('ram:PreviousRevisionID',),)),
    Absent('CII-SR-026', (('ram:CategoryCode',),)),
    Absent('CII-SR-027', (('ram:IncludedNote', 'ram:Subject'),)),
    Absent('CII-SR-028', (('ram:IncludedNote', 'ram:ContentCode'),)),
    Absent('CII-SR-032', (('ram:IncludedNote', 'ram:ID'),)),
    Absent('CII-SR-033', (('ram:EffectiveSpecifiedPeriod',),)),
    Absent('CII-SR-034', (('ram:IssuerTradeParty',),)),
), _t61),
Template('M11', 1027, (Pattern((Step('ram:IncludedNote'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('CII-SR-030', ('ram:Content',), 1, lambda n, d: (len(n[3].get('ram:Content', ())) <= 1)),
)),
Template('M11', 1026, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('CII-SR-035', (('ram:DescriptionCode',),)),
    Absent('CII-SR-036', (('ram:ParentLineID',),)),
    Absent('CII-SR-037', (('ram:LineStatusCode',),)),
    Absent('CII-SR-038', (('ram:LineStatusReasonCode',),)),
    Absent('CII-SR-221', (('ram:IncludedSubordinateTradeLineItem',),)),
)),
Template('M11', 1025, (Pattern((Step('ram:AssociatedDocumentLineDocument'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('CII-SR-039', ('ram:IncludedNote',), 1, lambda n, d: (len(n[3].get('ram:IncludedNote', ())) <= 1)),
    AtMost('CII-SR-040', ('ram:IncludedNote', 'ram:Content'), 1, lambda n, d: (len(below(n[3].get('ram:IncludedNote', ()), 'ram:Content')) <= 1)),
    Absent('CII-SR-041', (('ram:IncludedNote', 'ram:SubjectCode'),)),
    Absent('CII-SR-042', (('ram:IncludedNote', 'ram:ID'),)),
    Absent('CII-SR-043', (('ram:IncludedNote', 'ram:Subject'),)),
    Absent('CII-SR-044', (('ram:IncludedNote', 'ram:ContentCode'),)),
)),
Template('M11', 1024, (Pattern((Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('CII-SR-045', (('ram:ID',),)),
    Check('CII-SR-046', lambda n, d: ((not ('ram:GlobalID' in n[3])) or attributes(n[3].get('ram:GlobalID', ()), 'schemeID'))),
    Absent('CII-SR-048', (('ram:ManufacturerAssignedID',),)),
    Absent('CII-SR-049', (('ram:TradeName',),)),
    Absent('CII-SR-050', (('ram:TypeCode',),)),
    Absent('CII-SR-051', (('ram:NetWeightMeasure',),)),
    Absent('CII-SR-052', (('ram:GrossWeightMeasure',),)),
    Absent('CII-SR-053', (('ram:ProductGroupID',),)),
    Absent('CII-SR-054', (('ram:EndItemTypeCode',),)),
    Absent('CII-SR-055', (('ram:EndItemName',),)),
    Absent('CII-SR-056', (('ram:AreaDensityMeasure',),)),
    Absent('CII-SR-057', (('ram:UseDescription',),)),
    Absent('CII-SR-058', (('ram:BrandName',),)),
    Absent('CII-SR-059', (('ram:SubBrandName',),)),
    Absent('CII-SR-060', (('ram:DrainedNetWeightMeasure',),)),
    Absent('CII-SR-061', (('ram:VariableMeasureIndicator',),)),
    Absent('CII-SR-062', (('ram:ColourCode',),)),
    Absent('CII-SR-063', (('ram:ColourDescription',),)),
    Absent('CII-SR-064', (('ram:Designation',),)),
    Absent('CII-SR-065', (('ram:FormattedCancellationAnnouncedLaunchDateTime',),)),
    Absent('CII-SR-066', (('ram:FormattedLatestProductDataChangeDateTime',),)),
    Absent('CII-SR-067', (('ram:ApplicableProductCharacteristic', 'ram:ID'),)),
    Absent('CII-SR-068', (('ram:ApplicableProductCharacteristic', 'ram:TypeCode'),)),
    Absent('CII-SR-070', (('ram:ApplicableProductCharacteristic', 'ram:ValueMeasure'),)),
    Absent('CII-SR-071', (('ram:ApplicableProductCharacteristic', 'ram:MeasurementMethodCode'),)),
    Absent('CII-SR-073', (('ram:ApplicableProductCharacteristic', 'ram:ValueCode'),)),
    Absent('CII-SR-074', (('ram:ApplicableProductCharacteristic', 'ram:ValueDateTime'),)),
    Absent('CII-SR-075', (('ram:ApplicableProductCharacteristic', 'ram:ValueIndicator'),)),
    Absent('CII-SR-076', (('ram:ApplicableProductCharacteristic', 'ram:ContentTypeCode'),)),
    Absent('CII-SR-077', (('ram:ApplicableProductCharacteristic', 'ram:ValueSpecifiedBinaryFile'),)),
    Absent('CII-SR-078', (('ram:ApplicableProductCharacteristic', 'ram:ApplicableProductCharacteristicCondition'),)),
    Absent('CII-SR-079', (('ram:ApplicableProductCharacteristic', 'ram:ApplicableReferencedStandard'),)),
    Absent('CII-SR-080', (('ram:ApplicableMaterialGoodsCharacteristic',),)),
    Absent('CII-SR-081', (('ram:DesignatedProductClassification', 'ram:SystemID'),)),
    Absent('CII-SR-082', (('ram:DesignatedProductClassification', 'ram:SystemName'),)),
    Absent('CII-SR-083', (('ram:DesignatedProductClassification', 'ram:ClassName'),)),
    Absent('CII-SR-084', (('ram:DesignatedProductClassification', 'ram:SubClassCode'),)),
    Absent('CII-SR-085', (('ram:DesignatedProductClassification', 'ram:ClassProductCharacteristic'),)),
    Absent('CII-SR-086', (('ram:DesignatedProductClassification', 'ram:ApplicableReferencedStandard'),)),
    Absent('CII-SR-087', (('ram:IndividualTradeProductInstance',),)),
    Absent('CII-SR-088', (('ram:CertificationEvidenceReferenceReferencedDocument',),)),
    Absent('CII-SR-089', (('ram:InspectionReferenceReferencedDocument',),)),
    Check('CII-SR-090', lambda n, d: ((not ('ram:OriginTradeCountry' in n[3])) or (len(below(n[3].get('ram:OriginTradeCountry', ()), 'ram:ID')) == 1))),
    Absent('CII-SR-091', (('ram:OriginTradeCountry', 'ram:Name'),)),
    Absent('CII-SR-092', (('ram:OriginTradeCountry', 'ram:SubordinateTradeCountrySubDivision'),)),
    Absent('CII-SR-093', (('ram:LinearSpatialDimension',),)),
    Absent('CII-SR-094', (('ram:MinimumLinearSpatialDimension',),)),
    Absent('CII-SR-095', (('ram:MaximumLinearSpatialDimension',),)),
    Absent('CII-SR-096', (('ram:ManufacturerTradeParty',),)),
    Absent('CII-SR-097', (('ram:PresentationSpecifiedBinaryFile',),)),
    Absent('CII-SR-098', (('ram:MSDSReferenceReferencedDocument',),)),
    Absent('CII-SR-099', (('ram:AdditionalReferenceReferencedDocument',),)),
    Absent('CII-SR-100', (('ram:LegalRightsOwnerTradeParty',),)),
    Absent('CII-SR-101', (('ram:BrandOwnerTradeParty',),)),
    Absent('CII-SR-102', (('ram:IncludedReferencedProduct',),)),
    Absent('CII-SR-103', (('ram:InformationNote',),)),
), _t62),
Template('M11', 1023, (Pattern((Step('ram:ApplicableProductCharacteristic'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('CII-SR-069', lambda n, d: (len(n[3].get('ram:Description', ())) == 1)),
    Check('CII-SR-072', lambda n, d: (len(n[3].get('ram:Value', ())) == 1)),
), _t63),
Template('M11', 1022, (Pattern((Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('CII-SR-104', (('ram:BuyerReference',),)),
    Absent('CII-SR-105', (('ram:BuyerRequisitionerTradeParty',),)),
    Absent('CII-SR-106', (('ram:ApplicableTradeDeliveryTerms',),)),
    Absent('CII-SR-107', (('ram:SellerOrderReferencedDocument',),)),
    Absent('CII-SR-108', (('ram:BuyerOrderReferencedDocument', 'ram:IssuerAssignedID'),)),
    Absent('CII-SR-109', (('ram:QuotationReferencedDocument',),)),
    Absent('CII-SR-110', (('ram:ContractReferencedDocument',),)),
    Absent('CII-SR-111', (('ram:DemandForecastReferencedDocument',),)),
    Absent('CII-SR-112', (('ram:PromotionalDealReferencedDocument',),)),
    Absent('CII-SR-113', (('ram:AdditionalReferencedDocument',),)),
    Absent('CII-SR-114', (('ram:GrossPriceProductTradePrice', 'ram:TypeCode'),)),
    Absent('CII-SR-115', (('ram:GrossPriceProductTradePrice', 'ram:MinimumQuantity'),)),
    Absent('CII-SR-116', (('ram:GrossPriceProductTradePrice', 'ram:MaximumQuantity'),)),
    Absent('CII-SR-117', (('ram:GrossPriceProductTradePrice', 'ram:ChangeReason'),)),
    Absent('CII-SR-118', (('ram:GrossPriceProductTradePrice', 'ram:OrderUnitConversionFactorNumeric'),)),
    Check('CII-SR-439', lambda n, d: (len(below(n[3].get('ram:NetPriceProductTradePrice', ()), 'ram:ChargeAmount')) == 1)),
    Check('CII-SR-119', lambda n, d: (((not below(n[3].get('ram:GrossPriceProductTradePrice', ()), 'ram:AppliedTradeAllowanceCharge', 'ram:ActualAmount')) and (not below(n[3].get('ram:GrossPriceProductTradePrice', ()), 'ram:AppliedTradeAllowanceCharge', 'ram:ChargeIndicator'))) or (below(n[3].get('ram:GrossPriceProductTradePrice', ()), 'ram:AppliedTradeAllowanceCharge', 'ram:ActualAmount') and [x1 for x1 in below(n[3].get('ram:GrossPriceProductTradePrice', ()), 'ram:AppliedTradeAllowanceCharge', 'ram:ChargeIndicator') if any_is(texts(x1[3].get('udt:Indicator', ())), False)]))),
    Absent('CII-SR-120', (('ram:GrossPriceProductTradePrice', 'ram:AppliedTradeAllowanceCharge', 'ram:ID'),)),
    Absent('CII-SR-121', (('ram:GrossPriceProductTradePrice', 'ram:AppliedTradeAllowanceCharge', 'ram:SequenceNumeric'),)),
    Absent('CII-SR-122', (('ram:GrossPriceProductTradePrice', 'ram:AppliedTradeAllowanceCharge', 'ram:CalculationPercent'),)),
    Absent('CII-SR-123', (('ram:GrossPriceProductTradePrice', 'ram:AppliedTradeAllowanceCharge', 'ram:BasisAmount'),)),
    Absent('CII-SR-124', (('ram:GrossPriceProductTradePrice', 'ram:AppliedTradeAllowanceCharge', 'ram:BasisQuantity'),)),
    Absent('CII-SR-125', (('ram:GrossPriceProductTradePrice', 'ram:AppliedTradeAllowanceCharge', 'ram:PrepaidIndicator'),)),
    Absent('CII-SR-126', (('ram:GrossPriceProductTradePrice', 'ram:AppliedTradeAllowanceCharge', 'ram:UnitBasisAmount'),)),
    Absent('CII-SR-127', (('ram:GrossPriceProductTradePrice', 'ram:AppliedTradeAllowanceCharge', 'ram:ReasonCode'),)),
    Absent('CII-SR-128', (('ram:GrossPriceProductTradePrice', 'ram:AppliedTradeAllowanceCharge', 'ram:Reason'),)),
    Absent('CII-SR-129', (('ram:GrossPriceProductTradePrice', 'ram:AppliedTradeAllowanceCharge', 'ram:TypeCode'),)),
    Absent('CII-SR-130', (('ram:GrossPriceProductTradePrice', 'ram:AppliedTradeAllowanceCharge', 'ram:CategoryTradeTax'),)),
    Absent('CII-SR-131', (('ram:GrossPriceProductTradePrice', 'ram:AppliedTradeAllowanceCharge', 'ram:ActualTradeCurrencyExchange'),)),
    Absent('CII-SR-445', (('ram:GrossPriceProductTradePrice', 'ram:IncludedTradeTax'),)),
    Absent('CII-SR-132', (('ram:GrossPriceProductTradePrice', 'ram:ValiditySpecifiedPeriod'),)),
    Absent('CII-SR-133', (('ram:GrossPriceProductTradePrice', 'ram:DeliveryTradeLocation'),)),
    Absent('CII-SR-134', (('ram:GrossPriceProductTradePrice', 'ram:TradeComparisonReferencePrice'),)),
    Absent('CII-SR-135', (('ram:GrossPriceProductTradePrice', 'ram:AssociatedReferencedDocument'),)),
    Absent('CII-SR-136', (('ram:NetPriceProductTradePrice', 'ram:TypeCode'),)),
    Absent('CII-SR-138', (('ram:NetPriceProductTradePrice', 'ram:MinimumQuantity'),)),
    Absent('CII-SR-139', (('ram:NetPriceProductTradePrice', 'ram:MaximumQuantity'),)),
    Absent('CII-SR-140', (('ram:NetPriceProductTradePrice', 'ram:ChangeReason'),)),
    Absent('CII-SR-141', (('ram:NetPriceProductTradePrice', 'ram:OrderUnitConversionFactorNumeric'),)),
    Absent('CII-SR-142', (('ram:NetPriceProductTradePrice', 'ram:AppliedTradeAllowanceCharge'),)),
    Absent('CII-SR-446', (('ram:NetPriceProductTradePrice', 'ram:IncludedTradeTax'),)),
    Absent('CII-SR-143', (('ram:NetPriceProductTradePrice', 'ram:ValiditySpecifiedPeriod'),)),
    Absent('CII-SR-144', (('ram:NetPriceProductTradePrice', 'ram:DeliveryTradeLocation'),)),
    Absent('CII-SR-145', (('ram:NetPriceProductTradePrice', 'ram:TradeComparisonReferencePrice'),)),
    Absent('CII-SR-146', (('ram:NetPriceProductTradePrice', 'ram:AssociatedReferencedDocument'),)),
    AtMost('CII-SR-441', ('ram:NetPriceProductTradePrice', 'ram:ChargeAmount'), 1, lambda n, d: (len(below(n[3].get('ram:NetPriceProductTradePrice', ()), 'ram:ChargeAmount')) <= 1)),
    Absent('CII-SR-147', (('ram:RequisitionerReferencedDocument',),)),
    Absent('CII-SR-148', (('ram:ItemSellerTradeParty',),)),
    Absent('CII-SR-149', (('ram:ItemBuyerTradeParty',),)),
    Absent('CII-SR-150', (('ram:IncludedSpecifiedMarketplace',),)),
    Absent('CII-SR-447', (('ram:UltimateCustomerOrderReferencedDocument',),)),
), _t64),
Template('M11', 1021, (Pattern((Step('ram:SpecifiedTradeAllowanceCharge'),), False),), (
    Check('CII-SR-463', lambda n, d: ('ram:ChargeIndicator' in n[3])),
    AtMost('CII-SR-471', ('ram:RateApplicablePercent',), 1, lambda n, d: (len(n[3].get('ram:RateApplicablePercent', ())) <= 1)),
    AtMost('CII-SR-472', ('ram:CategoryTradeTax',), 1, lambda n, d: (len(n[3].get('ram:CategoryTradeTax', ())) <= 1)),
    AtMost('CII-SR-473', ('ram:ActualAmount',), 1, lambda n, d: (len(n[3].get('ram:ActualAmount', ())) <= 1)),
), _t65),
Template('M11', 1020, (Pattern((Step('ram:AppliedTradeAllowanceCharge'), Step('ram:GrossPriceProductTradePrice'),), False),), (
    AtMost('CII-SR-440', ('ram:ActualAmount',), 1, lambda n, d: (len(n[3].get('ram:ActualAmount', ())) <= 1)),
)),
Template('M11', 1019, (Pattern((Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('CII-SR-151', (('ram:RequestedQuantity',),)),
    Absent('CII-SR-152', (('ram:ReceivedQuantity',),)),
    Absent('CII-SR-153', (('ram:ChargeFreeQuantity',),)),
    Absent('CII-SR-154', (('ram:PackageQuantity',),)),
    Absent('CII-SR-155', (('ram:ProductUnitQuantity',),)),
    Absent('CII-SR-156', (('ram:PerPackageUnitQuantity',),)),
    Absent('CII-SR-157', (('ram:NetWeightMeasure',),)),
    Absent('CII-SR-158', (('ram:GrossWeightMeasure',),)),
    Absent('CII-SR-159', (('ram:TheoreticalWeightMeasure',),)),
    Absent('CII-SR-160', (('ram:DespatchedQuantity',),)),
    Absent('CII-SR-161', (('ram:SpecifiedDeliveryAdjustment',),)),
    Absent('CII-SR-162', (('ram:IncludedSupplyChainPackaging',),)),
    Absent('CII-SR-163', (('ram:RelatedSupplyChainConsignment',),)),
    Absent('CII-SR-164', (('ram:ShipToTradeParty',),)),
    Absent('CII-SR-165', (('ram:UltimateShipToTradeParty',),)),
    Absent('CII-SR-166', (('ram:ShipFromTradeParty',),)),
    Absent('CII-SR-167', (('ram:ActualDespatchSupplyChainEvent',),)),
    Absent('CII-SR-168', (('ram:ActualPickUpSupplyChainEvent',),)),
    Absent('CII-SR-169', (('ram:RequestedDeliverySupplyChainEvent',),)),
    Absent('CII-SR-170', (('ram:ActualDeliverySupplyChainEvent',),)),
    Absent('CII-SR-171', (('ram:ActualReceiptSupplyChainEvent',),)),
    Absent('CII-SR-172', (('ram:AdditionalReferencedDocument',),)),
    Absent('CII-SR-173', (('ram:DespatchAdviceReferencedDocument',),)),
    Absent('CII-SR-174', (('ram:ReceivingAdviceReferencedDocument',),)),
    Absent('CII-SR-175', (('ram:DeliveryNoteReferencedDocument',),)),
    Absent('CII-SR-176', (('ram:ConsumptionReportReferencedDocument',),)),
    Absent('CII-SR-177', (('ram:PackingListReferencedDocument',),)),
)),
Template('M11', 1018, (Pattern((Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('CII-SR-178', (('ram:PaymentReference',),)),
    Absent('CII-SR-179', (('ram:InvoiceIssuerReference',),)),
    Absent('CII-SR-180', (('ram:TotalAdjustmentAmount',),)),
    Absent('CII-SR-181', (('ram:DiscountIndicator',),)),
    Absent('CII-SR-182', (('ram:ApplicableTradeTax', 'ram:CalculatedAmount'),)),
    Absent('CII-SR-183', (('ram:SpecifiedTradeAllowanceCharge', 'ram:ChargeIndicator', 'udt:IndicatorString'),)),
    Absent('CII-SR-184', (('ram:SpecifiedTradeAllowanceCharge', 'ram:ID'),)),
    Absent('CII-SR-185', (('ram:SpecifiedTradeAllowanceCharge', 'ram:SequenceNumeric'),)),
    Absent('CII-SR-186', (('ram:SpecifiedTradeAllowanceCharge', 'ram:CalculationPercent', '@format'),)),
    Absent('CII-SR-187', (('ram:SpecifiedTradeAllowanceCharge', 'ram:BasisQuantity'),)),
    Absent('CII-SR-188', (('ram:SpecifiedTradeAllowanceCharge', 'ram:PrepaidIndicator'),)),
    Absent('CII-SR-189', (('ram:SpecifiedTradeAllowanceCharge', 'ram:UnitBasisAmount'),)),
    Absent('CII-SR-190', (('ram:SpecifiedTradeAllowanceCharge', 'ram:TypeCode'),)),
    Absent('CII-SR-191', (('ram:SpecifiedTradeAllowanceCharge', 'ram:CategoryTradeTax'),)),
    Absent('CII-SR-192', (('ram:SpecifiedTradeAllowanceCharge', 'ram:ActualTradeCurrencyExchange'),)),
    Absent('CII-SR-193', (('ram:SpecifiedTradeAllowanceCharge', 'ram:ID'),)),
    Absent('CII-SR-194', (('ram:SubtotalCalculatedTradeTax',),)),
    Absent('CII-SR-195', (('ram:SpecifiedLogisticsServiceCharge',),)),
    Absent('CII-SR-196', (('ram:SpecifiedTradePaymentTerms',),)),
    Absent('CII-SR-197', (('ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:ChargeTotalAmount'),)),
    Absent('CII-SR-198', (('ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:AllowanceTotalAmount'),)),
    Absent('CII-SR-199', (('ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:TaxBasisTotalAmount'),)),
    Absent('CII-SR-200', (('ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:TaxTotalAmount'),)),
    Absent('CII-SR-201', (('ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:GrandTotalAmount'),)),
    Absent('CII-SR-202', (('ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:InformationAmount'),)),
    Absent('CII-SR-203', (('ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:TotalAllowanceChargeAmount'),)),
    Absent('CII-SR-204', (('ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:TotalRetailValueInformationAmount'),)),
    Absent('CII-SR-205', (('ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:GrossLineTotalAmount'),)),
    Absent('CII-SR-206', (('ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:NetLineTotalAmount'),)),
    Absent('CII-SR-207', (('ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:NetIncludingTaxesLineTotalAmount'),)),
    Absent('CII-SR-208', (('ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:ProductWeightLossInformationAmount'),)),
    Absent('CII-SR-209', (('ram:SpecifiedFinancialAdjustment',),)),
    Absent('CII-SR-210', (('ram:InvoiceReferencedDocument',),)),
    Absent('CII-SR-212', (('ram:PayableSpecifiedTradeAccountingAccount',),)),
    Absent('CII-SR-213', (('ram:ReceivableSpecifiedTradeAccountingAccount', 'ram:SetTriggerCode'),)),
    Absent('CII-SR-214', (('ram:ReceivableSpecifiedTradeAccountingAccount', 'ram:TypeCode'),)),
    Absent('CII-SR-215', (('ram:ReceivableSpecifiedTradeAccountingAccount', 'ram:AmountTypeCode'),)),
    Absent('CII-SR-216', (('ram:ReceivableSpecifiedTradeAccountingAccount', 'ram:Name'),)),
    Absent('CII-SR-217', (('ram:ReceivableSpecifiedTradeAccountingAccount', 'ram:CostReferenceDimensionPattern'),)),
    Absent('CII-SR-218', (('ram:PurchaseSpecifiedTradeAccountingAccount',),)),
    Absent('CII-SR-219', (('ram:SalesSpecifiedTradeAccountingAccount',),)),
    Absent('CII-SR-220', (('ram:SpecifiedTradeSettlementFinancialCard',),)),
    Check('CII-SR-454', lambda n, d: (len(n[3].get('ram:ApplicableTradeTax', ())) == 1)),
    AtMost('CII-SR-474', ('ram:AdditionalReferencedDocument',), 1, lambda n, d: (len([x1 for x1 in n[3].get('ram:AdditionalReferencedDocument', ()) if (ns_of(x1[3], 'ram:TypeCode') == '130')]) <= 1)),
), _t66),
Template('M11', 1017, (Pattern((Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('CII-SR-442', (('ram:Reference',),)),
    Absent('CII-SR-222', (('ram:SellerTradeParty', 'ram:RoleCode'),)),
    Absent('CII-SR-223', (('ram:SellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:LegalClassificationCode'),)),
    Absent('CII-SR-224', (('ram:SellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:Name'),)),
    Absent('CII-SR-225', (('ram:SellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:PostalTradeAddress'),)),
    Absent('CII-SR-226', (('ram:SellerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:AuthorizedLegalRegistration'),)),
    Absent('CII-SR-227', (('ram:SellerTradeParty', 'ram:DefinedTradeContact', 'ram:ID'),)),
    Absent('CII-SR-228', (('ram:SellerTradeParty', 'ram:DefinedTradeContact', 'ram:TypeCode'),)),
    Absent('CII-SR-229', (('ram:SellerTradeParty', 'ram:DefinedTradeContact', 'ram:JobTitle'),)),
    Absent('CII-SR-230', (('ram:SellerTradeParty', 'ram:DefinedTradeContact', 'ram:Responsibility'),)),
    Absent('CII-SR-231', (('ram:SellerTradeParty', 'ram:DefinedTradeContact', 'ram:PersonID'),)),
    Absent('CII-SR-232', (('ram:SellerTradeParty', 'ram:DefinedTradeContact', 'ram:TelephoneUniversalCommunication', 'ram:URIID'),)),
    Absent('CII-SR-233', (('ram:SellerTradeParty', 'ram:DefinedTradeContact', 'ram:TelephoneUniversalCommunication', 'ram:ChannelCode'),)),
    Absent('CII-SR-234', (('ram:SellerTradeParty', 'ram:DefinedTradeContact', 'ram:DirectTelephoneUniversalCommunication'),)),
    Absent('CII-SR-235', (('ram:SellerTradeParty', 'ram:DefinedTradeContact', 'ram:MobileTelephoneUniversalCommunication'),)),
    Absent('CII-SR-236', (('ram:SellerTradeParty', 'ram:DefinedTradeContact', 'ram:FaxUniversalCommunication'),)),
    Absent('CII-SR-237', (('ram:SellerTradeParty', 'ram:DefinedTradeContact', 'ram:EmailURIUniversalCommunication', 'ram:ChannelCode'),)),
    Absent('CII-SR-238', (('ram:SellerTradeParty', 'ram:DefinedTradeContact', 'ram:EmailURIUniversalCommunication', 'ram:CompleteNumber'),)),
    Absent('CII-SR-239', (('ram:SellerTradeParty', 'ram:DefinedTradeContact', 'ram:TelexUniversalCommunication'),)),
    Absent('CII-SR-240', (('ram:SellerTradeParty', 'ram:DefinedTradeContact', 'ram:VOIPUniversalCommunication'),)),
    Absent('CII-SR-241', (('ram:SellerTradeParty', 'ram:DefinedTradeContact', 'ram:InstantMessagingUniversalCommunication'),)),
    Absent('CII-SR-242', (('ram:SellerTradeParty', 'ram:DefinedTradeContact', 'ram:SpecifiedNote'),)),
    Absent('CII-SR-243', (('ram:SellerTradeParty', 'ram:DefinedTradeContact', 'ram:SpecifiedContactPerson'),)),
    Absent('CII-SR-244', (('ram:SellerTradeParty', 'ram:URIUniversalCommunication', 'ram:ChannelCode'),)),
    Absent('CII-SR-245', (('ram:SellerTradeParty', 'ram:URIUniversalCommunication', 'ram:CompleteNumber'),)),
    Absent('CII-SR-246', (('ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:AssociatedRegisteredTax'),)),
    Absent('CII-SR-247', (('ram:SellerTradeParty', 'ram:EndPointURIUniversalCommunication'),)),
    Absent('CII-SR-248', (('ram:SellerTradeParty', 'ram:LogoAssociatedSpecifiedBinaryFile'),)),
    Absent('CII-SR-249', (('ram:BuyerTradeParty', 'ram:RoleCode'),)),
    Absent('CII-SR-250', (('ram:BuyerTradeParty', 'ram:Description'),)),
    Absent('CII-SR-251', (('ram:BuyerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:LegalClassificationCode'),)),
    Absent('CII-SR-252', (('ram:BuyerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:Name'),)),
    Absent('CII-SR-254', (('ram:BuyerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:PostalTradeAddress'),)),
    Absent('CII-SR-255', (('ram:BuyerTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:AuthorizedLegalRegistration'),)),
    Absent('CII-SR-256', (('ram:BuyerTradeParty', 'ram:DefinedTradeContact', 'ram:ID'),)),
    Absent('CII-SR-257', (('ram:BuyerTradeParty', 'ram:DefinedTradeContact', 'ram:TypeCode'),)),
    Absent('CII-SR-258', (('ram:BuyerTradeParty', 'ram:DefinedTradeContact', 'ram:JobTitle'),)),
    Absent('CII-SR-259', (('ram:BuyerTradeParty', 'ram:DefinedTradeContact', 'ram:Responsibility'),)),
    Absent('CII-SR-260', (('ram:BuyerTradeParty', 'ram:DefinedTradeContact', 'ram:PersonID'),)),
    Absent('CII-SR-261', (('ram:BuyerTradeParty', 'ram:DefinedTradeContact', 'ram:TelephoneUniversalCommunication', 'ram:URIID'),)),
    Absent('CII-SR-262', (('ram:BuyerTradeParty', 'ram:DefinedTradeContact', 'ram:TelephoneUniversalCommunication', 'ram:ChannelCode'),)),
    Absent('CII-SR-263', (('ram:BuyerTradeParty', 'ram:DefinedTradeContact', 'ram:DirectTelephoneUniversalCommunication'),)),
    Absent('CII-SR-264', (('ram:BuyerTradeParty', 'ram:DefinedTradeContact', 'ram:MobileTelephoneUniversalCommunication'),)),
    Absent('CII-SR-265', (('ram:BuyerTradeParty', 'ram:DefinedTradeContact', 'ram:FaxUniversalCommunication'),)),
    Absent('CII-SR-266', (('ram:BuyerTradeParty', 'ram:DefinedTradeContact', 'ram:EmailURIUniversalCommunication', 'ram:ChannelCode'),)),
    Absent('CII-SR-267', (('ram:BuyerTradeParty', 'ram:DefinedTradeContact', 'ram:EmailURIUniversalCommunication', 'ram:CompleteNumber'),)),
    Absent('CII-SR-268', (('ram:BuyerTradeParty', 'ram:DefinedTradeContact', 'ram:TelexUniversalCommunication'),)),
    Absent('CII-SR-269', (('ram:BuyerTradeParty', 'ram:DefinedTradeContact', 'ram:VOIPUniversalCommunication'),)),
    Absent('CII-SR-270', (('ram:BuyerTradeParty', 'ram:DefinedTradeContact', 'ram:InstantMessagingUniversalCommunication'),)),
    Absent('CII-SR-271', (('ram:BuyerTradeParty', 'ram:DefinedTradeContact', 'ram:SpecifiedNote'),)),
    Absent('CII-SR-272', (('ram:BuyerTradeParty', 'ram:DefinedTradeContact', 'ram:SpecifiedContactPerson'),)),
    Absent('CII-SR-273', (('ram:BuyerTradeParty', 'ram:URIUniversalCommunication', 'ram:ChannelCode'),)),
    Absent('CII-SR-274', (('ram:BuyerTradeParty', 'ram:URIUniversalCommunication', 'ram:CompleteNumber'),)),
    Absent('CII-SR-275', (('ram:BuyerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:AssociatedRegisteredTax'),)),
    Absent('CII-SR-276', (('ram:BuyerTradeParty', 'ram:EndPointURIUniversalCommunication'),)),
    Absent('CII-SR-277', (('ram:BuyerTradeParty', 'ram:LogoAssociatedSpecifiedBinaryFile'),)),
    Absent('CII-SR-278', (('ram:SalesAgentTradeParty',),)),
    Absent('CII-SR-279', (('ram:BuyerRequisitionerTradeParty',),)),
    Absent('CII-SR-280', (('ram:BuyerAssignedAccountantTradeParty',),)),
    Absent('CII-SR-281', (('ram:SellerAssignedAccountantTradeParty',),)),
    Absent('CII-SR-282', (('ram:SellerTaxRepresentativeTradeParty', 'ram:ID'),)),
    Absent('CII-SR-283', (('ram:SellerTaxRepresentativeTradeParty', 'ram:GlobalID'),)),
    Absent('CII-SR-284', (('ram:SellerTaxRepresentativeTradeParty', 'ram:RoleCode'),)),
    Absent('CII-SR-285', (('ram:SellerTaxRepresentativeTradeParty', 'ram:Description'),)),
    Absent('CII-SR-286', (('ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedLegalOrganization'),)),
    Absent('CII-SR-287', (('ram:SellerTaxRepresentativeTradeParty', 'ram:DefinedTradeContact'),)),
    Absent('CII-SR-288', (('ram:SellerTaxRepresentativeTradeParty', 'ram:URIUniversalCommunication'),)),
    Absent('CII-SR-289', (('ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:AssociatedRegisteredTax'),)),
    Absent('CII-SR-290', (('ram:SellerTaxRepresentativeTradeParty', 'ram:EndPointURIUniversalCommunication'),)),
    Absent('CII-SR-291', (('ram:SellerTaxRepresentativeTradeParty', 'ram:LogoAssociatedSpecifiedBinaryFile'),)),
    Absent('CII-SR-292', (('ram:ProductEndUserTradeParty',),)),
    Absent('CII-SR-293', (('ram:ApplicableTradeDeliveryTerms',),)),
    Absent('CII-SR-294', (('ram:SellerOrderReferencedDocument', 'ram:LineID'),)),
    Absent('CII-SR-295', (('ram:BuyerOrderReferencedDocument', 'ram:LineID'),)),
    Absent('CII-SR-296', (('ram:QuotationReferencedDocument',),)),
    Absent('CII-SR-297', (('ram:OrderResponseReferencedDocument',),)),
    Absent('CII-SR-298', (('ram:ContractReferencedDocument', 'ram:LineID'),)),
    Absent('CII-SR-299', (('ram:DemandForecastReferencedDocument',),)),
    Absent('CII-SR-300', (('ram:SupplyInstructionReferencedDocument',),)),
    Absent('CII-SR-301', (('ram:PromotionalDealReferencedDocument',),)),
    Absent('CII-SR-302', (('ram:PriceListReferencedDocument',),)),
    Absent('CII-SR-303', (('ram:AdditionalReferencedDocument', 'ram:LineID'),)),
    Absent('CII-SR-304', (('ram:RequisitionerReferencedDocument',),)),
    Absent('CII-SR-305', (('ram:BuyerAgentTradeParty',),)),
    Absent('CII-SR-306', (('ram:PurchaseConditionsReferencedDocument',),)),
    Absent('CII-SR-307', (('ram:SpecifiedProcuringProject', 'ram:Description'),)),
    Absent('CII-SR-448', (('ram:UltimateCustomerOrderReferencedDocument',),)),
    Check('CII-SR-450', lambda n, d: (((not below(n[3].get('ram:BuyerTradeParty', ()), 'ram:ID')) and below(n[3].get('ram:BuyerTradeParty', ()), 'ram:GlobalID')) or (below(n[3].get('ram:BuyerTradeParty', ()), 'ram:ID') and (not below(n[3].get('ram:BuyerTradeParty', ()), 'ram:GlobalID'))) or ((not below(n[3].get('ram:BuyerTradeParty', ()), 'ram:ID')) and (not below(n[3].get('ram:BuyerTradeParty', ()), 'ram:GlobalID'))))),
    AtMost('CII-SR-455', ('ram:SellerTradeParty', 'ram:DefinedTradeContact'), 1, lambda n, d: (len(below(n[3].get('ram:SellerTradeParty', ()), 'ram:DefinedTradeContact')) <= 1)),
    AtMost('CII-SR-456', ('ram:BuyerTradeParty', 'ram:DefinedTradeContact'), 1, lambda n, d: (len(below(n[3].get('ram:BuyerTradeParty', ()), 'ram:DefinedTradeContact')) <= 1)),
    AtMost('CII-SR-457', ('ram:AdditionalReferencedDocument',), 1, lambda n, d: (len([x1 for x1 in n[3].get('ram:AdditionalReferencedDocument', ()) if ('50' in texts(x1[3].get('ram:TypeCode', ())))]) <= 1)),
    AtMost('CII-SR-458', ('ram:AdditionalReferencedDocument',), 1, lambda n, d: (len([x1 for x1 in n[3].get('ram:AdditionalReferencedDocument', ()) if ('130' in texts(x1[3].get('ram:TypeCode', ())))]) <= 1)),
    AtMost('CII-SR-459', ('ram:SellerTradeParty', 'ram:URIUniversalCommunication'), 1, lambda n, d: (len(below(n[3].get('ram:SellerTradeParty', ()), 'ram:URIUniversalCommunication')) <= 1)),
    AtMost('CII-SR-460', ('ram:BuyerTradeParty', 'ram:URIUniversalCommunication'), 1, lambda n, d: (len(below(n[3].get('ram:BuyerTradeParty', ()), 'ram:URIUniversalCommunication')) <= 1)),
    Check('CII-SR-465', lambda n, d: (not (below(n[3].get('ram:SellerTradeParty', ()), 'ram:DefinedTradeContact', 'ram:PersonName') and below(n[3].get('ram:SellerTradeParty', ()), 'ram:DefinedTradeContact', 'ram:DepartmentName')))),
    Check('CII-SR-466', lambda n, d: (not (below(n[3].get('ram:BuyerTradeParty', ()), 'ram:DefinedTradeContact', 'ram:PersonName') and below(n[3].get('ram:BuyerTradeParty', ()), 'ram:DefinedTradeContact', 'ram:DepartmentName')))),
    AtMost('CII-SR-475', ('ram:AdditionalReferencedDocument', 'ram:Name'), 1, lambda n, d: (len([x2 for x1 in n[3].get('ram:AdditionalReferencedDocument', ()) if (ns_of(x1[3], 'ram:TypeCode') == '916') for x2 in x1[3].get('ram:Name', ())]) <= 1)),
    AtMost('CII-SR-476', ('ram:AdditionalReferencedDocument', 'ram:AttachmentBinaryObject'), 1, lambda n, d: (len([x2 for x1 in n[3].get('ram:AdditionalReferencedDocument', ()) if (ns_of(x1[3], 'ram:TypeCode') == '916') for x2 in x1[3].get('ram:AttachmentBinaryObject', ())]) <= 1)),
), _t67),
Template('M11', 1016, (Pattern((Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('CII-SR-308', (('ram:RelatedSupplyChainConsignment',),)),
    Absent('CII-SR-309', (('ram:ShipToTradeParty', 'ram:RoleCode'),)),
    Absent('CII-SR-310', (('ram:ShipToTradeParty', 'ram:Description'),)),
    Absent('CII-SR-311', (('ram:ShipToTradeParty', 'ram:SpecifiedLegalOrganization'),)),
    Absent('CII-SR-312', (('ram:ShipToTradeParty', 'ram:DefinedTradeContact'),)),
    Absent('CII-SR-313', (('ram:ShipToTradeParty', 'ram:URIUniversalCommunication'),)),
    Absent('CII-SR-314', (('ram:ShipToTradeParty', 'ram:SpecifiedTaxRegistration'),)),
    Absent('CII-SR-315', (('ram:ShipToTradeParty', 'ram:EndPointURIUniversalCommunication'),)),
    Absent('CII-SR-316', (('ram:ShipToTradeParty', 'ram:LogoAssociatedSpecifiedBinaryFile'),)),
    Absent('CII-SR-317', (('ram:UltimateShipToTradeParty',),)),
    Absent('CII-SR-318', (('ram:ShipFromTradeParty',),)),
    Absent('CII-SR-319', (('ram:ActualDespatchSupplyChainEvent',),)),
    Absent('CII-SR-320', (('ram:ActualPickUpSupplyChainEvent',),)),
    Absent('CII-SR-321', (('ram:ActualDeliverySupplyChainEvent', 'ram:ID'),)),
    Absent('CII-SR-322', (('ram:ActualDeliverySupplyChainEvent', 'ram:OccurrenceDateTime', 'udt:DateTime'),)),
    Absent('CII-SR-323', (('ram:ActualDeliverySupplyChainEvent', 'ram:TypeCode'),)),
    Absent('CII-SR-324', (('ram:ActualDeliverySupplyChainEvent', 'ram:Description'),)),
    Absent('CII-SR-325', (('ram:ActualDeliverySupplyChainEvent', 'ram:DescriptionBinaryObject'),)),
    Absent('CII-SR-326', (('ram:ActualDeliverySupplyChainEvent', 'ram:UnitQuantity'),)),
    Absent('CII-SR-327', (('ram:ActualDeliverySupplyChainEvent', 'ram:LatestOccurrenceDateTime'),)),
    Absent('CII-SR-328', (('ram:ActualDeliverySupplyChainEvent', 'ram:EarliestOccurrenceDateTime'),)),
    Absent('CII-SR-329', (('ram:ActualDeliverySupplyChainEvent', 'ram:OccurrenceSpecifiedPeriod'),)),
    Absent('CII-SR-330', (('ram:ActualDeliverySupplyChainEvent', 'ram:OccurrenceLogisticsLocation'),)),
    Absent('CII-SR-331', (('ram:ActualReceiptSupplyChainEvent',),)),
    Absent('CII-SR-332', (('ram:AdditionalReferencedDocument',),)),
    Absent('CII-SR-333', (('ram:DespatchAdviceReferencedDocument', 'ram:LineID'),)),
    Absent('CII-SR-334', (('ram:DespatchAdviceReferencedDocument', 'ram:LineID'),)),
    Absent('CII-SR-335', (('ram:DeliveryNoteReferencedDocument',),)),
    Absent('CII-SR-336', (('ram:ConsumptionReportReferencedDocument',),)),
    Absent('CII-SR-337', (('ram:PreviousDeliverySupplyChainEvent',),)),
    Absent('CII-SR-338', (('ram:PackingListReferencedDocument',),)),
    Check('CII-SR-449', lambda n, d: (((not below(n[3].get('ram:ShipToTradeParty', ()), 'ram:ID')) and below(n[3].get('ram:ShipToTradeParty', ()), 'ram:GlobalID')) or (below(n[3].get('ram:ShipToTradeParty', ()), 'ram:ID') and (not below(n[3].get('ram:ShipToTradeParty', ()), 'ram:GlobalID'))) or ((not below(n[3].get('ram:ShipToTradeParty', ()), 'ram:ID')) and (not below(n[3].get('ram:ShipToTradeParty', ()), 'ram:GlobalID'))))),
), _t68),
Template('M11', 1015, (Pattern((Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('CII-SR-339', (('ram:DuePayableAmount',),)),
    Absent('CII-SR-340', (('ram:CreditorReferenceTypeCode',),)),
    Absent('CII-SR-341', (('ram:CreditorReferenceType',),)),
    Absent('CII-SR-342', (('ram:CreditorReferenceIssuerID',),)),
    Absent('CII-SR-344', (('ram:PaymentCurrencyCode',),)),
    Absent('CII-SR-345', (('ram:InvoiceIssuerReference',),)),
    Absent('CII-SR-346', (('ram:InvoiceDateTime',),)),
    Absent('CII-SR-347', (('ram:NextInvoiceDateTime',),)),
    Absent('CII-SR-348', (('ram:CreditReasonCode',),)),
    Absent('CII-SR-349', (('ram:CreditReason',),)),
    Absent('CII-SR-350', (('ram:InvoicerTradeParty',),)),
    Absent('CII-SR-351', (('ram:InvoiceeTradeParty',),)),
    Absent('CII-SR-352', (('ram:PayeeTradeParty', 'ram:RoleCode'),)),
    Absent('CII-SR-353', (('ram:PayeeTradeParty', 'ram:Description'),)),
    Absent('CII-SR-354', (('ram:PayeeTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:LegalClassificationCode'),)),
    Absent('CII-SR-355', (('ram:PayeeTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:Name'),)),
    Absent('CII-SR-356', (('ram:PayeeTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:TradingBusinessName'),)),
    Absent('CII-SR-357', (('ram:PayeeTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:PostalTradeAddress'),)),
    Absent('CII-SR-358', (('ram:PayeeTradeParty', 'ram:SpecifiedLegalOrganization', 'ram:AuthorizedLegalRegistration'),)),
    Absent('CII-SR-359', (('ram:PayeeTradeParty', 'ram:DefinedTradeContact'),)),
    Absent('CII-SR-360', (('ram:PayeeTradeParty', 'ram:PostalTradeAddress'),)),
    Absent('CII-SR-361', (('ram:PayeeTradeParty', 'ram:URIUniversalCommunication'),)),
    Absent('CII-SR-362', (('ram:PayeeTradeParty', 'ram:SpecifiedTaxRegistration'),)),
    Absent('CII-SR-363', (('ram:PayeeTradeParty', 'ram:EndPointURIUniversalCommunication'),)),
    Absent('CII-SR-364', (('ram:PayeeTradeParty', 'ram:LogoAssociatedSpecifiedBinaryFile'),)),
    Check('CII-SR-451', lambda n, d: (((not below(n[3].get('ram:PayeeTradeParty', ()), 'ram:ID')) and below(n[3].get('ram:PayeeTradeParty', ()), 'ram:GlobalID')) or (below(n[3].get('ram:PayeeTradeParty', ()), 'ram:ID') and (not below(n[3].get('ram:PayeeTradeParty', ()), 'ram:GlobalID'))) or ((not below(n[3].get('ram:PayeeTradeParty', ()), 'ram:ID')) and (not below(n[3].get('ram:PayeeTradeParty', ()), 'ram:GlobalID'))))),
    Absent('CII-SR-365', (('ram:PayerTradeParty',),)),
    Absent('CII-SR-366', (('ram:TaxApplicableTradeCurrencyExchange',),)),
    Absent('CII-SR-367', (('ram:InvoiceApplicableTradeCurrencyExchange',),)),
    Absent('CII-SR-368', (('ram:PaymentApplicableTradeCurrencyExchange',),)),
    Absent('CII-SR-369', (('ram:SpecifiedTradeSettlementPaymentMeans', 'ram:PaymentChannelCode'),)),
    Absent('CII-SR-370', (('ram:SpecifiedTradeSettlementPaymentMeans', 'ram:GuaranteeMethodCode'),)),
    Absent('CII-SR-371', (('ram:SpecifiedTradeSettlementPaymentMeans', 'ram:PaymentMethodCode'),)),
    Absent('CII-SR-443', (('ram:SpecifiedTradeSettlementPaymentMeans', 'ram:ID'),)),
    Absent('CII-SR-372', (('ram:SpecifiedTradeSettlementPaymentMeans', 'ram:ApplicableTradeSettlementFinancialCard', 'ram:MicrochipIndicator'),)),
    Absent('CII-SR-373', (('ram:SpecifiedTradeSettlementPaymentMeans', 'ram:ApplicableTradeSettlementFinancialCard', 'ram:TypeCode'),)),
    Absent('CII-SR-375', (('ram:SpecifiedTradeSettlementPaymentMeans', 'ram:ApplicableTradeSettlementFinancialCard', 'ram:ExpiryDate'),)),
    Absent('CII-SR-376', (('ram:SpecifiedTradeSettlementPaymentMeans', 'ram:ApplicableTradeSettlementFinancialCard', 'ram:VerificationNumeric'),)),
    Absent('CII-SR-377', (('ram:SpecifiedTradeSettlementPaymentMeans', 'ram:ApplicableTradeSettlementFinancialCard', 'ram:ValidFromDateTime'),)),
    Absent('CII-SR-378', (('ram:SpecifiedTradeSettlementPaymentMeans', 'ram:ApplicableTradeSettlementFinancialCard', 'ram:CreditLimitAmount'),)),
    Absent('CII-SR-379', (('ram:SpecifiedTradeSettlementPaymentMeans', 'ram:ApplicableTradeSettlementFinancialCard', 'ram:CreditAvailableAmount'),)),
    Absent('CII-SR-380', (('ram:SpecifiedTradeSettlementPaymentMeans', 'ram:ApplicableTradeSettlementFinancialCard', 'ram:InterestRatePercent'),)),
    Absent('CII-SR-381', (('ram:SpecifiedTradeSettlementPaymentMeans', 'ram:ApplicableTradeSettlementFinancialCard', 'ram:Description'),)),
    Absent('CII-SR-382', (('ram:SpecifiedTradeSettlementPaymentMeans', 'ram:PayerPartyDebtorFinancialAccount', 'ram:AccountName'),)),
    Absent('CII-SR-444', (('ram:SpecifiedTradeSettlementPaymentMeans', 'ram:PayerPartyDebtorFinancialAccount', 'ram:ProprietaryID'),)),
    Absent('CII-SR-384', (('ram:SpecifiedTradeSettlementPaymentMeans', 'ram:PayerSpecifiedDebtorFinancialInstitution', 'ram:ClearingSystemName'),)),
    Absent('CII-SR-385', (('ram:SpecifiedTradeSettlementPaymentMeans', 'ram:PayerSpecifiedDebtorFinancialInstitution', 'ram:Name'),)),
    Absent('CII-SR-386', (('ram:SpecifiedTradeSettlementPaymentMeans', 'ram:PayerSpecifiedDebtorFinancialInstitution', 'ram:LocationFinancialInstitutionAddress'),)),
    Absent('CII-SR-388', (('ram:SpecifiedTradeAllowanceCharge', 'ram:ID'),)),
    Absent('CII-SR-389', (('ram:SpecifiedTradeAllowanceCharge', 'ram:SequenceNumeric'),)),
    Absent('CII-SR-390', (('ram:SpecifiedTradeAllowanceCharge', 'ram:BasisQuantity'),)),
    Absent('CII-SR-391', (('ram:SpecifiedTradeAllowanceCharge', 'ram:PrepaidIndicator'),)),
    Absent('CII-SR-392', (('ram:SpecifiedTradeAllowanceCharge', 'ram:UnitBasisAmount'),)),
    Absent('CII-SR-393', (('ram:SpecifiedTradeAllowanceCharge', 'ram:TypeCode'),)),
    Absent('CII-SR-394', (('ram:SpecifiedTradeAllowanceCharge', 'ram:ActualTradeCurrencyExchange'),)),
    Absent('CII-SR-395', (('ram:SubtotalCalculatedTradeTax',),)),
    Absent('CII-SR-396', (('ram:SpecifiedLogisticsServiceCharge',),)),
    Absent('CII-SR-397', (('ram:SpecifiedTradePaymentTerms', 'ram:ID'),)),
    Absent('CII-SR-398', (('ram:SpecifiedTradePaymentTerms', 'ram:FromEventCode'),)),
    Absent('CII-SR-399', (('ram:SpecifiedTradePaymentTerms', 'ram:SettlementPeriodMeasure'),)),
    Absent('CII-SR-400', (('ram:SpecifiedTradePaymentTerms', 'ram:DueDateDateTime', 'udt:DateTime'),)),
    Absent('CII-SR-401', (('ram:SpecifiedTradePaymentTerms', 'ram:TypeCode'),)),
    Absent('CII-SR-402', (('ram:SpecifiedTradePaymentTerms', 'ram:InstructionTypeCode'),)),
    Absent('CII-SR-404', (('ram:SpecifiedTradePaymentTerms', 'ram:PartialPaymentPercent'),)),
    Absent('CII-SR-405', (('ram:SpecifiedTradePaymentTerms', 'ram:PaymentMeansID'),)),
    Absent('CII-SR-406', (('ram:SpecifiedTradePaymentTerms', 'ram:PartialPaymentAmount'),)),
    Absent('CII-SR-407', (('ram:SpecifiedTradePaymentTerms', 'ram:ApplicableTradePaymentPenaltyTerms'),)),
    Absent('CII-SR-408', (('ram:SpecifiedTradePaymentTerms', 'ram:ApplicableTradePaymentDiscountTerms'),)),
    Absent('CII-SR-409', (('ram:SpecifiedTradePaymentTerms', 'ram:PayeeTradeParty'),)),
    Absent('CII-SR-421', (('ram:SpecifiedFinancialAdjustment',),)),
    Absent('CII-SR-422', (('ram:InvoiceReferencedDocument', 'ram:LineID'),)),
    Absent('CII-SR-423', (('ram:ProFormaInvoiceReferencedDocument',),)),
    Absent('CII-SR-424', (('ram:LetterOfCreditReferencedDocument',),)),
    Absent('CII-SR-425', (('ram:FactoringAgreementReferencedDocument',),)),
    Absent('CII-SR-426', (('ram:FactoringListReferencedDocument',),)),
    Absent('CII-SR-427', (('ram:PayableSpecifiedTradeAccountingAccount',),)),
    Absent('CII-SR-428', (('ram:ReceivableSpecifiedTradeAccountingAccount', 'ram:SetTriggerCode'),)),
    Absent('CII-SR-429', (('ram:ReceivableSpecifiedTradeAccountingAccount', 'ram:TypeCode'),)),
    Absent('CII-SR-430', (('ram:ReceivableSpecifiedTradeAccountingAccount', 'ram:AmountTypeCode'),)),
    Absent('CII-SR-431', (('ram:ReceivableSpecifiedTradeAccountingAccount', 'ram:Name'),)),
    Absent('CII-SR-432', (('ram:ReceivableSpecifiedTradeAccountingAccount', 'ram:CostReferenceDimensionPattern'),)),
    Absent('CII-SR-433', (('ram:PurchaseSpecifiedTradeAccountingAccount',),)),
    Absent('CII-SR-434', (('ram:SalesSpecifiedTradeAccountingAccount',),)),
    Absent('CII-SR-435', (('ram:SpecifiedTradeSettlementFinancialCard',),)),
    Absent('CII-SR-436', (('ram:SpecifiedAdvancePayment',),)),
    Absent('CII-SR-437', (('ram:UltimatePayeeTradeParty',),)),
    AtMost('CII-SR-452', ('ram:SpecifiedTradePaymentTerms',), 1, lambda n, d: (len(n[3].get('ram:SpecifiedTradePaymentTerms', ())) <= 1)),
    AtMost('CII-SR-453', ('ram:SpecifiedTradePaymentTerms', 'ram:Description'), 1, lambda n, d: (len(below(n[3].get('ram:SpecifiedTradePaymentTerms', ()), 'ram:Description')) <= 1)),
    AtMost('CII-SR-461', ('ram:ApplicableTradeTax', 'ram:TaxPointDate'), 1, lambda n, d: (len(below(n[3].get('ram:ApplicableTradeTax', ()), 'ram:TaxPointDate')) <= 1)),
    Check('CII-SR-462', lambda n, d: ((len(d.once(2191973979, lambda: below(d.all('ram:ApplicableTradeTax'), 'ram:DueDateTypeCode'))) == 0) or (len(distinct(texts(d.once(2191973979, lambda: below(d.all('ram:ApplicableTradeTax'), 'ram:DueDateTypeCode'))))) == 1))),
    Check('CII-SR-470', lambda n, d: (len([x1 for x1 in n[3].get('ram:SpecifiedTradeSettlementPaymentMeans', ()) if ((not (below(x1[3].get('ram:PayeePartyCreditorFinancialAccount', ()), 'ram:IBANID') or below(x1[3].get('ram:PayeePartyCreditorFinancialAccount', ()), 'ram:ProprietaryID'))) and ((ns_of(x1[3], 'ram:TypeCode') == '30') or (ns_of(x1[3], 'ram:TypeCode') == '58')))]) == 0)),
), _t69),
Template('M11', 1014, (Pattern((Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('CII-SR-411', (('ram:InformationAmount',),)),
    Absent('CII-SR-412', (('ram:TotalDiscountAmount',),)),
    Absent('CII-SR-413', (('ram:TotalAllowanceChargeAmount',),)),
    Absent('CII-SR-414', (('ram:RetailValueExcludingTaxInformationAmount',),)),
    Absent('CII-SR-415', (('ram:TotalDepositFeeInformationAmount',),)),
    Absent('CII-SR-416', (('ram:ProductValueExcludingTobaccoTaxInformationAmount',),)),
    Absent('CII-SR-417', (('ram:TotalRetailValueInformationAmount',),)),
    Absent('CII-SR-418', (('ram:GrossLineTotalAmount',),)),
    Absent('CII-SR-419', (('ram:NetLineTotalAmount',),)),
    Absent('CII-SR-420', (('ram:NetIncludingTaxesLineTotalAmount',),)),
    AtMost('CII-SR-477', ('ram:LineTotalAmount',), 1, lambda n, d: (len(n[3].get('ram:LineTotalAmount', ())) <= 1)),
    AtMost('CII-SR-478', ('ram:ChargeTotalAmount',), 1, lambda n, d: (len(n[3].get('ram:ChargeTotalAmount', ())) <= 1)),
    AtMost('CII-SR-479', ('ram:AllowanceTotalAmount',), 1, lambda n, d: (len(n[3].get('ram:AllowanceTotalAmount', ())) <= 1)),
    AtMost('CII-SR-480', ('ram:TaxBasisTotalAmount',), 1, lambda n, d: (len(n[3].get('ram:TaxBasisTotalAmount', ())) <= 1)),
    AtMost('CII-SR-481', ('ram:RoundingAmount',), 1, lambda n, d: (len(n[3].get('ram:RoundingAmount', ())) <= 1)),
    AtMost('CII-SR-482', ('ram:GrandTotalAmount',), 1, lambda n, d: (len(n[3].get('ram:GrandTotalAmount', ())) <= 1)),
    AtMost('CII-SR-483', ('ram:InformationAmount',), 1, lambda n, d: (len(n[3].get('ram:InformationAmount', ())) <= 1)),
    AtMost('CII-SR-484', ('ram:TotalPrepaidAmount',), 1, lambda n, d: (len(n[3].get('ram:TotalPrepaidAmount', ())) <= 1)),
    AtMost('CII-SR-485', ('ram:TotalDiscountAmount',), 1, lambda n, d: (len(n[3].get('ram:TotalDiscountAmount', ())) <= 1)),
    AtMost('CII-SR-486', ('ram:TotalAllowanceChargeAmount',), 1, lambda n, d: (len(n[3].get('ram:TotalAllowanceChargeAmount', ())) <= 1)),
    AtMost('CII-SR-487', ('ram:DuePayableAmount',), 1, lambda n, d: (len(n[3].get('ram:DuePayableAmount', ())) <= 1)),
    AtMost('CII-SR-488', ('ram:RetailValueExcludingTaxInformationAmount',), 1, lambda n, d: (len(n[3].get('ram:RetailValueExcludingTaxInformationAmount', ())) <= 1)),
    AtMost('CII-SR-489', ('ram:TotalDepositFeeInformationAmount',), 1, lambda n, d: (len(n[3].get('ram:TotalDepositFeeInformationAmount', ())) <= 1)),
    AtMost('CII-SR-490', ('ram:ProductValueExcludingTobaccoTaxInformationAmount',), 1, lambda n, d: (len(n[3].get('ram:ProductValueExcludingTobaccoTaxInformationAmount', ())) <= 1)),
    AtMost('CII-SR-491', ('ram:TotalRetailValueInformationAmount',), 1, lambda n, d: (len(n[3].get('ram:TotalRetailValueInformationAmount', ())) <= 1)),
    AtMost('CII-SR-492', ('ram:GrossLineTotalAmount',), 1, lambda n, d: (len(n[3].get('ram:GrossLineTotalAmount', ())) <= 1)),
    AtMost('CII-SR-493', ('ram:NetLineTotalAmount',), 1, lambda n, d: (len(n[3].get('ram:NetLineTotalAmount', ())) <= 1)),
    AtMost('CII-SR-494', ('ram:NetIncludingTaxesLineTotalAmount',), 1, lambda n, d: (len(n[3].get('ram:NetIncludingTaxesLineTotalAmount', ())) <= 1)),
)),
Template('M11', 1013, (Pattern((Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('CII-DT-013', (('@languageID',),)),
    Absent('CII-DT-014', (('@languageLocaleID',),)),
    Absent('CII-SR-438', (('ram:ValuationBreakdownStatement',),)),
    Check('CII-SR-467', lambda n, d: (len([x1 for x1 in below(d.all('ram:SpecifiedTradeSettlementPaymentMeans'), 'ram:TypeCode') if (ns(x1[0]) != ns(text(below(d.all('ram:SpecifiedTradeSettlementPaymentMeans'), 'ram:TypeCode')[0:1])))]) == 0)),
    Check('CII-SR-468', lambda n, d: (len([x1 for x1 in below(d.all('ram:SpecifiedTradeSettlementPaymentMeans'), 'ram:Information') if (ns(x1[0]) != ns(text(below(d.all('ram:SpecifiedTradeSettlementPaymentMeans'), 'ram:Information')[0:1])))]) == 0)),
    Check('CII-SR-469', lambda n, d: (len(below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:PaymentReference')) <= 1)),
), _t70),
Template('M11', 1012, (Pattern((Step('*', lambda p: p.name.endswith('DocumentContextParameter'), None, None),), False),), (
    Absent('CII-SR-04', (('ram:Value',),)),
    Absent('CII-SR-05', (('ram:SpecifiedDocumentVersion',),)),
)),
Template('M11', 1011, (Pattern((Step('ram:ID'), Step('ram:GuidelineSpecifiedDocumentContextParameter'), Step('rsm:ExchangedDocumentContext'), Step('rsm:CrossIndustryInvoice'),), True), Pattern((Step('ram:ID'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True), Pattern((Step('ram:LineID'), Step('ram:AssociatedDocumentLineDocument'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True), Pattern((Step('ram:SellerAssignedID'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('CII-DT-001', (('@schemeName',),)),
    Absent('CII-DT-002', (('@schemeAgencyName',),)),
    Absent('CII-DT-003', (('@schemeDataURI',),)),
    Absent('CII-DT-004', (('@schemeURI',),)),
    Absent('CII-DT-005', (('@schemeID',),)),
    Absent('CII-DT-006', (('@schemeAgencyID',),)),
    Absent('CII-DT-007', (('@schemeVersionID',),)),
)),
Template('M11', 1010, (Pattern((Step('ram:*', lambda p: p.name.endswith('ID'), None, None),), False),), (
    Absent('CII-DT-101', (('@schemeName',),)),
    Absent('CII-DT-102', (('@schemeAgencyName',),)),
    Absent('CII-DT-103', (('@schemeDataURI',),)),
    Absent('CII-DT-104', (('@schemeURI',),)),
)),
Template('M11', 1009, (Pattern((Step('ram:TypeCode'),), False),), (
    Absent('CII-DT-008', (('@name',),)),
    Absent('CII-DT-009', (('@listURI',),)),
)),
Template('M11', 1008, (Pattern((Step('ram:TypeCode'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('CII-DT-010', (('@listID',),)),
    Absent('CII-DT-011', (('@listAgencyID',),)),
    Absent('CII-DT-012', (('@listVersionID',),)),
)),
Template('M11', 1007, (Pattern((Step('ram:CategoryCode'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('CII-DT-045', (('@listID',),)),
    Absent('CII-DT-046', (('@listAgencyID',),)),
    Absent('CII-DT-047', (('@listVersionID',),)),
    Absent('CII-DT-048', (('@listURI',),)),
)),
Template('M11', 1006, (Pattern((Step('ram:*', lambda p: p.name.endswith('ReferencedDocument'), None, None),), False),), (
    Check('CII-DT-015', lambda n, d: ((not ('ram:URIID' in n[3])) or (named(n, 'ram:AdditionalReferencedDocument') and ('916' in texts(n[3].get('ram:TypeCode', ())))))),
    Absent('CII-DT-016', (('ram:StatusCode',),)),
    Absent('CII-DT-017', (('ram:CopyIndicator',),)),
    Check('CII-DT-018', lambda n, d: ((not ('ram:TypeCode' in n[3])) or (named(n, 'ram:AdditionalReferencedDocument') and (('50' in texts(n[3].get('ram:TypeCode', ()))) or ('130' in texts(n[3].get('ram:TypeCode', ()))) or ('916' in texts(n[3].get('ram:TypeCode', ()))))))),
    Absent('CII-DT-019', (('ram:GlobalID',),)),
    Absent('CII-DT-020', (('ram:RevisionID',),)),
    Check('CII-DT-021', lambda n, d: ((not ('ram:Name' in n[3])) or (named(n, 'ram:AdditionalReferencedDocument') and ('916' in texts(n[3].get('ram:TypeCode', ())))))),
    Check('CII-DT-022', lambda n, d: ((not ('ram:AttachmentBinaryObject' in n[3])) or (named(n, 'ram:AdditionalReferencedDocument') and ('916' in texts(n[3].get('ram:TypeCode', ())))))),
    Absent('CII-DT-023', (('ram:Information',),)),
    Check('CII-DT-024', lambda n, d: ((not ('ram:ReferenceTypeCode' in n[3])) or (named(n, 'ram:AdditionalReferencedDocument') and ('130' in texts(n[3].get('ram:TypeCode', ())))))),
    Absent('CII-DT-025', (('ram:SectionName',),)),
    Absent('CII-DT-026', (('ram:PreviousRevisionID',),)),
    Check('CII-DT-027', lambda n, d: (named(n, 'ram:InvoiceReferencedDocument') or (not ('ram:FormattedIssueDateTime' in n[3])))),
    Absent('CII-DT-028', (('ram:EffectiveSpecifiedPeriod',),)),
    Absent('CII-DT-029', (('ram:IssuerTradeParty',),)),
    Absent('CII-DT-030', (('ram:AttachedSpecifiedBinaryFile',),)),
), _t71),
Template('M11', 1005, (Pattern((Step('ram:*', lambda p: p.name.endswith('Amount') and not (p.name == 'ram:TaxTotalAmount'), None, None),), False),), (
    Absent('CII-DT-031', (('@currencyID',),)),
    Absent('CII-DT-032', (('@currencyCodeListVersionID',),)),
)),
Template('M11', 1004, (Pattern((Step('ram:*', lambda p: p.name.endswith('Quantity'), None, None),), False),), (
    Check('CII-DT-033', lambda n, d: ((not (n[1].get('unitCode') is not None)) or d.once(792008336, lambda: attributes(below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeDelivery', 'ram:BilledQuantity'), 'unitCode')))),
    Absent('CII-DT-034', (('@unitCodeListID',),)),
    Absent('CII-DT-035', (('@unitCodeListAgencyID',),)),
    Absent('CII-DT-036', (('@unitCodeListAgencyName',),)),
), _t72),
Template('M11', 1003, (Pattern((Step('ram:*', lambda p: p.name.endswith('TradeTax'), None, None),), False),), (
    Check('CII-DT-037', lambda n, d: ((not ('ram:TypeCode' in n[3])) or ('VAT' in texts(n[3].get('ram:TypeCode', ()))))),
    Absent('CII-DT-038', (('ram:CalculatedRate',),)),
    Absent('CII-DT-039', (('ram:CalculationSequenceNumeric',),)),
    Absent('CII-DT-040', (('ram:BasisQuantity',),)),
    Check('CII-DT-041', lambda n, d: ((not ('ram:BasisAmount' in n[3])) or ancestors(n, 'ram:ApplicableHeaderTradeSettlement'))),
    Absent('CII-DT-042', (('ram:UnitBasisAmount',),)),
    Absent('CII-DT-043', (('ram:LineTotalBasisAmount',),)),
    Absent('CII-DT-044', (('ram:AllowanceChargeBasisAmount',),)),
    Absent('CII-DT-049', (('ram:CurrencyCode',),)),
    Absent('CII-DT-050', (('ram:Jurisdiction',),)),
    Absent('CII-DT-051', (('ram:CustomsDutyIndicator',),)),
    Check('CII-DT-052', lambda n, d: (named(n, 'ram:ApplicableTradeTax') or (not ('ram:ExemptionReasonCode' in n[3])))),
    Check('CII-DT-098', lambda n, d: (named(n, 'ram:ApplicableTradeTax') or (not ('ram:ExemptionReason' in n[3])))),
    Absent('CII-DT-053', (('ram:TaxBasisAllowanceRate',),)),
    Check('CII-DT-054', lambda n, d: ((not ('ram:TaxPointDate' in n[3])) or ancestors(n, 'ram:ApplicableHeaderTradeSettlement'))),
    Absent('CII-DT-055', (('ram:Type',),)),
    Absent('CII-DT-056', (('ram:InformationAmount',),)),
    Absent('CII-DT-057', (('ram:CategoryName',),)),
    Check('CII-DT-058', lambda n, d: ((not ('ram:DueDateTypeCode' in n[3])) or ancestors(n, 'ram:ApplicableHeaderTradeSettlement'))),
    Absent('CII-DT-059', (('ram:RateApplicablePercent', '@format'),)),
    Absent('CII-DT-060', (('ram:SpecifiedTradeAccountingAccount',),)),
    Absent('CII-DT-061', (('ram:ServiceSupplyTradeCountry',),)),
    Absent('CII-DT-062', (('ram:BuyerRepayableTaxSpecifiedTradeAccountingAccount',),)),
    Absent('CII-DT-063', (('ram:SellerPayableTaxSpecifiedTradeAccountingAccount',),)),
    Absent('CII-DT-064', (('ram:SellerRefundableTaxSpecifiedTradeAccountingAccount',),)),
    Absent('CII-DT-065', (('ram:BuyerDeductibleTaxSpecifiedTradeAccountingAccount',),)),
    Absent('CII-DT-066', (('ram:BuyerNonDeductibleTaxSpecifiedTradeAccountingAccount',),)),
    Absent('CII-DT-067', (('ram:PlaceApplicableTradeLocation',),)),
), _t73),
Template('M11', 1002, (Pattern((Step('ram:BillingSpecifiedPeriod'),), False),), (
    Absent('CII-DT-068', (('ram:StartDateTime', 'udt:DateTime'),)),
    Absent('CII-DT-069', (('ram:DurationMeasure',),)),
    Absent('CII-DT-070', (('ram:InclusiveIndicator',),)),
    Absent('CII-DT-071', (('ram:Description',),)),
    Absent('CII-DT-072', (('ram:EndDateTime', 'udt:DateTime'),)),
    Absent('CII-DT-073', (('ram:CompleteDateTime',),)),
    Absent('CII-DT-074', (('ram:OpenIndicator',),)),
    Absent('CII-DT-075', (('ram:SeasonCode',),)),
    Absent('CII-DT-076', (('ram:ID',),)),
    Absent('CII-DT-077', (('ram:Name',),)),
    Absent('CII-DT-078', (('ram:SequenceNumeric',),)),
    Absent('CII-DT-079', (('ram:StartDateFlexibilityCode',),)),
    Absent('CII-DT-080', (('ram:ContinuousIndicator',),)),
    Absent('CII-DT-081', (('ram:PurposeCode',),)),
)),
Template('M11', 1001, (Pattern((Step('ram:PostalTradeAddress'),), False),), (
    Absent('CII-DT-082', (('ram:ID',),)),
    Absent('CII-DT-083', (('ram:PostOfficeBox',),)),
    Absent('CII-DT-084', (('ram:BuildingName',),)),
    Absent('CII-DT-086', (('ram:LineFour',),)),
    Absent('CII-DT-087', (('ram:LineFive',),)),
    Absent('CII-DT-088', (('ram:StreetName',),)),
    Absent('CII-DT-089', (('ram:CitySubDivisionName',),)),
    Absent('CII-DT-090', (('ram:CountryName',),)),
    Absent('CII-DT-091', (('ram:CountrySubDivisionID',),)),
    Absent('CII-DT-092', (('ram:AttentionOf',),)),
    Absent('CII-DT-093', (('ram:CareOf',),)),
    Absent('CII-DT-094', (('ram:BuildingNumber',),)),
    Absent('CII-DT-095', (('ram:DepartmentName',),)),
    Absent('CII-DT-096', (('ram:AdditionalStreetName',),)),
)),
Template('M11', 1000, (Pattern((Step('udt:DateTimeString', None, lambda n, d: (n[1].get('format') == '102'), None),), False),), (
    Check('CII-DT-097', lambda n, d: (R0.search(n[0]) is not None)),
), _t74),
Template('M12', 1022, (Pattern((Step('ram:TypeCode'), Step('rsm:ExchangedDocument'),), False),), (
    Check('BR-CL-01', lambda n, d: ((v := n[0]) in C1 or ns(v) in C1)),
), _t75),
Template('M12', 1021, (Pattern((Step('ram:TaxTotalAmount', None, lambda n, d: (n[1].get('currencyID') is not None), None),), False),), (
    Check('BR-CL-03', lambda n, d: ((v := (n[1].get('currencyID') or '')) in C2 or ns(v) in C2)),
), _t76),
Template('M12', 1020, (Pattern((Step('ram:InvoiceCurrencyCode'),), False),), (
    Check('BR-CL-04', lambda n, d: ((v := n[0]) in C2 or ns(v) in C2)),
), _t77),
Template('M12', 1019, (Pattern((Step('ram:TaxCurrencyCode'),), False),), (
    Check('BR-CL-05', lambda n, d: ((v := n[0]) in C2 or ns(v) in C2)),
), _t78),
Template('M12', 1018, (Pattern((Step('ram:DueDateTypeCode'),), False),), (
    Check('BR-CL-06', lambda n, d: ((v := n[0]) in C3 or ns(v) in C3)),
), _t79),
Template('M12', 1017, (Pattern((Step('ram:ReferenceTypeCode'),), False),), (
    Check('BR-CL-07', lambda n, d: ((v := n[0]) in C4 or ns(v) in C4)),
), _t80),
Template('M12', 1016, (Pattern((Step('ram:SubjectCode'),), False),), (
    Check('BR-CL-08', lambda n, d: ((v := n[0]) in C5 or ns(v) in C5)),
), _t81),
Template('M12', 1015, (Pattern((Step('ram:GlobalID', lambda p: not ('ram:SpecifiedTradeProduct' in [above.name for above in p.above()[1:]]) and not ('ram:ShipToTradeParty' in [above.name for above in p.above()[1:]]), lambda n, d: (n[1].get('schemeID') is not None), None),), False),), (
    Check('BR-CL-10', lambda n, d: ((v := (n[1].get('schemeID') or '')) in C6 or ns(v) in C6)),
), _t82),
Template('M12', 1014, (Pattern((Step('ram:ID', lambda p: not ('ram:SpecifiedTaxRegistration' in [above.name for above in p.above()[1:]]), lambda n, d: (n[1].get('schemeID') is not None), None),), False),), (
    Check('BR-CL-11', lambda n, d: ((v := (n[1].get('schemeID') or '')) in C6 or ns(v) in C6)),
), _t83),
Template('M12', 1013, (Pattern((Step('ram:ClassCode', None, lambda n, d: (n[1].get('listID') is not None), None),), False),), (
    Check('BR-CL-13', lambda n, d: ((v := (n[1].get('listID') or '')) in C7 or ns(v) in C7)),
), _t84),
Template('M12', 1012, (Pattern((Step('ram:CountryID'),), False),), (
    Check('BR-CL-14', lambda n, d: ((v := n[0]) in C8 or ns(v) in C8)),
), _t85),
Template('M12', 1011, (Pattern((Step('ram:ID'), Step('ram:OriginTradeCountry'),), False),), (
    Check('BR-CL-15', lambda n, d: ((v := n[0]) in C8 or ns(v) in C8)),
), _t86),
Template('M12', 1010, (Pattern((Step('ram:TypeCode'), Step('ram:SpecifiedTradeSettlementPaymentMeans'),), False),), (
    Check('BR-CL-16', lambda n, d: ((v := n[0]) in C9 or ns(v) in C9)),
), _t87),
Template('M12', 1009, (Pattern((Step('ram:CategoryCode'), Step('ram:CategoryTradeTax'),), False),), (
    Check('BR-CL-17', lambda n, d: ((v := n[0]) in C10 or ns(v) in C10)),
), _t88),
Template('M12', 1008, (Pattern((Step('ram:CategoryCode'), Step('ram:ApplicableTradeTax'),), False),), (
    Check('BR-CL-18', lambda n, d: ((v := n[0]) in C10 or ns(v) in C10)),
), _t89),
Template('M12', 1007, (Pattern((Step('ram:ReasonCode'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False), None),), False),), (
    Check('BR-CL-19', lambda n, d: ((v := n[0]) in C11 or ns(v) in C11)),
), _t90),
Template('M12', 1006, (Pattern((Step('ram:ReasonCode'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: any_is(texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True), None),), False),), (
    Check('BR-CL-20', lambda n, d: ((v := n[0]) in C12 or ns(v) in C12)),
), _t91),
Template('M12', 1005, (Pattern((Step('ram:GlobalID', None, lambda n, d: (n[1].get('schemeID') is not None), None), Step('ram:SpecifiedTradeProduct'),), False),), (
    Check('BR-CL-21', lambda n, d: ((v := (n[1].get('schemeID') or '')) in C6 or ns(v) in C6)),
), _t92),
Template('M12', 1004, (Pattern((Step('ram:ExemptionReasonCode'),), False),), (
    Check('BR-CL-22', lambda n, d: ((not (' ' in ns(n[0]))) and ((' ' + ns(n[0].upper()) + ' ') in ' VATEX-EU-79-C VATEX-EU-132 VATEX-EU-132-1A VATEX-EU-132-1B VATEX-EU-132-1C VATEX-EU-132-1D VATEX-EU-132-1E VATEX-EU-132-1F VATEX-EU-132-1G VATEX-EU-132-1H VATEX-EU-132-1I VATEX-EU-132-1J VATEX-EU-132-1K VATEX-EU-132-1L VATEX-EU-132-1M VATEX-EU-132-1N VATEX-EU-132-1O VATEX-EU-132-1P VATEX-EU-132-1Q VATEX-EU-135-1 VATEX-EU-143 VATEX-EU-143-1A VATEX-EU-143-1B VATEX-EU-143-1C VATEX-EU-143-1D VATEX-EU-143-1E VATEX-EU-143-1F VATEX-EU-143-1FA VATEX-EU-143-1G VATEX-EU-143-1H VATEX-EU-143-1I VATEX-EU-143-1J VATEX-EU-143-1K VATEX-EU-143-1L VATEX-EU-144 VATEX-EU-146-1E VATEX-EU-159 VATEX-EU-309 VATEX-EU-148 VATEX-EU-148-A VATEX-EU-148-B VATEX-EU-148-C VATEX-EU-148-D VATEX-EU-148-E VATEX-EU-148-F VATEX-EU-148-G VATEX-EU-151 VATEX-EU-151-1A VATEX-EU-151-1AA VATEX-EU-151-1B VATEX-EU-151-1C VATEX-EU-151-1D VATEX-EU-151-1E VATEX-EU-G VATEX-EU-O VATEX-EU-IC VATEX-EU-AE VATEX-EU-D VATEX-EU-F VATEX-EU-I VATEX-EU-J VATEX-FR-FRANCHISE VATEX-FR-CNWVAT VATEX-EU-153 VATEX-FR-CGI261-1 VATEX-FR-CGI261-2 VATEX-FR-CGI261-3 VATEX-FR-CGI261-4 VATEX-FR-CGI261-5 VATEX-FR-CGI261-7 VATEX-FR-CGI261-8 VATEX-FR-CGI261A VATEX-FR-CGI261B VATEX-FR-CGI261C-1 VATEX-FR-CGI261C-2 VATEX-FR-CGI261C-3 VATEX-FR-CGI261D-1 VATEX-FR-CGI261D-1BIS VATEX-FR-CGI261D-2 VATEX-FR-CGI261D-3 VATEX-FR-CGI261D-4 VATEX-FR-CGI261E-1 VATEX-FR-CGI261E-2 VATEX-FR-CGI277A VATEX-FR-CGI275 VATEX-FR-298SEXDECIESA VATEX-FR-CGI295 VATEX-FR-AE '))),
), _t93),
Template('M12', 1003, (Pattern((Step('ram:BasisQuantity', None, lambda n, d: (n[1].get('unitCode') is not None), None),), False), Pattern((Step('ram:BilledQuantity', None, lambda n, d: (n[1].get('unitCode') is not None), None),), False),), (
    Check('BR-CL-23', lambda n, d: ((v := (n[1].get('unitCode') or '')) in C13 or ns(v) in C13)),
), _t94),
Template('M12', 1002, (Pattern((Step('ram:AttachmentBinaryObject', None, lambda n, d: (n[1].get('mimeCode') is not None), None),), False),), (
    Check('BR-CL-24', lambda n, d: ((n[1].get('mimeCode') == 'text/csv') or (n[1].get('mimeCode') == 'image/png') or (n[1].get('mimeCode') == 'image/jpeg') or (n[1].get('mimeCode') == 'application/pdf') or (n[1].get('mimeCode') == 'application/vnd.oasis.opendocument.spreadsheet') or (n[1].get('mimeCode') == 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'))),
), _t95),
Template('M12', 1001, (Pattern((Step('ram:URIID', None, lambda n, d: (n[1].get('schemeID') is not None), None), Step('ram:URIUniversalCommunication'),), False),), (
    Check('BR-CL-25', lambda n, d: ((v := (n[1].get('schemeID') or '')) in C14 or ns(v) in C14)),
), _t96),
Template('M12', 1000, (Pattern((Step('ram:GlobalID', None, lambda n, d: (n[1].get('schemeID') is not None), None), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'),), False),), (
    Check('BR-CL-26', lambda n, d: ((v := (n[1].get('schemeID') or '')) in C6 or ns(v) in C6)),
), _t97),
)
