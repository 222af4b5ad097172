"""Compiled by `coryphee.formats.rules.tools.generate`; do not edit.

Factur-X 1.09.2 (FNFE-MPE and FeRD), licence Apache-2.0.
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

R0 = re.compile('[ \\t\\r\\n]')
C1 = CODES['BR-CL-08']
C2 = CODES['FX-SCH-A-000416']
C3 = CODES['BR-CL-01 (3)']
C4 = CODES['FX-SCH-A-000556']
C5 = CODES['BR-CL-07']
C6 = CODES['FX-SCH-A-000559']
C7 = CODES['FX-SCH-A-000562']
C8 = CODES['FX-SCH-A-000287']
C9 = CODES['FX-SCH-A-000565']
C10 = CODES['FX-SCH-A-000421']
C11 = CODES['BR-CL-14']
C12 = CODES['BR-CL-10']
C13 = CODES['FX-SCH-A-000427']
C14 = CODES['FX-SCH-A-000429']
C15 = CODES['FX-SCH-A-000179']
C16 = CODES['BR-CL-06 (2)']
C17 = CODES['FX-SCH-A-000181']
C18 = CODES['FX-SCH-A-000459']
C19 = CODES['FX-SCH-A-000464']
C20 = CODES['BR-CL-19']
C21 = CODES['BR-CL-20']
C22 = CODES['BR-CL-16']
C23 = CODES['BR-CL-23']
C24 = CODES['FX-SCH-A-000618']
C25 = CODES['BR-CL-13']

def _t1(n, d): return () if ('false' in n[3]) else ('PEPPOL-EN16931-R008',)
def _t2(n, d): return () if any_ne(texts(n[3].get('ram:IssuerAssignedID', ())), ('',)) else ('BR-52',)
def _t3(n, d):
    k = n[3]; f = ()
    s3 = decimal1(k.get('ram:BasisAmount', ()))
    s2 = decimal1(k.get('ram:CalculatedAmount', ()))
    s1 = round_decimal(s2)
    s0 = one([x5 for _ in (0,) if (ns(text(k.get('ram:TypeCode', ())).upper()) == 'VAT') for x5 in (decimal1(k.get('ram:RateApplicablePercent', ())),) if x5 is not None])
    if not ('ram:BasisAmount' in k): f += ('BR-45',)
    if not ('ram:CalculatedAmount' in k): f += ('BR-46',)
    if not ('ram:CategoryCode' in k): f += ('BR-47',)
    if not ((('ram:RateApplicablePercent' in k) or ('O' in texts(k.get('ram:CategoryCode', ()))))): f += ('BR-48',)
    if not (((('ram:TaxPointDate' in k) and (not ('ram:DueDateTypeCode' in k))) or (('ram:DueDateTypeCode' in k) and (not ('ram:TaxPointDate' in k))) or ((not ('ram:TaxPointDate' in k)) and (not ('ram:DueDateTypeCode' in k))))): f += ('BR-CO-03',)
    if not ((((s1 == 0) and (not bool(s0))) or ((s1 == 0) and (round_decimal(s0) == 0)) or (ne(round_decimal(s0), 0) and le(sub(absolute(s2), 1), cents(mul(absolute(s3), div(s0, 100)))) and ge(add(absolute(s2), 1), cents(mul(absolute(s3), div(s0, 100))))))): f += ('BR-CO-17',)
    if not two_decimals(k, 'ram:BasisAmount'): f += ('BR-DEC-19',)
    if not two_decimals(k, 'ram:CalculatedAmount'): f += ('BR-DEC-20',)
    return f
def _t4(n, d):
    k = n[3]; f = ()
    s0 = double1(n[2][3].get('ram:BasisAmount', ()))
    if not ((le(sub(s0, 1.0), float(((cents(sum(d.once(1118880466, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('Z' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(1477574004, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == True)) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(1409263444, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(s0, 1.0), float(((cents(sum(d.once(2545512489, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('Z' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(3356657301, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == True)) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(3890797329, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))): f += ('BR-Z-08',)
    if not (any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)): f += ('BR-Z-09',)
    if not (((not ('ram:ExemptionReason' in n[2][3])) and (not ('ram:ExemptionReasonCode' in n[2][3])))): f += ('BR-Z-10',)
    return f
def _t5(n, d):
    k = n[3]; f = ()
    s4 = n[2][3].get('ram:BasisAmount', ())
    s3 = n[2][3].get('ram:RateApplicablePercent', ())
    s2 = absolute(decimal1(n[2][3].get('ram:CalculatedAmount', ())))
    s1 = below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction')
    s0 = div(round_double(mul(float_or_none(absolute(decimal1(s4))), double1(s3))), 100.0)
    if not ((lt(float_or_none(sub(s2, 1)), s0) and gt(float_or_none(add(s2, 1)), s0))): f += ('BR-S-09',)
    if not (((not ('ram:ExemptionReason' in n[2][3])) and (not ('ram:ExemptionReasonCode' in n[2][3])))): f += ('BR-S-10',)
    if not (all(any(double(x[0]) == float(((cents(sum([x7 for x3 in below(s1, 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if (('S' in texts(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x5 for x4 in x3[3].get('ram:ApplicableTradeTax', ()) for x5 in (decimal1(x4[3].get('ram:RateApplicablePercent', ())),) if x5 is not None], (x1,))) for x6 in x3[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x7 in (decimal1(x6[3].get('ram:LineTotalAmount', ())),) if x7 is not None])) + cents(sum([x11 for x8 in below(s1, 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x8[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x8[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x10 for x9 in x8[3].get('ram:CategoryTradeTax', ()) for x10 in (decimal1(x9[3].get('ram:RateApplicablePercent', ())),) if x10 is not None], (x1,))) for x11 in (decimal1(x8[3].get('ram:ActualAmount', ())),) if x11 is not None]))) - cents(sum([x15 for x12 in below(s1, 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x12[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x12[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x14 for x13 in x12[3].get('ram:CategoryTradeTax', ()) for x14 in (decimal1(x13[3].get('ram:RateApplicablePercent', ())),) if x14 is not None], (x1,))) for x15 in (decimal1(x12[3].get('ram:ActualAmount', ())),) if x15 is not None])))) for x in s4) for x1 in [decimal(x2[0]) for x2 in s3])): f += ('BR-S-08',)
    return f
def _t6(n, d):
    k = n[3]; f = ()
    if not (((not ('ram:EndDateTime' in k)) or (not ('ram:StartDateTime' in k)) or any_ge(texts([x1 for x1 in below(k.get('ram:EndDateTime', ()), 'udt:DateTimeString') if (x1[1].get('format') == '102')]), texts([x2 for x2 in below(k.get('ram:StartDateTime', ()), 'udt:DateTimeString') if (x2[1].get('format') == '102')])))): f += ('BR-29',)
    if not ((('ram:EndDateTime' in k) or ('ram:StartDateTime' in k))): f += ('BR-CO-19',)
    return f
def _t7(n, d):
    k = n[3]; f = ()
    if not ('ram:ActualAmount' in n[2][3]): f += ('BR-31',)
    if not ([1 for x1 in n[2][3].get('ram:CategoryTradeTax', ()) if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]): f += ('BR-32',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-33',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-CO-21',)
    if not ((len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)): f += ('BR-DEC-01',)
    if not two_decimals(n[2][3], 'ram:BasisAmount'): f += ('BR-DEC-02',)
    return f
def _t8(n, d):
    k = n[3]; f = ()
    if not ('ram:ActualAmount' in n[2][3]): f += ('BR-36',)
    if not ([1 for x1 in n[2][3].get('ram:CategoryTradeTax', ()) if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]): f += ('BR-37',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-38',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-CO-22',)
    if not ((len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)): f += ('BR-DEC-05',)
    if not two_decimals(n[2][3], 'ram:BasisAmount'): f += ('BR-DEC-06',)
    return f
def _t9(n, d): return () if (('ram:Value' in n[3]) and ('ram:Description' in n[3])) else ('BR-54',)
def _t10(n, d): return () if (len(ns_of(n[3], 'ram:ID')) <= 10) else ('BR-51',)
def _t11(n, d):
    k = n[3]; f = ()
    s8 = k.get('ram:SpecifiedTradeProduct', ())
    s7 = k.get('ram:SpecifiedLineTradeAgreement', ())
    s6 = k.get('ram:SpecifiedLineTradeSettlement', ())
    s5 = below(s8, 'ram:GlobalID')
    s4 = below(k.get('ram:SpecifiedLineTradeDelivery', ()), 'ram:BilledQuantity')
    s3 = below(s8, 'ram:DesignatedProductClassification')
    s2 = below(s7, 'ram:NetPriceProductTradePrice', 'ram:ChargeAmount')
    s1 = below(s7, 'ram:GrossPriceProductTradePrice', 'ram:ChargeAmount')
    s0 = below(s6, 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')
    if not (any_ne(texts(below(k.get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineID')), ('',))): f += ('BR-21',)
    if not (s4): f += ('BR-22',)
    if not attributes(s4, 'unitCode'): f += ('BR-23',)
    if not (s0): f += ('BR-24',)
    if not (any_ne(texts(below(s8, 'ram:Name')), ('',))): f += ('BR-25',)
    if not (s2): f += ('BR-26',)
    if not any_number_ge(s2, 0): f += ('BR-27',)
    if not (((not s1) or any_number_ge(s1, 0))): f += ('BR-28',)
    if not (((not s5) or any_ne(attributes(s5, 'schemeID'), ('',)))): f += ('BR-64',)
    if not (((not s3) or any_ne(attributes(below(s3, 'ram:ClassCode'), 'listID'), ('',)))): f += ('BR-65',)
    if not ([1 for x1 in below(s6, 'ram:ApplicableTradeTax') if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]): f += ('BR-CO-04',)
    if not ((len(after(text(s0), '.')) <= 2)): f += ('BR-DEC-23',)
    return f
def _t12(n, d):
    k = n[3]; f = ()
    s0 = n[2][3].get('ram:SellerTradeParty', ())
    if not ((('ram:Name' in k) and (not common(texts(k.get('ram:ID', ())), texts(below(s0, 'ram:ID')))) and (not common(texts(k.get('ram:Name', ())), texts(below(s0, 'ram:Name')))) and (not common(texts(below(k.get('ram:SpecifiedLegalOrganization', ()), 'ram:ID')), texts(below(s0, 'ram:SpecifiedLegalOrganization', 'ram:ID')))))): f += ('BR-17',)
    return f
def _t13(n, d):
    k = n[3]; f = ()
    if not has_text(k, 'ram:Name'): f += ('BR-18',)
    if not ('ram:PostalTradeAddress' in k): f += ('BR-19',)
    if not (said(below(k.get('ram:PostalTradeAddress', ()), 'ram:CountryID'))): f += ('BR-20',)
    if not (any_ne(texts([x1 for x1 in below(k.get('ram:SpecifiedTaxRegistration', ()), 'ram:ID') if (x1[1].get('schemeID') == 'VA')]), ('',))): f += ('BR-56',)
    return f
def _t14(n, d): return () if (('ram:ID' in n[3]) or ('ram:GlobalID' in n[3]) or below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') or [x1 for x1 in below(n[3].get('ram:SpecifiedTaxRegistration', ()), 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) else ('BR-CO-26',)
def _t15(n, d):
    k = n[3]; f = ()
    if not (((not ('ram:EndDateTime' in k)) or (not ('ram:StartDateTime' in k)) or any_ge(texts([x1 for x1 in below(k.get('ram:EndDateTime', ()), 'udt:DateTimeString') if (x1[1].get('format') == '102')]), texts([x2 for x2 in below(k.get('ram:StartDateTime', ()), 'udt:DateTimeString') if (x2[1].get('format') == '102')])))): f += ('BR-30',)
    if not ((('ram:EndDateTime' in k) or ('ram:StartDateTime' in k))): f += ('BR-CO-20',)
    return f
def _t16(n, d):
    k = n[3]; f = ()
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-42',)
    if not ('ram:ActualAmount' in n[2][3]): f += ('BR-41',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-CO-23',)
    if not ((len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)): f += ('BR-DEC-24',)
    if not two_decimals(n[2][3], 'ram:BasisAmount'): f += ('BR-DEC-25',)
    return f
def _t17(n, d):
    k = n[3]; f = ()
    if not ('ram:ActualAmount' in n[2][3]): f += ('BR-43',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-44',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-CO-24',)
    if not ((len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)): f += ('BR-DEC-27',)
    if not two_decimals(n[2][3], 'ram:BasisAmount'): f += ('BR-DEC-28',)
    return f
def _t18(n, d): return () if ((' ' + n[0][0:2] + ' ') in ' 1A AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BL BJ BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH EL ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XI YE YT ZA ZM ZW ') else ('BR-CO-09',)
def _t19(n, d): return () if ('ram:ChargeIndicator' in n[3]) else ('CII-SR-463',)
def _t20(n, d):
    k = n[3]; f = ()
    if not (((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))): f += ('BR-AE-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AE-06',)
    return f
def _t21(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-E-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-E-06',)
    return f
def _t22(n, d):
    k = n[3]; f = ()
    if not ((d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))): f += ('BR-G-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-G-06',)
    return f
def _t23(n, d):
    k = n[3]; f = ()
    if not ((d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))): f += ('BR-IC-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-IC-06',)
    return f
def _t24(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AF-03',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AF-06',)
    return f
def _t25(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AG-03',)
    if not (any_number_ge(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AG-06',)
    return f
def _t26(n, d): return () if ((not d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (not d.once(523528073, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')])) and (not d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))) else ('BR-O-03',)
def _t27(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-S-03',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-S-06',)
    return f
def _t28(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-Z-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-Z-06',)
    return f
def _t29(n, d):
    k = n[3]; f = ()
    if not (((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))): f += ('BR-AE-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AE-07',)
    return f
def _t30(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-E-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-E-07',)
    return f
def _t31(n, d):
    k = n[3]; f = ()
    if not ((d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))): f += ('BR-G-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-G-07',)
    return f
def _t32(n, d):
    k = n[3]; f = ()
    if not ((d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))): f += ('BR-IC-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-IC-07',)
    return f
def _t33(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AF-04',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AF-07',)
    return f
def _t34(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AG-04',)
    if not (any_number_ge(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AG-07',)
    return f
def _t35(n, d): return () if ((not d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (not d.once(523528073, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')])) and (not d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))) else ('BR-O-04',)
def _t36(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-S-04',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-S-07',)
    return f
def _t37(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-Z-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-Z-07',)
    return f
def _t38(n, d):
    k = n[3]; f = ()
    s11 = k.get('ram:RoundingAmount', ())
    s10 = k.get('ram:TaxTotalAmount', ())
    s9 = k.get('ram:LineTotalAmount', ())
    s8 = k.get('ram:ChargeTotalAmount', ())
    s7 = k.get('ram:TotalPrepaidAmount', ())
    s6 = k.get('ram:AllowanceTotalAmount', ())
    s5 = decimal1(s9[0:1])
    s4 = decimal1(k.get('ram:DuePayableAmount', ())[0:1])
    s3 = decimal1(k.get('ram:GrandTotalAmount', ())[0:1])
    s2 = decimal1(k.get('ram:TaxBasisTotalAmount', ())[0:1])
    s1 = d.once(156401258, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:TaxCurrencyCode'))
    s0 = d.once(2388838547, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode'))
    if not (eq(decimal1(s9), cents(decimal_of_double(sum([double(x1[0]) for x1 in below(parent(n[2]), 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement', 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')]))))): f += ('BR-CO-10',)
    if not ('ram:LineTotalAmount' in k): f += ('BR-12',)
    if not ('ram:TaxBasisTotalAmount' in k): f += ('BR-13',)
    if not ('ram:GrandTotalAmount' in k): f += ('BR-14',)
    if not ('ram:DuePayableAmount' in k): f += ('BR-15',)
    if not ((((not ('ram:AllowanceTotalAmount' in k)) and (not d.once(2025762505, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('false' in texts(below(x1[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))]))) or any(double(x[0]) == cents_of_double(sum([double(x4[0]) for x4 in d.once(2607979924, lambda: [x3 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('false' in texts(below(x2[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) for x3 in x2[3].get('ram:ActualAmount', ())])])) for x in s6))): f += ('BR-CO-11',)
    if not ((((not ('ram:ChargeTotalAmount' in k)) and (not d.once(3275552590, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('true' in texts(below(x1[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))]))) or (cents_of_double(double1(d.once(757148418, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:ChargeTotalAmount')))) == cents_of_double((cents_of_double(sum([double(x4[0]) for x4 in d.once(802186043, lambda: [x3 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('true' in texts(below(x2[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) for x3 in x2[3].get('ram:ActualAmount', ())])])) + cents_of_double(sum([double(x5[0]) for x5 in d.once(272759268, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge', 'ram:AppliedAmount'))]))))))): f += ('BR-CO-12',)
    if not ((((not ('ram:ChargeTotalAmount' in k)) and (not ('ram:AllowanceTotalAmount' in k)) and eq(s2, cents(s5))) or ((not ('ram:ChargeTotalAmount' in k)) and eq(s2, cents(sub(s5, decimal1(s6[0:1]))))) or ((not ('ram:AllowanceTotalAmount' in k)) and eq(s2, cents(add(s5, decimal1(s8[0:1]))))) or eq(s2, cents(add(sub(s5, decimal1(s6[0:1])), decimal1(s8[0:1])))))): f += ('BR-CO-13',)
    if not (all((eq(decimal1(d.once(2427972249, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:GrandTotalAmount'))[0:1]), decimal1(d.once(2546365246, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TaxBasisTotalAmount'))[0:1])) or ((len([x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TaxTotalAmount') if (x2[1].get('currencyID') == x1[0])]) == 1) and eq(decimal1(d.once(2427972249, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:GrandTotalAmount'))[0:1]), cents(add(decimal1(d.once(2546365246, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TaxBasisTotalAmount'))[0:1]), decimal1([x3 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TaxTotalAmount') if (x3[1].get('currencyID') == x1[0])][0:1])))))) for x1 in s0)): f += ('BR-CO-15',)
    if not ((((not ('ram:RoundingAmount' in k)) and (not ('ram:TotalPrepaidAmount' in k)) and eq(s4, s3)) or ((not ('ram:TotalPrepaidAmount' in k)) and eq(s4, add(s3, decimal1(s11[0:1])))) or ((not ('ram:RoundingAmount' in k)) and eq(s4, sub(s3, decimal1(s7[0:1])))) or eq(s4, add(sub(s3, decimal1(s7[0:1])), decimal1(s11[0:1]))))): f += ('BR-CO-16',)
    if not two_decimals(k, 'ram:LineTotalAmount'): f += ('BR-DEC-09',)
    if not two_decimals(k, 'ram:AllowanceTotalAmount'): f += ('BR-DEC-10',)
    if not two_decimals(k, 'ram:ChargeTotalAmount'): f += ('BR-DEC-11',)
    if not two_decimals(k, 'ram:TaxBasisTotalAmount'): f += ('BR-DEC-12',)
    if not (((not ('ram:TaxTotalAmount' in k)) or [x1 for x1 in s10 if ((not common(texts(s0), some(x1[1].get('currencyID')))) or (double(x1[0]) == (round_double((double(x1[0]) * 100.0)) / 100.0)))])): f += ('BR-DEC-13',)
    if not two_decimals(k, 'ram:GrandTotalAmount'): f += ('BR-DEC-14',)
    if not (((not ('ram:TaxTotalAmount' in k)) or [x1 for x1 in s10 if ((not s1) or (common(texts(s1), some(x1[1].get('currencyID'))) and (double(x1[0]) == (round_double((double(x1[0]) * 100.0)) / 100.0))))])): f += ('BR-DEC-15',)
    if not two_decimals(k, 'ram:TotalPrepaidAmount'): f += ('BR-DEC-16',)
    if not two_decimals(k, 'ram:RoundingAmount'): f += ('BR-DEC-17',)
    if not two_decimals(k, 'ram:DuePayableAmount'): f += ('BR-DEC-18',)
    if not (((not s1) or (common(attributes(s10, 'currencyID'), texts(s1)) and (not common(texts(s1), texts(s0)))))): f += ('BR-53',)
    return f
def _t39(n, d): return () if (double(n[0]) == cents_of_double(sum([double(x1[0]) for x1 in d.once(905718065, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:ApplicableTradeTax', 'ram:CalculatedAmount'))]))) else ('BR-CO-14',)
def _t40(n, d):
    k = n[3]; f = ()
    if not ('ram:TypeCode' in k): f += ('BR-49',)
    if not ((('ram:PayerSpecifiedDebtorFinancialInstitution' in k) or ('ram:PayeeSpecifiedCreditorFinancialInstitution' in k) or ((not ('ram:PayerSpecifiedDebtorFinancialInstitution' in k)) and (not ('ram:PayeeSpecifiedCreditorFinancialInstitution' in k))))): f += ('CII-SR-464',)
    return f
def _t41(n, d):
    k = n[3]; f = ()
    if not ((has_text(k, 'ram:IBANID') or has_text(k, 'ram:ProprietaryID'))): f += ('BR-50',)
    if not ((('ram:IBANID' in k) or ('ram:ProprietaryID' in k))): f += ('BR-61',)
    return f
def _t42(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:PayeePartyCreditorFinancialAccount', ())
    s0 = below(s1, 'ram:IBANID')
    if not (((s0 or below(s1, 'ram:ProprietaryID')) and (not (s0 and below(s1, 'ram:ProprietaryID'))))): f += ('CII-SR-470',)
    return f
def _t43(n, d): return () if ('ram:ApplicableTradeTax' in n[3]) else ('BR-CO-18',)
def _t44(n, d):
    k = n[3]; f = ()
    s0 = double1(n[2][3].get('ram:BasisAmount', ()))
    if not ((le(sub(s0, 1.0), float(((cents(sum(d.once(2098359952, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('AE' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(3788212179, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (any_is(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and ('AE' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode')))) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(2043081737, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('AE' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(s0, 1.0), float(((cents(sum(d.once(348687015, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('AE' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(2158877818, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (any_is(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and ('AE' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode')))) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(1122992675, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('AE' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))): f += ('BR-AE-08',)
    if not (any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)): f += ('BR-AE-09',)
    if not ((('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))): f += ('BR-AE-10',)
    return f
def _t45(n, d):
    k = n[3]; f = ()
    s0 = double1(n[2][3].get('ram:BasisAmount', ()))
    if not ((le(sub(s0, 1.0), float(((cents(sum(d.once(441391464, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('E' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(905779568, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(3492945772, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(s0, 1.0), float(((cents(sum(d.once(2559731128, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('E' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(1339152787, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(4123488836, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))): f += ('BR-E-08',)
    if not (any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)): f += ('BR-E-09',)
    if not ((('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))): f += ('BR-E-10',)
    return f
def _t46(n, d):
    k = n[3]; f = ()
    s0 = double1(n[2][3].get('ram:BasisAmount', ()))
    if not ((le(sub(s0, 1.0), float(((cents(sum(d.once(1217865563, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('G' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(829992508, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(2942080864, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(s0, 1.0), float(((cents(sum(d.once(2912440315, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('G' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(3521447575, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(4063527554, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))): f += ('BR-G-08',)
    if not (any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)): f += ('BR-G-09',)
    if not ((('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))): f += ('BR-G-10',)
    return f
def _t47(n, d):
    k = n[3]; f = ()
    s1 = double1(n[2][3].get('ram:BasisAmount', ()))
    s0 = below(parent(n[2]), 'ram:BillingSpecifiedPeriod')
    if not ((le(sub(s1, 1.0), float(((cents(sum(d.once(2100733360, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('K' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(711269780, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(2001379593, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(s1, 1.0), float(((cents(sum(d.once(329560689, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('K' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(599640077, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(3793526806, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))): f += ('BR-IC-08',)
    if not (any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)): f += ('BR-IC-09',)
    if not ((('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))): f += ('BR-IC-10',)
    if not ((below(s0, 'ram:EndDateTime') or below(s0, 'ram:StartDateTime') or d.once(1200678449, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeDelivery', 'ram:ActualDeliverySupplyChainEvent', 'ram:OccurrenceDateTime', 'udt:DateTimeString')))): f += ('BR-IC-11',)
    if not (d.once(4036642990, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeDelivery', 'ram:ShipToTradeParty', 'ram:PostalTradeAddress', 'ram:CountryID'))): f += ('BR-IC-12',)
    return f
def _t48(n, d):
    k = n[3]; f = ()
    s0 = below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction')
    if not (all(any(double(x[0]) == float(((cents(sum([x7 for x3 in below(s0, 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if (('L' in texts(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x5 for x4 in x3[3].get('ram:ApplicableTradeTax', ()) for x5 in (decimal1(x4[3].get('ram:RateApplicablePercent', ())),) if x5 is not None], (x1,))) for x6 in x3[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x7 in (decimal1(x6[3].get('ram:LineTotalAmount', ())),) if x7 is not None])) + cents(sum([x11 for x8 in below(s0, 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('L' in texts(below(x8[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x8[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x10 for x9 in x8[3].get('ram:CategoryTradeTax', ()) for x10 in (decimal1(x9[3].get('ram:RateApplicablePercent', ())),) if x10 is not None], (x1,))) for x11 in (decimal1(x8[3].get('ram:ActualAmount', ())),) if x11 is not None]))) - cents(sum([x15 for x12 in below(s0, 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('L' in texts(below(x12[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x12[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x14 for x13 in x12[3].get('ram:CategoryTradeTax', ()) for x14 in (decimal1(x13[3].get('ram:RateApplicablePercent', ())),) if x14 is not None], (x1,))) for x15 in (decimal1(x12[3].get('ram:ActualAmount', ())),) if x15 is not None])))) for x in n[2][3].get('ram:BasisAmount', ())) for x1 in [decimal(x2[0]) for x2 in n[2][3].get('ram:RateApplicablePercent', ())])): f += ('BR-AF-08',)
    if not (((not ('ram:ExemptionReason' in k)) and (not ('ram:ExemptionReasonCode' in k)))): f += ('BR-AF-10',)
    return f
def _t49(n, d):
    k = n[3]; f = ()
    s0 = below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction')
    if not (all(any(double(x[0]) == float(((cents(sum([x7 for x3 in below(s0, 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if (('M' in texts(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x5 for x4 in x3[3].get('ram:ApplicableTradeTax', ()) for x5 in (decimal1(x4[3].get('ram:RateApplicablePercent', ())),) if x5 is not None], (x1,))) for x6 in x3[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x7 in (decimal1(x6[3].get('ram:LineTotalAmount', ())),) if x7 is not None])) + cents(sum([x11 for x8 in below(s0, 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('M' in texts(below(x8[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x8[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x10 for x9 in x8[3].get('ram:CategoryTradeTax', ()) for x10 in (decimal1(x9[3].get('ram:RateApplicablePercent', ())),) if x10 is not None], (x1,))) for x11 in (decimal1(x8[3].get('ram:ActualAmount', ())),) if x11 is not None]))) - cents(sum([x15 for x12 in below(s0, 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('M' in texts(below(x12[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x12[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x14 for x13 in x12[3].get('ram:CategoryTradeTax', ()) for x14 in (decimal1(x13[3].get('ram:RateApplicablePercent', ())),) if x14 is not None], (x1,))) for x15 in (decimal1(x12[3].get('ram:ActualAmount', ())),) if x15 is not None])))) for x in n[2][3].get('ram:BasisAmount', ())) for x1 in [decimal(x2[0]) for x2 in n[2][3].get('ram:RateApplicablePercent', ())])): f += ('BR-AG-08',)
    if not (((not ('ram:ExemptionReason' in k)) and (not ('ram:ExemptionReasonCode' in k)))): f += ('BR-AG-10',)
    return f
def _t50(n, d):
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
def _t51(n, d):
    k = n[3]; f = ()
    if not (((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))): f += ('BR-AE-02',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AE-05',)
    return f
def _t52(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-E-02',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-E-05',)
    return f
def _t53(n, d):
    k = n[3]; f = ()
    if not ((d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))): f += ('BR-G-02',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-G-05',)
    return f
def _t54(n, d):
    k = n[3]; f = ()
    if not ((d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))): f += ('BR-IC-02',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-IC-05',)
    return f
def _t55(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AF-02',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AF-05',)
    return f
def _t56(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AG-02',)
    if not (any_number_ge(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AG-05',)
    return f
def _t57(n, d): return () if ((not d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (not d.once(523528073, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')])) and (not d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))) else ('BR-O-02',)
def _t58(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-S-02',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-S-05',)
    return f
def _t59(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-Z-02',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-Z-05',)
    return f
def _t60(n, d):
    k = n[3]; f = ()
    s11 = vat.categories(d)
    s10 = k.get('rsm:ExchangedDocument', ())
    s9 = d.all('ram:ApplicableHeaderTradeSettlement')
    s8 = k.get('rsm:SupplyChainTradeTransaction', ())
    s7 = d.all('ram:SpecifiedTradeSettlementPaymentMeans')
    s6 = below(d.all('ram:BuyerTradeParty'), 'ram:PostalTradeAddress')
    s5 = below(d.all('ram:SellerTradeParty'), 'ram:PostalTradeAddress')
    s4 = below(s7, 'ram:TypeCode')
    s3 = below(s7, 'ram:Information')
    s2 = below(s8, 'ram:ApplicableHeaderTradeAgreement')
    s1 = below(s2, 'ram:BuyerTradeParty')
    s0 = below(s2, 'ram:SellerTradeParty')
    if not (d.all('ram:IncludedSupplyChainTradeLineItem')): f += ('BR-16',)
    if not (any_ne(texts(below(k.get('rsm:ExchangedDocumentContext', ()), 'ram:GuidelineSpecifiedDocumentContextParameter', 'ram:ID')), ('',))): f += ('BR-01',)
    if not (any_ne(texts(below(s10, 'ram:ID')), ('',))): f += ('BR-02',)
    if not (any_ne(texts([x1 for x1 in below(s10, 'ram:IssueDateTime', 'udt:DateTimeString') if (x1[1].get('format') == '102')]), ('',))): f += ('BR-03',)
    if not (any_ne(texts(below(s10, 'ram:TypeCode')), ('',))): f += ('BR-04',)
    if not (any_ne(texts(below(s8, 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode')), ('',))): f += ('BR-05',)
    if not (any_ne(texts(below(s0, 'ram:Name')), ('',))): f += ('BR-06',)
    if not (any_ne(texts(below(s1, 'ram:Name')), ('',))): f += ('BR-07',)
    if not (s5): f += ('BR-08',)
    if not (any_ne(texts(below(s5, 'ram:CountryID')), ('',))): f += ('BR-09',)
    if not (s6): f += ('BR-10',)
    if not (any_ne(texts(below(s6, 'ram:CountryID')), ('',))): f += ('BR-11',)
    if not (((not below(s0, 'ram:URIUniversalCommunication')) or filled((one([x3 for x1 in s0 for x2 in below(x1[3].get('ram:URIUniversalCommunication', ())[0:1], 'ram:URIID') for x3 in (x2[1].get('schemeID'),) if x3 is not None]) or '')))): f += ('BR-62',)
    if not (((not below(s1, 'ram:URIUniversalCommunication')) or filled((one([x3 for x1 in s1 for x2 in below(x1[3].get('ram:URIUniversalCommunication', ())[0:1], 'ram:URIID') for x3 in (x2[1].get('schemeID'),) if x3 is not None]) or '')))): f += ('BR-63',)
    if not ('S' not in s11 or (((not [x6 for x6 in d.all('ram:CategoryTradeTax') if ('S' in texts(x6[3].get('ram:CategoryCode', ())))]) or ((len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('S' in texts(x4[3].get('ram:CategoryCode', ())))]) + len([x5 for x5 in below(s9, 'ram:ApplicableTradeTax') if ('S' in texts(x5[3].get('ram:CategoryCode', ())))])) >= 2)) and ((not [x3 for x3 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('S' in texts(x3[3].get('ram:CategoryCode', ())))]) or ((len([x1 for x1 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('S' in texts(x1[3].get('ram:CategoryCode', ())))]) + len([x2 for x2 in below(s9, 'ram:ApplicableTradeTax') if ('S' in texts(x2[3].get('ram:CategoryCode', ())))])) >= 2)))): f += ('BR-S-01',)
    if not ('Z' not in s11 or (((len([x4 for x4 in below(s9, 'ram:ApplicableTradeTax') if ('Z' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('Z' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('Z' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('Z' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('Z' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(s9, 'ram:ApplicableTradeTax') if ('Z' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))): f += ('BR-Z-01',)
    if not ('E' not in s11 or (((len([x4 for x4 in below(s9, 'ram:ApplicableTradeTax') if ('E' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('E' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('E' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('E' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('E' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(s9, 'ram:ApplicableTradeTax') if ('E' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))): f += ('BR-E-01',)
    if not ('AE' not in s11 or (((len([x4 for x4 in below(s9, 'ram:ApplicableTradeTax') if ('AE' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('AE' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('AE' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('AE' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('AE' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(s9, 'ram:ApplicableTradeTax') if ('AE' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))): f += ('BR-AE-01',)
    if not ('K' not in s11 or (((len([x4 for x4 in below(s9, 'ram:ApplicableTradeTax') if ('K' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('K' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('K' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('K' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('K' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(s9, 'ram:ApplicableTradeTax') if ('K' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))): f += ('BR-IC-01',)
    if not ('G' not in s11 or (((len([x4 for x4 in below(s9, 'ram:ApplicableTradeTax') if ('G' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('G' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('G' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('G' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('G' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(s9, 'ram:ApplicableTradeTax') if ('G' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))): f += ('BR-G-01',)
    if not ('O' not in s11 or ((not [x1 for x1 in below(s9, 'ram:ApplicableTradeTax') if ('O' in texts(x1[3].get('ram:CategoryCode', ())))]) or ((len([x2 for x2 in below(s9, 'ram:ApplicableTradeTax') if ('O' in texts(x2[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x4 for x4 in d.all('ram:CategoryTradeTax') if ('O' in texts(x4[3].get('ram:CategoryCode', ())))]) or bool([x3 for x3 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('O' in texts(x3[3].get('ram:CategoryCode', ())))]))))): f += ('BR-O-01',)
    if not ('L' not in s11 or (((not [x6 for x6 in d.all('ram:CategoryTradeTax') if ('L' in texts(x6[3].get('ram:CategoryCode', ())))]) or ((len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('L' in texts(x4[3].get('ram:CategoryCode', ())))]) + len([x5 for x5 in below(s9, 'ram:ApplicableTradeTax') if ('L' in texts(x5[3].get('ram:CategoryCode', ())))])) >= 2)) and ((not [x3 for x3 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('L' in texts(x3[3].get('ram:CategoryCode', ())))]) or ((len([x1 for x1 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('L' in texts(x1[3].get('ram:CategoryCode', ())))]) + len([x2 for x2 in below(s9, 'ram:ApplicableTradeTax') if ('L' in texts(x2[3].get('ram:CategoryCode', ())))])) >= 2)))): f += ('BR-AF-01',)
    if not ('M' not in s11 or (((not [x6 for x6 in d.all('ram:CategoryTradeTax') if ('M' in texts(x6[3].get('ram:CategoryCode', ())))]) or ((len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('M' in texts(x4[3].get('ram:CategoryCode', ())))]) + len([x5 for x5 in below(s9, 'ram:ApplicableTradeTax') if ('M' in texts(x5[3].get('ram:CategoryCode', ())))])) >= 2)) and ((not [x3 for x3 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('M' in texts(x3[3].get('ram:CategoryCode', ())))]) or ((len([x1 for x1 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('M' in texts(x1[3].get('ram:CategoryCode', ())))]) + len([x2 for x2 in below(s9, 'ram:ApplicableTradeTax') if ('M' in texts(x2[3].get('ram:CategoryCode', ())))])) >= 2)))): f += ('BR-AG-01',)
    if not ((len([x1 for x1 in s4 if (ns(x1[0]) != ns(text(s4[0:1])))]) == 0)): f += ('CII-SR-467',)
    if not ((len([x1 for x1 in s3 if (ns(x1[0]) != ns(text(s3[0:1])))]) == 0)): f += ('CII-SR-468',)
    if not ((len(below(s9, 'ram:PaymentReference')) <= 1)): f += ('CII-SR-469',)
    if 'B' in s11:
        s12 = texts(d.all('ram:CategoryCode'))
        if not (((not ('B' in s12)) or (not any_ne(texts(d.all('ram:CountryID')), ('IT',))))): f += ('BR-B-01',)
        if not (((not ('S' in s12)) or (not ('B' in s12)))): f += ('BR-B-02',)
    return f
def _t61(n, d):
    k = n[3]; f = ()
    s3 = k.get('ram:BuyerTradeParty', ())
    s2 = k.get('ram:SellerTradeParty', ())
    s1 = below(s3, 'ram:DefinedTradeContact')
    s0 = below(s2, 'ram:DefinedTradeContact')
    if not ((not (below(s0, 'ram:PersonName') and below(s0, 'ram:DepartmentName')))): f += ('CII-SR-465',)
    if not ((not (below(s1, 'ram:PersonName') and below(s1, 'ram:DepartmentName')))): f += ('CII-SR-466',)
    if not ((len(s2) == 1)): f += ('FX-SCH-A-000027',)
    if not ((len(s3) == 1)): f += ('FX-SCH-A-000028',)
    return f
def _t62(n, d):
    k = n[3]; f = ()
    s0 = below(k.get('ram:ShipToTradeParty', ()), 'ram:PostalTradeAddress')
    if not (((not s0) or any_ne(texts(below(s0, 'ram:CountryID')), ('',)))): f += ('BR-57',)
    return f
def _t63(n, d):
    k = n[3]; f = ()
    s0 = k.get('ram:IssuerAssignedID', ())
    if not (any_ne(texts(s0), ('',))): f += ('BR-55',)
    if not ((len(s0) == 1)): f += ('FX-SCH-A-000415',)
    return f
def _t64(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:ApplicableTradeTax', ())) == 1)): f += ('FX-SCH-A-000278',)
    if not ((len(k.get('ram:SpecifiedTradeSettlementLineMonetarySummation', ())) == 1)): f += ('FX-SCH-A-000279',)
    return f
def _t65(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:ID', ())) == 1)): f += ('FX-SCH-A-000019',)
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000020',)
    return f
def _t66(n, d): return () if (len(n[3].get('ram:Content', ())) == 1) else ('FX-SCH-A-000160',)
def _t67(n, d): return () if ((n[0] in C1) or (len(n[0]) == 0)) else ('FX-SCH-A-000553',)
def _t68(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000021',)
    if not ((((s0 or '') in C2) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000554',)
    return f
def _t69(n, d): return () if ((n[0] in C3) or (len(n[0]) == 0)) else ('FX-SCH-A-000555',)
def _t70(n, d): return () if (len(n[3].get('ram:GuidelineSpecifiedDocumentContextParameter', ())) == 1) else ('FX-SCH-A-000025',)
def _t71(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000406',)
def _t72(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000407',)
def _t73(n, d): return () if ((n[0] in C4) or (len(n[0]) == 0)) else ('FX-SCH-A-000556',)
def _t74(n, d): return () if (len(n[3].get('ram:IncludedSupplyChainTradeLineItem', ())) >= 1) else ('FX-SCH-A-000265',)
def _t75(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t76(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:IssuerAssignedID', ())) == 1)): f += ('FX-SCH-A-000557',)
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000558',)
    return f
def _t77(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t78(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t79(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t80(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t81(n, d): return () if ((n[0] in C5) or (len(n[0]) == 0)) else ('FX-SCH-A-000282',)
def _t82(n, d): return () if ((n[0] in C6) or (len(n[0]) == 0)) else ('FX-SCH-A-000559',)
def _t83(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t84(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:IssuerAssignedID', ())) == 1)): f += ('FX-SCH-A-000560',)
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000561',)
    return f
def _t85(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t86(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t87(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t88(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t89(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t90(n, d): return () if ((n[0] in C7) or (len(n[0]) == 0)) else ('FX-SCH-A-000562',)
def _t91(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t92(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:IssuerAssignedID', ())) == 1)): f += ('FX-SCH-A-000563',)
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000564',)
    return f
def _t93(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('mimeCode')
    if not (s0 is not None): f += ('FX-SCH-A-000285',)
    if not ((((s0 or '') in C8) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000287',)
    if not ((n[1].get('filename') is not None)): f += ('FX-SCH-A-000286',)
    return f
def _t94(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t95(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t96(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t97(n, d): return () if ((n[0] in C9) or (len(n[0]) == 0)) else ('FX-SCH-A-000565',)
def _t98(n, d): return () if (len(n[3].get('ram:IssuerAssignedID', ())) == 1) else ('FX-SCH-A-000029',)
def _t99(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t100(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t101(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t102(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t103(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t104(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t105(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t106(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:Name', ())) == 1)): f += ('FX-SCH-A-000030',)
    if not ((len(k.get('ram:PostalTradeAddress', ())) == 1)): f += ('FX-SCH-A-000419',)
    return f
def _t107(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000566',)
def _t108(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t109(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000289',)
def _t110(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t111(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t112(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000420',)
    if not ((((s0 or '') in C10) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000567',)
    return f
def _t113(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000422',)
def _t114(n, d): return () if ((n[0] in C11) or (len(n[0]) == 0)) else ('FX-SCH-A-000568',)
def _t115(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C12) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000569',)
    return f
def _t116(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000425',)
def _t117(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000426',)
    if not ((((s0 or '') in C13) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000570',)
    return f
def _t118(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000168',)
def _t119(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t120(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000428',)
    if not ((((s0 or '') in C14) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000571',)
    return f
def _t121(n, d): return () if (len(n[3].get('ram:IssuerAssignedID', ())) == 1) else ('FX-SCH-A-000430',)
def _t122(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t123(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t124(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t125(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t126(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t127(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t128(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t129(n, d): return () if (len(n[3].get('ram:IssuerAssignedID', ())) == 1) else ('FX-SCH-A-000572',)
def _t130(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t131(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t132(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t133(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t134(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t135(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t136(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t137(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:Name', ())) == 1)): f += ('FX-SCH-A-000431',)
    if not ((len(k.get('ram:PostalTradeAddress', ())) == 1)): f += ('FX-SCH-A-000432',)
    if not ((len(k.get('ram:SpecifiedTaxRegistration', ())) == 1)): f += ('FX-SCH-A-000169',)
    return f
def _t138(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t139(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t140(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t141(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t142(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000433',)
def _t143(n, d): return () if ((n[0] in C11) or (len(n[0]) == 0)) else ('FX-SCH-A-000573',)
def _t144(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t145(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000436',)
def _t146(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000437',)
    if not ((((s0 or '') in C13) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000574',)
    return f
def _t147(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t148(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:Name', ())) == 1)): f += ('FX-SCH-A-000409',)
    if not ((len(k.get('ram:PostalTradeAddress', ())) == 1)): f += ('FX-SCH-A-000032',)
    return f
def _t149(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000577',)
def _t150(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t151(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000578',)
def _t152(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t153(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000440',)
    if not ((((s0 or '') in C10) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000579',)
    return f
def _t154(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000035',)
def _t155(n, d): return () if ((n[0] in C11) or (len(n[0]) == 0)) else ('FX-SCH-A-000580',)
def _t156(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C12) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000581',)
    return f
def _t157(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t158(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000411',)
def _t159(n, d): return () if (n[1].get('schemeID') is not None) else ('FX-SCH-A-000037',)
def _t160(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000412',)
def _t161(n, d): return () if (n[1].get('schemeID') is not None) else ('FX-SCH-A-000413',)
def _t162(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000445',)
def _t163(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t164(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000446',)
    if not ((((s0 or '') in C14) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000582',)
    return f
def _t165(n, d): return () if (len(n[3].get('ram:OccurrenceDateTime', ())) == 1) else ('FX-SCH-A-000171',)
def _t166(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000448',)
    if not ((((s0 or '') in C2) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000583',)
    return f
def _t167(n, d): return () if (len(n[3].get('ram:IssuerAssignedID', ())) == 1) else ('FX-SCH-A-000450',)
def _t168(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t169(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t170(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t171(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t172(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t173(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t174(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t175(n, d): return () if (len(n[3].get('ram:IssuerAssignedID', ())) == 1) else ('FX-SCH-A-000584',)
def _t176(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t177(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t178(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t179(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t180(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t181(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t182(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t183(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t184(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t185(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000453',)
    if not ((((s0 or '') in C10) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000585',)
    return f
def _t186(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000455',)
def _t187(n, d): return () if ((n[0] in C11) or (len(n[0]) == 0)) else ('FX-SCH-A-000586',)
def _t188(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t189(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t190(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t191(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:InvoiceCurrencyCode', ())) == 1)): f += ('FX-SCH-A-000038',)
    if not ((len(k.get('ram:ApplicableTradeTax', ())) >= 1)): f += ('FX-SCH-A-000173',)
    if not ((len(k.get('ram:SpecifiedTradeSettlementHeaderMonetarySummation', ())) == 1)): f += ('FX-SCH-A-000039',)
    return f
def _t192(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:CalculatedAmount', ())) == 1)): f += ('FX-SCH-A-000176',)
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000458',)
    if not ((len(k.get('ram:BasisAmount', ())) == 1)): f += ('FX-SCH-A-000177',)
    if not ((len(k.get('ram:CategoryCode', ())) == 1)): f += ('FX-SCH-A-000178',)
    return f
def _t193(n, d): return () if ((n[0] in C15) or (len(n[0]) == 0)) else ('FX-SCH-A-000587',)
def _t194(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000588',)
def _t195(n, d): return () if ((n[0] in C17) or (len(n[0]) == 0)) else ('FX-SCH-A-000589',)
def _t196(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000590',)
    if not ((((s0 or '') in C2) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000591',)
    return f
def _t197(n, d): return () if ((n[0] in C18) or (len(n[0]) == 0)) else ('FX-SCH-A-000592',)
def _t198(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000460',)
    if not ((((s0 or '') in C2) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000593',)
    return f
def _t199(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000462',)
    if not ((((s0 or '') in C2) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000594',)
    return f
def _t200(n, d): return () if ((n[0] in C19) or (len(n[0]) == 0)) else ('FX-SCH-A-000595',)
def _t201(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t202(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000465',)
    if not ((((s0 or '') in C2) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000596',)
    return f
def _t203(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t204(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t205(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t206(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t207(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t208(n, d): return () if (len(n[3].get('ram:Name', ())) == 1) else ('FX-SCH-A-000469',)
def _t209(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t210(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t211(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000470',)
    if not ((((s0 or '') in C10) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000597',)
    return f
def _t212(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t213(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C12) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000598',)
    return f
def _t214(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t215(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t216(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t217(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t218(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:ChargeIndicator', ())) == 1)): f += ('FX-SCH-A-000183',)
    if not ((len(k.get('ram:ActualAmount', ())) == 1)): f += ('FX-SCH-A-000184',)
    if not ((len(k.get('ram:CategoryTradeTax', ())) == 1)): f += ('FX-SCH-A-000185',)
    return f
def _t219(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000473',)
    if not ((len(k.get('ram:CategoryCode', ())) == 1)): f += ('FX-SCH-A-000474',)
    return f
def _t220(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t221(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t222(n, d): return () if ((n[0] in C15) or (len(n[0]) == 0)) else ('FX-SCH-A-000599',)
def _t223(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t224(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t225(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t226(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t227(n, d): return () if ((n[0] in C18) or (len(n[0]) == 0)) else ('FX-SCH-A-000600',)
def _t228(n, d): return () if ((n[0] in C20) or (len(n[0]) == 0)) else ('FX-SCH-A-000601',)
def _t229(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:ChargeIndicator', ())) == 1)): f += ('FX-SCH-A-000477',)
    if not ((len(k.get('ram:ActualAmount', ())) == 1)): f += ('FX-SCH-A-000478',)
    if not ((len(k.get('ram:CategoryTradeTax', ())) == 1)): f += ('FX-SCH-A-000479',)
    return f
def _t230(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000480',)
    if not ((len(k.get('ram:CategoryCode', ())) == 1)): f += ('FX-SCH-A-000481',)
    return f
def _t231(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t232(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t233(n, d): return () if ((n[0] in C15) or (len(n[0]) == 0)) else ('FX-SCH-A-000602',)
def _t234(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t235(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t236(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t237(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t238(n, d): return () if ((n[0] in C18) or (len(n[0]) == 0)) else ('FX-SCH-A-000603',)
def _t239(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t240(n, d): return () if ((n[0] in C21) or (len(n[0]) == 0)) else ('FX-SCH-A-000604',)
def _t241(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000484',)
    if not ((((s0 or '') in C2) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000605',)
    return f
def _t242(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:LineTotalAmount', ())) == 1)): f += ('FX-SCH-A-000189',)
    if not ((len(k.get('ram:TaxBasisTotalAmount', ())) == 1)): f += ('FX-SCH-A-000041',)
    if not ((len(k.get('ram:GrandTotalAmount', ())) == 1)): f += ('FX-SCH-A-000043',)
    if not ((len(k.get('ram:DuePayableAmount', ())) == 1)): f += ('FX-SCH-A-000044',)
    return f
def _t243(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t244(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('currencyID')
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000606',)
    return f
def _t245(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('currencyID')
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000607',)
    return f
def _t246(n, d): return () if (len(n[3].get('ram:TypeCode', ())) == 1) else ('FX-SCH-A-000488',)
def _t247(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000608',)
def _t248(n, d): return () if (len(n[3].get('ram:BICID', ())) == 1) else ('FX-SCH-A-000292',)
def _t249(n, d): return () if (len(n[3].get('ram:IBANID', ())) == 1) else ('FX-SCH-A-000195',)
def _t250(n, d): return () if ((n[0] in C22) or (len(n[0]) == 0)) else ('FX-SCH-A-000609',)
def _t251(n, d): return () if ((n[0] in C19) or (len(n[0]) == 0)) else ('FX-SCH-A-000610',)
def _t252(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:AssociatedDocumentLineDocument', ())) == 1)): f += ('FX-SCH-A-000266',)
    if not ((len(k.get('ram:SpecifiedTradeProduct', ())) == 1)): f += ('FX-SCH-A-000267',)
    if not ((len(k.get('ram:SpecifiedLineTradeAgreement', ())) == 1)): f += ('FX-SCH-A-000268',)
    if not ((len(k.get('ram:SpecifiedLineTradeDelivery', ())) == 1)): f += ('FX-SCH-A-000269',)
    return f
def _t253(n, d): return () if (len(n[3].get('ram:LineID', ())) == 1) else ('FX-SCH-A-000270',)
def _t254(n, d): return () if (len(n[3].get('ram:Content', ())) == 1) else ('FX-SCH-A-000529',)
def _t255(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t256(n, d): return () if (len(n[3].get('ram:NetPriceProductTradePrice', ())) == 1) else ('FX-SCH-A-000272',)
def _t257(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t258(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t259(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t260(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t261(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t262(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t263(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t264(n, d): return () if (len(n[3].get('ram:ChargeAmount', ())) == 1) else ('FX-SCH-A-000273',)
def _t265(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t266(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:ChargeIndicator', ())) == 1)): f += ('FX-SCH-A-000530',)
    if not ((len(k.get('ram:ActualAmount', ())) == 1)): f += ('FX-SCH-A-000531',)
    return f
def _t267(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t268(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t269(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t270(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t271(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t272(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('unitCode')
    if not ((((s0 or '') in C23) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000611',)
    return f
def _t273(n, d): return () if (len(n[3].get('ram:ChargeAmount', ())) == 1) else ('FX-SCH-A-000532',)
def _t274(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t275(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('unitCode')
    if not ((((s0 or '') in C23) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000612',)
    return f
def _t276(n, d): return () if (len(n[3].get('ram:BilledQuantity', ())) == 1) else ('FX-SCH-A-000276',)
def _t277(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('unitCode')
    if not ((((s0 or '') in C23) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000613',)
    return f
def _t278(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:IssuerAssignedID', ())) == 1)): f += ('FX-SCH-A-000615',)
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000616',)
    return f
def _t279(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t280(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t281(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t282(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t283(n, d): return () if ((n[0] in C5) or (len(n[0]) == 0)) else ('FX-SCH-A-000617',)
def _t284(n, d): return () if ((n[0] in C24) or (len(n[0]) == 0)) else ('FX-SCH-A-000618',)
def _t285(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t286(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000535',)
    if not ((len(k.get('ram:CategoryCode', ())) == 1)): f += ('FX-SCH-A-000536',)
    return f
def _t287(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t288(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t289(n, d): return () if ((n[0] in C15) or (len(n[0]) == 0)) else ('FX-SCH-A-000619',)
def _t290(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t291(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t292(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t293(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t294(n, d): return () if ((n[0] in C18) or (len(n[0]) == 0)) else ('FX-SCH-A-000620',)
def _t295(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000539',)
    if not ((((s0 or '') in C2) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000621',)
    return f
def _t296(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000541',)
    if not ((((s0 or '') in C2) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000622',)
    return f
def _t297(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t298(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:ChargeIndicator', ())) == 1)): f += ('FX-SCH-A-000543',)
    if not ((len(k.get('ram:ActualAmount', ())) == 1)): f += ('FX-SCH-A-000544',)
    return f
def _t299(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t300(n, d): return () if ((n[0] in C20) or (len(n[0]) == 0)) else ('FX-SCH-A-000623',)
def _t301(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:ChargeIndicator', ())) == 1)): f += ('FX-SCH-A-000546',)
    if not ((len(k.get('ram:ActualAmount', ())) == 1)): f += ('FX-SCH-A-000547',)
    return f
def _t302(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t303(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t304(n, d): return () if ((n[0] in C21) or (len(n[0]) == 0)) else ('FX-SCH-A-000624',)
def _t305(n, d): return () if (len(n[3].get('ram:LineTotalAmount', ())) == 1) else ('FX-SCH-A-000549',)
def _t306(n, d): return () if (len(n[3].get('ram:Name', ())) == 1) else ('FX-SCH-A-000550',)
def _t307(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:Description', ())) == 1)): f += ('FX-SCH-A-000294',)
    if not ((len(k.get('ram:Value', ())) == 1)): f += ('FX-SCH-A-000295',)
    return f
def _t308(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('listID')
    if not (s0 is not None): f += ('FX-SCH-A-000296',)
    if not ((((s0 or '') in C25) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000297',)
    return f
def _t309(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000551',)
    if not ((((s0 or '') in C12) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000626',)
    return f
def _t310(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000627',)
def _t311(n, d): return () if ((n[0] in C11) or (len(n[0]) == 0)) else ('FX-SCH-A-000628',)

TEMPLATES = (
Template('M5', 1000, (Pattern((Step('*', None, lambda n, d: (not children(n)) and (not ns(n[0])), None),), False),), (
    Check('PEPPOL-EN16931-R008', lambda n, d: ('false' in n[3])),
), _t1),
Template('M6', 1000, (Pattern((Step('ram:AdditionalReferencedDocument'),), False),), (
    Check('BR-52', lambda n, d: any_ne(texts(n[3].get('ram:IssuerAssignedID', ())), ('',))),
), _t2),
Template('M7', 1000, (Pattern((Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-45', lambda n, d: ('ram:BasisAmount' in n[3])),
    Check('BR-46', lambda n, d: ('ram:CalculatedAmount' in n[3])),
    Check('BR-47', lambda n, d: ('ram:CategoryCode' in n[3])),
    Check('BR-48', lambda n, d: (('ram:RateApplicablePercent' in n[3]) or ('O' in texts(n[3].get('ram:CategoryCode', ()))))),
    Check('BR-CO-03', lambda n, d: ((('ram:TaxPointDate' in n[3]) and (not ('ram:DueDateTypeCode' in n[3]))) or (('ram:DueDateTypeCode' in n[3]) and (not ('ram:TaxPointDate' in n[3]))) or ((not ('ram:TaxPointDate' in n[3])) and (not ('ram:DueDateTypeCode' in n[3]))))),
    Check('BR-CO-17', lambda n, d: (((round_decimal(decimal1(n[3].get('ram:CalculatedAmount', ()))) == 0) and (not bool(one([x5 for _ in (0,) if (ns(text(n[3].get('ram:TypeCode', ())).upper()) == 'VAT') for x5 in (decimal1(n[3].get('ram:RateApplicablePercent', ())),) if x5 is not None])))) or ((round_decimal(decimal1(n[3].get('ram:CalculatedAmount', ()))) == 0) and (round_decimal(one([x1 for _ in (0,) if (ns(text(n[3].get('ram:TypeCode', ())).upper()) == 'VAT') for x1 in (decimal1(n[3].get('ram:RateApplicablePercent', ())),) if x1 is not None])) == 0)) or (ne(round_decimal(one([x2 for _ in (0,) if (ns(text(n[3].get('ram:TypeCode', ())).upper()) == 'VAT') for x2 in (decimal1(n[3].get('ram:RateApplicablePercent', ())),) if x2 is not None])), 0) and le(sub(absolute(decimal1(n[3].get('ram:CalculatedAmount', ()))), 1), cents(mul(absolute(decimal1(n[3].get('ram:BasisAmount', ()))), div(one([x3 for _ in (0,) if (ns(text(n[3].get('ram:TypeCode', ())).upper()) == 'VAT') for x3 in (decimal1(n[3].get('ram:RateApplicablePercent', ())),) if x3 is not None]), 100)))) and ge(add(absolute(decimal1(n[3].get('ram:CalculatedAmount', ()))), 1), cents(mul(absolute(decimal1(n[3].get('ram:BasisAmount', ()))), div(one([x4 for _ in (0,) if (ns(text(n[3].get('ram:TypeCode', ())).upper()) == 'VAT') for x4 in (decimal1(n[3].get('ram:RateApplicablePercent', ())),) if x4 is not None]), 100))))))),
    Check('BR-DEC-19', lambda n, d: two_decimals(n[3], 'ram:BasisAmount')),
    Check('BR-DEC-20', lambda n, d: two_decimals(n[3], 'ram:CalculatedAmount')),
), _t3),
Template('M8', 1000, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'Z'), ('.', 'Z')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-Z-08', lambda n, d: (le(sub(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(1118880466, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('Z' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(1477574004, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == True)) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(1409263444, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(2545512489, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('Z' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(3356657301, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == True)) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(3890797329, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))),
    Check('BR-Z-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-Z-10', lambda n, d: ((not ('ram:ExemptionReason' in n[2][3])) and (not ('ram:ExemptionReasonCode' in n[2][3])))),
), _t4),
Template('M9', 1000, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'S'), ('.', 'S')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-S-09', lambda n, d: (lt(float_or_none(sub(absolute(decimal1(n[2][3].get('ram:CalculatedAmount', ()))), 1)), div(round_double(mul(float_or_none(absolute(decimal1(n[2][3].get('ram:BasisAmount', ())))), double1(n[2][3].get('ram:RateApplicablePercent', ())))), 100.0)) and gt(float_or_none(add(absolute(decimal1(n[2][3].get('ram:CalculatedAmount', ()))), 1)), div(round_double(mul(float_or_none(absolute(decimal1(n[2][3].get('ram:BasisAmount', ())))), double1(n[2][3].get('ram:RateApplicablePercent', ())))), 100.0)))),
    Check('BR-S-10', lambda n, d: ((not ('ram:ExemptionReason' in n[2][3])) and (not ('ram:ExemptionReasonCode' in n[2][3])))),
    Check('BR-S-08', lambda n, d: all(any(double(x[0]) == float(((cents(sum([x7 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if (('S' in texts(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x5 for x4 in x3[3].get('ram:ApplicableTradeTax', ()) for x5 in (decimal1(x4[3].get('ram:RateApplicablePercent', ())),) if x5 is not None], (x1,))) for x6 in x3[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x7 in (decimal1(x6[3].get('ram:LineTotalAmount', ())),) if x7 is not None])) + cents(sum([x11 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x8[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x8[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x10 for x9 in x8[3].get('ram:CategoryTradeTax', ()) for x10 in (decimal1(x9[3].get('ram:RateApplicablePercent', ())),) if x10 is not None], (x1,))) for x11 in (decimal1(x8[3].get('ram:ActualAmount', ())),) if x11 is not None]))) - cents(sum([x15 for x12 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x12[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x12[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x14 for x13 in x12[3].get('ram:CategoryTradeTax', ()) for x14 in (decimal1(x13[3].get('ram:RateApplicablePercent', ())),) if x14 is not None], (x1,))) for x15 in (decimal1(x12[3].get('ram:ActualAmount', ())),) if x15 is not None])))) for x in n[2][3].get('ram:BasisAmount', ())) for x1 in [decimal(x2[0]) for x2 in n[2][3].get('ram:RateApplicablePercent', ())])),
), _t5),
Template('M10', 1000, (Pattern((Step('ram:BillingSpecifiedPeriod'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-29', lambda n, d: ((not ('ram:EndDateTime' in n[3])) or (not ('ram:StartDateTime' in n[3])) or any_ge(texts([x1 for x1 in below(n[3].get('ram:EndDateTime', ()), 'udt:DateTimeString') if (x1[1].get('format') == '102')]), texts([x2 for x2 in below(n[3].get('ram:StartDateTime', ()), 'udt:DateTimeString') if (x2[1].get('format') == '102')])))),
    Check('BR-CO-19', lambda n, d: (('ram:EndDateTime' in n[3]) or ('ram:StartDateTime' in n[3]))),
), _t6),
Template('M11', 1000, (Pattern((Step('ram:ChargeIndicator', None, lambda n, d: ('false' in texts(n[3].get('udt:Indicator', ()))), ('udt:Indicator', 'false')), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-31', lambda n, d: ('ram:ActualAmount' in n[2][3])),
    Check('BR-32', lambda n, d: [1 for x1 in n[2][3].get('ram:CategoryTradeTax', ()) if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]),
    Check('BR-33', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-CO-21', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-DEC-01', lambda n, d: (len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)),
    Check('BR-DEC-02', lambda n, d: two_decimals(n[2][3], 'ram:BasisAmount')),
), _t7),
Template('M12', 1000, (Pattern((Step('ram:ChargeIndicator', None, lambda n, d: ('true' in texts(n[3].get('udt:Indicator', ()))), ('udt:Indicator', 'true')), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-36', lambda n, d: ('ram:ActualAmount' in n[2][3])),
    Check('BR-37', lambda n, d: [1 for x1 in n[2][3].get('ram:CategoryTradeTax', ()) if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]),
    Check('BR-38', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-CO-22', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-DEC-05', lambda n, d: (len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)),
    Check('BR-DEC-06', lambda n, d: two_decimals(n[2][3], 'ram:BasisAmount')),
), _t8),
Template('M13', 1000, (Pattern((Step('ram:ApplicableProductCharacteristic'),), False),), (
    Check('BR-54', lambda n, d: (('ram:Value' in n[3]) and ('ram:Description' in n[3]))),
), _t9),
Template('M14', 1000, (Pattern((Step('ram:ApplicableTradeSettlementFinancialCard'),), False),), (
    Check('BR-51', lambda n, d: (len(ns_of(n[3], 'ram:ID')) <= 10)),
), _t10),
Template('M15', 1000, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem'),), False),), (
    Check('BR-21', lambda n, d: any_ne(texts(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineID')), ('',))),
    Check('BR-22', lambda n, d: below(n[3].get('ram:SpecifiedLineTradeDelivery', ()), 'ram:BilledQuantity')),
    Check('BR-23', lambda n, d: attributes(below(n[3].get('ram:SpecifiedLineTradeDelivery', ()), 'ram:BilledQuantity'), 'unitCode')),
    Check('BR-24', lambda n, d: below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')),
    Check('BR-25', lambda n, d: any_ne(texts(below(n[3].get('ram:SpecifiedTradeProduct', ()), 'ram:Name')), ('',))),
    Check('BR-26', lambda n, d: below(n[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:NetPriceProductTradePrice', 'ram:ChargeAmount')),
    Check('BR-27', lambda n, d: any_number_ge(below(n[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:NetPriceProductTradePrice', 'ram:ChargeAmount'), 0)),
    Check('BR-28', lambda n, d: ((not below(n[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:GrossPriceProductTradePrice', 'ram:ChargeAmount')) or any_number_ge(below(n[3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:GrossPriceProductTradePrice', 'ram:ChargeAmount'), 0))),
    Check('BR-64', lambda n, d: ((not below(n[3].get('ram:SpecifiedTradeProduct', ()), 'ram:GlobalID')) or any_ne(attributes(below(n[3].get('ram:SpecifiedTradeProduct', ()), 'ram:GlobalID'), 'schemeID'), ('',)))),
    Check('BR-65', lambda n, d: ((not below(n[3].get('ram:SpecifiedTradeProduct', ()), 'ram:DesignatedProductClassification')) or any_ne(attributes(below(n[3].get('ram:SpecifiedTradeProduct', ()), 'ram:DesignatedProductClassification', 'ram:ClassCode'), 'listID'), ('',)))),
    Check('BR-CO-04', lambda n, d: [1 for x1 in below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]),
    Check('BR-DEC-23', lambda n, d: (len(after(text(below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')), '.')) <= 2)),
), _t11),
Template('M16', 1000, (Pattern((Step('ram:PayeeTradeParty'),), False),), (
    Check('BR-17', lambda n, d: (('ram:Name' in n[3]) and (not common(texts(n[3].get('ram:ID', ())), texts(below(n[2][3].get('ram:SellerTradeParty', ()), 'ram:ID')))) and (not common(texts(n[3].get('ram:Name', ())), texts(below(n[2][3].get('ram:SellerTradeParty', ()), 'ram:Name')))) and (not common(texts(below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID')), texts(below(n[2][3].get('ram:SellerTradeParty', ()), 'ram:SpecifiedLegalOrganization', 'ram:ID')))))),
), _t12),
Template('M17', 1000, (Pattern((Step('ram:SellerTaxRepresentativeTradeParty'),), False),), (
    Check('BR-18', lambda n, d: has_text(n[3], 'ram:Name')),
    Check('BR-19', lambda n, d: ('ram:PostalTradeAddress' in n[3])),
    Check('BR-20', lambda n, d: filled(text(below(n[3].get('ram:PostalTradeAddress', ()), 'ram:CountryID')))),
    Check('BR-56', lambda n, d: any_ne(texts([x1 for x1 in below(n[3].get('ram:SpecifiedTaxRegistration', ()), 'ram:ID') if (x1[1].get('schemeID') == 'VA')]), ('',))),
), _t13),
Template('M18', 1000, (Pattern((Step('ram:SellerTradeParty'),), False),), (
    Check('BR-CO-26', lambda n, d: (('ram:ID' in n[3]) or ('ram:GlobalID' in n[3]) or below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') or [x1 for x1 in below(n[3].get('ram:SpecifiedTaxRegistration', ()), 'ram:ID') if (x1[1].get('schemeID') == 'VA')])),
), _t14),
Template('M19', 1000, (Pattern((Step('ram:BillingSpecifiedPeriod'), Step('ram:SpecifiedLineTradeSettlement'),), False),), (
    Check('BR-30', lambda n, d: ((not ('ram:EndDateTime' in n[3])) or (not ('ram:StartDateTime' in n[3])) or any_ge(texts([x1 for x1 in below(n[3].get('ram:EndDateTime', ()), 'udt:DateTimeString') if (x1[1].get('format') == '102')]), texts([x2 for x2 in below(n[3].get('ram:StartDateTime', ()), 'udt:DateTimeString') if (x2[1].get('format') == '102')])))),
    Check('BR-CO-20', lambda n, d: (('ram:EndDateTime' in n[3]) or ('ram:StartDateTime' in n[3]))),
), _t15),
Template('M20', 1000, (Pattern((Step('ram:ChargeIndicator', None, lambda n, d: ('false' in texts(n[3].get('udt:Indicator', ()))), ('udt:Indicator', 'false')), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:SpecifiedLineTradeSettlement'),), False),), (
    Check('BR-42', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-41', lambda n, d: ('ram:ActualAmount' in n[2][3])),
    Check('BR-CO-23', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-DEC-24', lambda n, d: (len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)),
    Check('BR-DEC-25', lambda n, d: two_decimals(n[2][3], 'ram:BasisAmount')),
), _t16),
Template('M22', 1000, (Pattern((Step('ram:ChargeIndicator', None, lambda n, d: ('true' in texts(n[3].get('udt:Indicator', ()))), ('udt:Indicator', 'true')), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:SpecifiedLineTradeSettlement'),), False),), (
    Check('BR-43', lambda n, d: ('ram:ActualAmount' in n[2][3])),
    Check('BR-44', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-CO-24', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-DEC-27', lambda n, d: (len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)),
    Check('BR-DEC-28', lambda n, d: two_decimals(n[2][3], 'ram:BasisAmount')),
), _t17),
Template('M23', 1000, (Pattern((Step('ram:ID', None, lambda n, d: (n[1].get('schemeID') == 'VA'), None), Step('ram:SpecifiedTaxRegistration'),), False),), (
    Check('BR-CO-09', lambda n, d: ((' ' + n[0][0:2] + ' ') in ' 1A AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BL BJ BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH EL ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XI YE YT ZA ZM ZW ')),
), _t18),
Template('M24', 1000, (Pattern((Step('ram:SpecifiedTradeAllowanceCharge'),), False),), (
    AtMost('CII-SR-472', ('ram:RateApplicablePercent',), 1, lambda n, d: (len(n[3].get('ram:RateApplicablePercent', ())) <= 1)),
    AtMost('CII-SR-471', ('ram:CategoryTradeTax',), 1, lambda n, d: (len(n[3].get('ram:CategoryTradeTax', ())) <= 1)),
    AtMost('CII-SR-473', ('ram:ActualAmount',), 1, lambda n, d: (len(n[3].get('ram:ActualAmount', ())) <= 1)),
    Check('CII-SR-463', lambda n, d: ('ram:ChargeIndicator' in n[3])),
), _t19),
Template('M25', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('AE' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'AE')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-AE-03', lambda n, d: ((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))),
    Check('BR-AE-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t20),
Template('M26', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('E' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'E')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-E-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-E-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t21),
Template('M27', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('G' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'G')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-G-03', lambda n, d: (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))),
    Check('BR-G-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t22),
Template('M28', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('K' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'K')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-IC-03', lambda n, d: (d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))),
    Check('BR-IC-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t23),
Template('M29', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('L' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'L')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-AF-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AF-06', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t24),
Template('M30', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('M' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'M')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-AG-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AG-06', lambda n, d: any_number_ge(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t25),
Template('M31', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('O' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'O')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-O-03', lambda n, d: ((not d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (not d.once(523528073, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')])) and (not d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))),
    Absent('BR-O-06', (('ram:RateApplicablePercent',),)),
), _t26),
Template('M32', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('S' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'S')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-S-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-S-06', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t27),
Template('M33', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('Z' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'Z')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-Z-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-Z-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t28),
Template('M34', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('AE' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'AE')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-AE-04', lambda n, d: ((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))),
    Check('BR-AE-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t29),
Template('M35', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('E' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'E')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-E-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-E-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t30),
Template('M36', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('G' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'G')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-G-04', lambda n, d: (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))),
    Check('BR-G-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t31),
Template('M37', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('K' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'K')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-IC-04', lambda n, d: (d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))),
    Check('BR-IC-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t32),
Template('M38', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('L' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'L')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-AF-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AF-07', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t33),
Template('M39', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('M' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'M')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-AG-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AG-07', lambda n, d: any_number_ge(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t34),
Template('M40', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('O' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'O')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-O-04', lambda n, d: ((not d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (not d.once(523528073, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')])) and (not d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))),
    Absent('BR-O-07', (('ram:RateApplicablePercent',),)),
), _t35),
Template('M41', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('S' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'S')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-S-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-S-07', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t36),
Template('M42', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('Z' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'Z')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-Z-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-Z-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t37),
Template('M43', 1000, (Pattern((Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'),), False),), (
    Check('BR-CO-10', lambda n, d: eq(decimal1(n[3].get('ram:LineTotalAmount', ())), cents(decimal_of_double(sum([double(x1[0]) for x1 in below(parent(n[2]), 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement', 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')]))))),
    Check('BR-12', lambda n, d: ('ram:LineTotalAmount' in n[3])),
    Check('BR-13', lambda n, d: ('ram:TaxBasisTotalAmount' in n[3])),
    Check('BR-14', lambda n, d: ('ram:GrandTotalAmount' in n[3])),
    Check('BR-15', lambda n, d: ('ram:DuePayableAmount' in n[3])),
    Check('BR-CO-11', lambda n, d: (((not ('ram:AllowanceTotalAmount' in n[3])) and (not d.once(2025762505, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('false' in texts(below(x1[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))]))) or any(double(x[0]) == cents_of_double(sum([double(x4[0]) for x4 in d.once(2607979924, lambda: [x3 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('false' in texts(below(x2[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) for x3 in x2[3].get('ram:ActualAmount', ())])])) for x in n[3].get('ram:AllowanceTotalAmount', ())))),
    Check('BR-CO-12', lambda n, d: (((not ('ram:ChargeTotalAmount' in n[3])) and (not d.once(3275552590, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('true' in texts(below(x1[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))]))) or (cents_of_double(double1(d.once(757148418, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:ChargeTotalAmount')))) == cents_of_double((cents_of_double(sum([double(x4[0]) for x4 in d.once(802186043, lambda: [x3 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('true' in texts(below(x2[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) for x3 in x2[3].get('ram:ActualAmount', ())])])) + cents_of_double(sum([double(x5[0]) for x5 in d.once(272759268, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge', 'ram:AppliedAmount'))]))))))),
    Check('BR-CO-13', lambda n, d: (((not ('ram:ChargeTotalAmount' in n[3])) and (not ('ram:AllowanceTotalAmount' in n[3])) and eq(decimal1(n[3].get('ram:TaxBasisTotalAmount', ())[0:1]), cents(decimal1(n[3].get('ram:LineTotalAmount', ())[0:1])))) or ((not ('ram:ChargeTotalAmount' in n[3])) and eq(decimal1(n[3].get('ram:TaxBasisTotalAmount', ())[0:1]), cents(sub(decimal1(n[3].get('ram:LineTotalAmount', ())[0:1]), decimal1(n[3].get('ram:AllowanceTotalAmount', ())[0:1]))))) or ((not ('ram:AllowanceTotalAmount' in n[3])) and eq(decimal1(n[3].get('ram:TaxBasisTotalAmount', ())[0:1]), cents(add(decimal1(n[3].get('ram:LineTotalAmount', ())[0:1]), decimal1(n[3].get('ram:ChargeTotalAmount', ())[0:1]))))) or eq(decimal1(n[3].get('ram:TaxBasisTotalAmount', ())[0:1]), cents(add(sub(decimal1(n[3].get('ram:LineTotalAmount', ())[0:1]), decimal1(n[3].get('ram:AllowanceTotalAmount', ())[0:1])), decimal1(n[3].get('ram:ChargeTotalAmount', ())[0:1])))))),
    Check('BR-CO-15', lambda n, d: all((eq(decimal1(d.once(2427972249, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:GrandTotalAmount'))[0:1]), decimal1(d.once(2546365246, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TaxBasisTotalAmount'))[0:1])) or ((len([x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TaxTotalAmount') if (x2[1].get('currencyID') == x1[0])]) == 1) and eq(decimal1(d.once(2427972249, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:GrandTotalAmount'))[0:1]), cents(add(decimal1(d.once(2546365246, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TaxBasisTotalAmount'))[0:1]), decimal1([x3 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TaxTotalAmount') if (x3[1].get('currencyID') == x1[0])][0:1])))))) for x1 in d.once(2388838547, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode')))),
    Check('BR-CO-16', lambda n, d: (((not ('ram:RoundingAmount' in n[3])) and (not ('ram:TotalPrepaidAmount' in n[3])) and eq(decimal1(n[3].get('ram:DuePayableAmount', ())[0:1]), decimal1(n[3].get('ram:GrandTotalAmount', ())[0:1]))) or ((not ('ram:TotalPrepaidAmount' in n[3])) and eq(decimal1(n[3].get('ram:DuePayableAmount', ())[0:1]), add(decimal1(n[3].get('ram:GrandTotalAmount', ())[0:1]), decimal1(n[3].get('ram:RoundingAmount', ())[0:1])))) or ((not ('ram:RoundingAmount' in n[3])) and eq(decimal1(n[3].get('ram:DuePayableAmount', ())[0:1]), sub(decimal1(n[3].get('ram:GrandTotalAmount', ())[0:1]), decimal1(n[3].get('ram:TotalPrepaidAmount', ())[0:1])))) or eq(decimal1(n[3].get('ram:DuePayableAmount', ())[0:1]), add(sub(decimal1(n[3].get('ram:GrandTotalAmount', ())[0:1]), decimal1(n[3].get('ram:TotalPrepaidAmount', ())[0:1])), decimal1(n[3].get('ram:RoundingAmount', ())[0:1]))))),
    Check('BR-DEC-09', lambda n, d: two_decimals(n[3], 'ram:LineTotalAmount')),
    Check('BR-DEC-10', lambda n, d: two_decimals(n[3], 'ram:AllowanceTotalAmount')),
    Check('BR-DEC-11', lambda n, d: two_decimals(n[3], 'ram:ChargeTotalAmount')),
    Check('BR-DEC-12', lambda n, d: two_decimals(n[3], 'ram:TaxBasisTotalAmount')),
    Check('BR-DEC-13', lambda n, d: ((not ('ram:TaxTotalAmount' in n[3])) or [x1 for x1 in n[3].get('ram:TaxTotalAmount', ()) if ((not common(texts(d.once(2388838547, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode'))), some(x1[1].get('currencyID')))) or (double(x1[0]) == (round_double((double(x1[0]) * 100.0)) / 100.0)))])),
    Check('BR-DEC-14', lambda n, d: two_decimals(n[3], 'ram:GrandTotalAmount')),
    Check('BR-DEC-15', lambda n, d: ((not ('ram:TaxTotalAmount' in n[3])) or [x1 for x1 in n[3].get('ram:TaxTotalAmount', ()) if ((not d.once(156401258, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:TaxCurrencyCode'))) or (common(texts(d.once(156401258, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:TaxCurrencyCode'))), some(x1[1].get('currencyID'))) and (double(x1[0]) == (round_double((double(x1[0]) * 100.0)) / 100.0))))])),
    Check('BR-DEC-16', lambda n, d: two_decimals(n[3], 'ram:TotalPrepaidAmount')),
    Check('BR-DEC-17', lambda n, d: two_decimals(n[3], 'ram:RoundingAmount')),
    Check('BR-DEC-18', lambda n, d: two_decimals(n[3], 'ram:DuePayableAmount')),
    Check('BR-53', lambda n, d: ((not d.once(156401258, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:TaxCurrencyCode'))) or (common(attributes(n[3].get('ram:TaxTotalAmount', ()), 'currencyID'), texts(d.once(156401258, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:TaxCurrencyCode')))) and (not common(texts(d.once(156401258, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:TaxCurrencyCode'))), texts(d.once(2388838547, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode')))))))),
), _t38),
Template('M44', 1000, (Pattern((Step('ram:TaxTotalAmount', None, lambda n, d: common(texts(below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode')), some(n[1].get('currencyID'))), None), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'),), False),), (
    Check('BR-CO-14', lambda n, d: (double(n[0]) == cents_of_double(sum([double(x1[0]) for x1 in d.once(905718065, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:ApplicableTradeTax', 'ram:CalculatedAmount'))])))),
), _t39),
Template('M45', 1000, (Pattern((Step('ram:SpecifiedTradeSettlementPaymentMeans'),), False),), (
    Check('BR-49', lambda n, d: ('ram:TypeCode' in n[3])),
    Check('CII-SR-464', lambda n, d: (('ram:PayerSpecifiedDebtorFinancialInstitution' in n[3]) or ('ram:PayeeSpecifiedCreditorFinancialInstitution' in n[3]) or ((not ('ram:PayerSpecifiedDebtorFinancialInstitution' in n[3])) and (not ('ram:PayeeSpecifiedCreditorFinancialInstitution' in n[3]))))),
), _t40),
Template('M46', 1000, (Pattern((Step('ram:PayeePartyCreditorFinancialAccount'), Step('ram:SpecifiedTradeSettlementPaymentMeans', None, lambda n, d: (('30' in texts(n[3].get('ram:TypeCode', ()))) or ('58' in texts(n[3].get('ram:TypeCode', ())))), None),), False),), (
    Check('BR-50', lambda n, d: (has_text(n[3], 'ram:IBANID') or has_text(n[3], 'ram:ProprietaryID'))),
    Check('BR-61', lambda n, d: (('ram:IBANID' in n[3]) or ('ram:ProprietaryID' in n[3]))),
), _t41),
Template('M47', 1000, (Pattern((Step('ram:SpecifiedTradeSettlementPaymentMeans', None, lambda n, d: any((ns_of(n[3], 'ram:TypeCode') == x1) for x1 in tokens('30 58', R0)), None),), False),), (
    Check('CII-SR-470', lambda n, d: ((below(n[3].get('ram:PayeePartyCreditorFinancialAccount', ()), 'ram:IBANID') or below(n[3].get('ram:PayeePartyCreditorFinancialAccount', ()), 'ram:ProprietaryID')) and (not (below(n[3].get('ram:PayeePartyCreditorFinancialAccount', ()), 'ram:IBANID') and below(n[3].get('ram:PayeePartyCreditorFinancialAccount', ()), 'ram:ProprietaryID'))))),
), _t42),
Template('M48', 1000, (Pattern((Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-CO-18', lambda n, d: ('ram:ApplicableTradeTax' in n[3])),
), _t43),
Template('M49', 1000, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'AE'), ('.', 'AE')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-AE-08', lambda n, d: (le(sub(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(2098359952, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('AE' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(3788212179, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (any_is(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and ('AE' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode')))) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(2043081737, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('AE' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(348687015, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('AE' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(2158877818, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (any_is(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and ('AE' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode')))) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(1122992675, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('AE' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))),
    Check('BR-AE-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-AE-10', lambda n, d: (('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))),
), _t44),
Template('M50', 1000, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'E'), ('.', 'E')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-E-08', lambda n, d: (le(sub(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(441391464, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('E' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(905779568, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(3492945772, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(2559731128, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('E' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(1339152787, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(4123488836, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))),
    Check('BR-E-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-E-10', lambda n, d: (('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))),
), _t45),
Template('M51', 1000, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'G'), ('.', 'G')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-G-08', lambda n, d: (le(sub(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(1217865563, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('G' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(829992508, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(2942080864, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(2912440315, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('G' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(3521447575, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(4063527554, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))),
    Check('BR-G-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-G-10', lambda n, d: (('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))),
), _t46),
Template('M52', 1000, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'K'), ('.', 'K')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-IC-08', lambda n, d: (le(sub(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(2100733360, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('K' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(711269780, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(2001379593, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None])))))) and gt(add(double1(n[2][3].get('ram:BasisAmount', ())), 1.0), float(((cents(sum(d.once(329560689, lambda: [x10 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('K' in texts(below(x8[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x9 in x8[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x10 in (decimal1(x9[3].get('ram:LineTotalAmount', ())),) if x10 is not None]))) + cents(sum(d.once(599640077, lambda: [x12 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x12 in (decimal1(x11[3].get('ram:ActualAmount', ())[0:1]),) if x12 is not None])))) - cents(sum(d.once(3793526806, lambda: [x14 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x14 in (decimal1(x13[3].get('ram:ActualAmount', ())[0:1]),) if x14 is not None])))))))),
    Check('BR-IC-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-IC-10', lambda n, d: (('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))),
    Check('BR-IC-11', lambda n, d: (below(parent(n[2]), 'ram:BillingSpecifiedPeriod', 'ram:EndDateTime') or below(parent(n[2]), 'ram:BillingSpecifiedPeriod', 'ram:StartDateTime') or d.once(1200678449, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeDelivery', 'ram:ActualDeliverySupplyChainEvent', 'ram:OccurrenceDateTime', 'udt:DateTimeString')))),
    Check('BR-IC-12', lambda n, d: d.once(4036642990, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeDelivery', 'ram:ShipToTradeParty', 'ram:PostalTradeAddress', 'ram:CountryID'))),
), _t47),
Template('M53', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('L' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'L')), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-AF-08', lambda n, d: all(any(double(x[0]) == float(((cents(sum([x7 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if (('L' in texts(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x5 for x4 in x3[3].get('ram:ApplicableTradeTax', ()) for x5 in (decimal1(x4[3].get('ram:RateApplicablePercent', ())),) if x5 is not None], (x1,))) for x6 in x3[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x7 in (decimal1(x6[3].get('ram:LineTotalAmount', ())),) if x7 is not None])) + cents(sum([x11 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('L' in texts(below(x8[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x8[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x10 for x9 in x8[3].get('ram:CategoryTradeTax', ()) for x10 in (decimal1(x9[3].get('ram:RateApplicablePercent', ())),) if x10 is not None], (x1,))) for x11 in (decimal1(x8[3].get('ram:ActualAmount', ())),) if x11 is not None]))) - cents(sum([x15 for x12 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('L' in texts(below(x12[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x12[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x14 for x13 in x12[3].get('ram:CategoryTradeTax', ()) for x14 in (decimal1(x13[3].get('ram:RateApplicablePercent', ())),) if x14 is not None], (x1,))) for x15 in (decimal1(x12[3].get('ram:ActualAmount', ())),) if x15 is not None])))) for x in n[2][3].get('ram:BasisAmount', ())) for x1 in [decimal(x2[0]) for x2 in n[2][3].get('ram:RateApplicablePercent', ())])),
    Check('BR-AF-10', lambda n, d: ((not ('ram:ExemptionReason' in n[3])) and (not ('ram:ExemptionReasonCode' in n[3])))),
), _t48),
Template('M54', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('M' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'M')), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-AG-08', lambda n, d: all(any(double(x[0]) == float(((cents(sum([x7 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if (('M' in texts(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x5 for x4 in x3[3].get('ram:ApplicableTradeTax', ()) for x5 in (decimal1(x4[3].get('ram:RateApplicablePercent', ())),) if x5 is not None], (x1,))) for x6 in x3[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x7 in (decimal1(x6[3].get('ram:LineTotalAmount', ())),) if x7 is not None])) + cents(sum([x11 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('M' in texts(below(x8[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x8[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x10 for x9 in x8[3].get('ram:CategoryTradeTax', ()) for x10 in (decimal1(x9[3].get('ram:RateApplicablePercent', ())),) if x10 is not None], (x1,))) for x11 in (decimal1(x8[3].get('ram:ActualAmount', ())),) if x11 is not None]))) - cents(sum([x15 for x12 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('M' in texts(below(x12[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x12[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x14 for x13 in x12[3].get('ram:CategoryTradeTax', ()) for x14 in (decimal1(x13[3].get('ram:RateApplicablePercent', ())),) if x14 is not None], (x1,))) for x15 in (decimal1(x12[3].get('ram:ActualAmount', ())),) if x15 is not None])))) for x in n[2][3].get('ram:BasisAmount', ())) for x1 in [decimal(x2[0]) for x2 in n[2][3].get('ram:RateApplicablePercent', ())])),
    Check('BR-AG-10', lambda n, d: ((not ('ram:ExemptionReason' in n[3])) and (not ('ram:ExemptionReasonCode' in n[3])))),
), _t49),
Template('M55', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('O' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'O')), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-O-08', lambda n, d: any(double(x[0]) == float(((cents(sum(d.once(3632716246, lambda: [x3 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedLineTradeSettlement') if ('O' in texts(below(x1[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x2 in x1[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x3 in (decimal1(x2[3].get('ram:LineTotalAmount', ())),) if x3 is not None]))) + cents(sum(d.once(3667117849, lambda: [x5 for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x4[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == True)) for x5 in (decimal1(x4[3].get('ram:ActualAmount', ())[0:1]),) if x5 is not None])))) - cents(sum(d.once(1618884747, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (boolean(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) == False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())[0:1]),) if x7 is not None]))))) for x in n[3].get('ram:BasisAmount', ()))),
    Check('BR-O-09', lambda n, d: any_number_eq(n[3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-O-10', lambda n, d: (('ram:ExemptionReason' in n[3]) or ('ram:ExemptionReasonCode' in n[3]))),
    Check('BR-O-11', lambda n, d: 'O' not in vat.categories(d) or (not [x1 for x1 in d.all('ram:ApplicableTradeTax') if any_ne(texts(x1[3].get('ram:CategoryCode', ())), ('O',))])),
    Check('BR-O-12', lambda n, d: 'O' not in vat.categories(d) or (not [x1 for x1 in d.all('ram:ApplicableTradeTax') if any_ne(texts(x1[3].get('ram:CategoryCode', ())), ('O',))])),
    Check('BR-O-13', lambda n, d: 'O' not in vat.categories(d) or (not [x1 for x1 in d.all('ram:CategoryTradeTax') if any_ne(texts(x1[3].get('ram:CategoryCode', ())), ('O',))])),
    Check('BR-O-14', lambda n, d: 'O' not in vat.categories(d) or (not [x1 for x1 in d.all('ram:CategoryTradeTax') if any_ne(texts(x1[3].get('ram:CategoryCode', ())), ('O',))])),
), _t50),
Template('M56', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('AE' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'AE')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-AE-02', lambda n, d: ((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))),
    Check('BR-AE-05', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t51),
Template('M57', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('E' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'E')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-E-02', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-E-05', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t52),
Template('M58', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('G' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'G')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-G-02', lambda n, d: (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))),
    Check('BR-G-05', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t53),
Template('M59', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('K' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'K')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-IC-02', lambda n, d: (d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))),
    Check('BR-IC-05', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t54),
Template('M60', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('L' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'L')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-AF-02', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AF-05', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t55),
Template('M61', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('M' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'M')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-AG-02', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AG-05', lambda n, d: any_number_ge(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t56),
Template('M62', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('O' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'O')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-O-02', lambda n, d: ((not d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (not d.once(523528073, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')])) and (not d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))),
    Absent('BR-O-05', (('ram:RateApplicablePercent',),)),
), _t57),
Template('M63', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('S' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'S')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-S-02', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-S-05', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t58),
Template('M64', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('Z' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'Z')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-Z-02', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-Z-05', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t59),
Template('M65', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-16', lambda n, d: d.all('ram:IncludedSupplyChainTradeLineItem')),
    Check('BR-01', lambda n, d: any_ne(texts(below(n[3].get('rsm:ExchangedDocumentContext', ()), 'ram:GuidelineSpecifiedDocumentContextParameter', 'ram:ID')), ('',))),
    Check('BR-02', lambda n, d: any_ne(texts(below(n[3].get('rsm:ExchangedDocument', ()), 'ram:ID')), ('',))),
    Check('BR-03', lambda n, d: any_ne(texts([x1 for x1 in below(n[3].get('rsm:ExchangedDocument', ()), 'ram:IssueDateTime', 'udt:DateTimeString') if (x1[1].get('format') == '102')]), ('',))),
    Check('BR-04', lambda n, d: any_ne(texts(below(n[3].get('rsm:ExchangedDocument', ()), 'ram:TypeCode')), ('',))),
    Check('BR-05', lambda n, d: any_ne(texts(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode')), ('',))),
    Check('BR-06', lambda n, d: any_ne(texts(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:Name')), ('',))),
    Check('BR-07', lambda n, d: any_ne(texts(below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:BuyerTradeParty', 'ram:Name')), ('',))),
    Check('BR-08', lambda n, d: below(d.all('ram:SellerTradeParty'), 'ram:PostalTradeAddress')),
    Check('BR-09', lambda n, d: any_ne(texts(below(d.all('ram:SellerTradeParty'), 'ram:PostalTradeAddress', 'ram:CountryID')), ('',))),
    Check('BR-10', lambda n, d: below(d.all('ram:BuyerTradeParty'), 'ram:PostalTradeAddress')),
    Check('BR-11', lambda n, d: any_ne(texts(below(d.all('ram:BuyerTradeParty'), 'ram:PostalTradeAddress', 'ram:CountryID')), ('',))),
    Check('BR-62', lambda n, d: ((not below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:URIUniversalCommunication')) or filled((one([x3 for x1 in below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty') for x2 in below(x1[3].get('ram:URIUniversalCommunication', ())[0:1], 'ram:URIID') for x3 in (x2[1].get('schemeID'),) if x3 is not None]) or '')))),
    Check('BR-63', lambda n, d: ((not below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:BuyerTradeParty', 'ram:URIUniversalCommunication')) or filled((one([x3 for x1 in below(n[3].get('rsm:SupplyChainTradeTransaction', ()), 'ram:ApplicableHeaderTradeAgreement', 'ram:BuyerTradeParty') for x2 in below(x1[3].get('ram:URIUniversalCommunication', ())[0:1], 'ram:URIID') for x3 in (x2[1].get('schemeID'),) if x3 is not None]) or '')))),
    Check('BR-S-01', lambda n, d: 'S' not in vat.categories(d) or (((not [x6 for x6 in d.all('ram:CategoryTradeTax') if ('S' in texts(x6[3].get('ram:CategoryCode', ())))]) or ((len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('S' in texts(x4[3].get('ram:CategoryCode', ())))]) + len([x5 for x5 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('S' in texts(x5[3].get('ram:CategoryCode', ())))])) >= 2)) and ((not [x3 for x3 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('S' in texts(x3[3].get('ram:CategoryCode', ())))]) or ((len([x1 for x1 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('S' in texts(x1[3].get('ram:CategoryCode', ())))]) + len([x2 for x2 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('S' in texts(x2[3].get('ram:CategoryCode', ())))])) >= 2)))),
    Check('BR-Z-01', lambda n, d: 'Z' not in vat.categories(d) or (((len([x4 for x4 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('Z' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('Z' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('Z' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('Z' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('Z' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('Z' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))),
    Check('BR-E-01', lambda n, d: 'E' not in vat.categories(d) or (((len([x4 for x4 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('E' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('E' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('E' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('E' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('E' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('E' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))),
    Check('BR-AE-01', lambda n, d: 'AE' not in vat.categories(d) or (((len([x4 for x4 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('AE' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('AE' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('AE' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('AE' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('AE' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('AE' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))),
    Check('BR-IC-01', lambda n, d: 'K' not in vat.categories(d) or (((len([x4 for x4 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('K' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('K' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('K' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('K' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('K' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('K' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))),
    Check('BR-G-01', lambda n, d: 'G' not in vat.categories(d) or (((len([x4 for x4 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('G' in texts(x4[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x6 for x6 in d.all('ram:CategoryTradeTax') if ('G' in texts(x6[3].get('ram:CategoryCode', ())))]) or bool([x5 for x5 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('G' in texts(x5[3].get('ram:CategoryCode', ())))]))) or ((len([x3 for x3 in d.all('ram:CategoryTradeTax') if ('G' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0) and (len([x2 for x2 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('G' in texts(x2[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('G' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0)))),
    Check('BR-O-01', lambda n, d: 'O' not in vat.categories(d) or ((not [x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('O' in texts(x1[3].get('ram:CategoryCode', ())))]) or ((len([x2 for x2 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('O' in texts(x2[3].get('ram:CategoryCode', ())))]) == 1) and (bool([x4 for x4 in d.all('ram:CategoryTradeTax') if ('O' in texts(x4[3].get('ram:CategoryCode', ())))]) or bool([x3 for x3 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('O' in texts(x3[3].get('ram:CategoryCode', ())))]))))),
    Check('BR-AF-01', lambda n, d: 'L' not in vat.categories(d) or (((not [x6 for x6 in d.all('ram:CategoryTradeTax') if ('L' in texts(x6[3].get('ram:CategoryCode', ())))]) or ((len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('L' in texts(x4[3].get('ram:CategoryCode', ())))]) + len([x5 for x5 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('L' in texts(x5[3].get('ram:CategoryCode', ())))])) >= 2)) and ((not [x3 for x3 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('L' in texts(x3[3].get('ram:CategoryCode', ())))]) or ((len([x1 for x1 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('L' in texts(x1[3].get('ram:CategoryCode', ())))]) + len([x2 for x2 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('L' in texts(x2[3].get('ram:CategoryCode', ())))])) >= 2)))),
    Check('BR-AG-01', lambda n, d: 'M' not in vat.categories(d) or (((not [x6 for x6 in d.all('ram:CategoryTradeTax') if ('M' in texts(x6[3].get('ram:CategoryCode', ())))]) or ((len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('M' in texts(x4[3].get('ram:CategoryCode', ())))]) + len([x5 for x5 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('M' in texts(x5[3].get('ram:CategoryCode', ())))])) >= 2)) and ((not [x3 for x3 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('M' in texts(x3[3].get('ram:CategoryCode', ())))]) or ((len([x1 for x1 in below(d.all('ram:SpecifiedLineTradeSettlement'), 'ram:ApplicableTradeTax') if ('M' in texts(x1[3].get('ram:CategoryCode', ())))]) + len([x2 for x2 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('M' in texts(x2[3].get('ram:CategoryCode', ())))])) >= 2)))),
    Check('CII-SR-467', lambda n, d: (len([x1 for x1 in below(d.all('ram:SpecifiedTradeSettlementPaymentMeans'), 'ram:TypeCode') if (ns(x1[0]) != ns(text(below(d.all('ram:SpecifiedTradeSettlementPaymentMeans'), 'ram:TypeCode')[0:1])))]) == 0)),
    Check('CII-SR-468', lambda n, d: (len([x1 for x1 in below(d.all('ram:SpecifiedTradeSettlementPaymentMeans'), 'ram:Information') if (ns(x1[0]) != ns(text(below(d.all('ram:SpecifiedTradeSettlementPaymentMeans'), 'ram:Information')[0:1])))]) == 0)),
    Check('CII-SR-469', lambda n, d: (len(below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:PaymentReference')) <= 1)),
    Check('BR-B-01', lambda n, d: 'B' not in vat.categories(d) or ((not ('B' in texts(d.all('ram:CategoryCode')))) or (not any_ne(texts(d.all('ram:CountryID')), ('IT',))))),
    Check('BR-B-02', lambda n, d: 'B' not in vat.categories(d) or ((not ('S' in texts(d.all('ram:CategoryCode')))) or (not ('B' in texts(d.all('ram:CategoryCode')))))),
), _t60),
Template('M66', 1000, (Pattern((Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('CII-SR-475', ('ram:AdditionalReferencedDocument', 'ram:Name'), 1, lambda n, d: (len([x2 for x1 in n[3].get('ram:AdditionalReferencedDocument', ()) if (ns_of(x1[3], 'ram:TypeCode') == '916') for x2 in x1[3].get('ram:Name', ())]) <= 1)),
    AtMost('CII-SR-476', ('ram:AdditionalReferencedDocument', 'ram:AttachmentBinaryObject'), 1, lambda n, d: (len([x2 for x1 in n[3].get('ram:AdditionalReferencedDocument', ()) if (ns_of(x1[3], 'ram:TypeCode') == '916') for x2 in x1[3].get('ram:AttachmentBinaryObject', ())]) <= 1)),
    Check('CII-SR-465', lambda n, d: (not (below(n[3].get('ram:SellerTradeParty', ()), 'ram:DefinedTradeContact', 'ram:PersonName') and below(n[3].get('ram:SellerTradeParty', ()), 'ram:DefinedTradeContact', 'ram:DepartmentName')))),
    Check('CII-SR-466', lambda n, d: (not (below(n[3].get('ram:BuyerTradeParty', ()), 'ram:DefinedTradeContact', 'ram:PersonName') and below(n[3].get('ram:BuyerTradeParty', ()), 'ram:DefinedTradeContact', 'ram:DepartmentName')))),
    Check('FX-SCH-A-000027', lambda n, d: (len(n[3].get('ram:SellerTradeParty', ())) == 1)),
    Check('FX-SCH-A-000028', lambda n, d: (len(n[3].get('ram:BuyerTradeParty', ())) == 1)),
), _t61),
Template('M67', 1000, (Pattern((Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-57', lambda n, d: ((not below(n[3].get('ram:ShipToTradeParty', ()), 'ram:PostalTradeAddress')) or any_ne(texts(below(n[3].get('ram:ShipToTradeParty', ()), 'ram:PostalTradeAddress', 'ram:CountryID')), ('',)))),
), _t62),
Template('M68', 1000, (Pattern((Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-55', lambda n, d: any_ne(texts(n[3].get('ram:IssuerAssignedID', ())), ('',))),
    Check('FX-SCH-A-000415', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t63),
Template('M69', 1000, (Pattern((Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('CII-SR-474', ('ram:AdditionalReferencedDocument',), 1, lambda n, d: (len([x1 for x1 in n[3].get('ram:AdditionalReferencedDocument', ()) if (ns_of(x1[3], 'ram:TypeCode') == '130')]) <= 1)),
    Check('FX-SCH-A-000278', lambda n, d: (len(n[3].get('ram:ApplicableTradeTax', ())) == 1)),
    Check('FX-SCH-A-000279', lambda n, d: (len(n[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ())) == 1)),
    AtMost('FX-SCH-A-000293', ('ram:AdditionalReferencedDocument',), 1, lambda n, d: (len(n[3].get('ram:AdditionalReferencedDocument', ())) <= 1)),
    AtMost('FX-SCH-A-000614', ('ram:ReceivableSpecifiedTradeAccountingAccount',), 1, lambda n, d: (len(n[3].get('ram:ReceivableSpecifiedTradeAccountingAccount', ())) <= 1)),
), _t64),
Template('M70', 1307, (Pattern((Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000019', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
    Check('FX-SCH-A-000020', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
), _t65),
Template('M70', 1306, (Pattern((Step('ram:ID'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1305, (Pattern((Step('ram:IncludedNote'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000160', lambda n, d: (len(n[3].get('ram:Content', ())) == 1)),
    AtMost('FX-SCH-A-000161', ('ram:SubjectCode',), 1, lambda n, d: (len(n[3].get('ram:SubjectCode', ())) <= 1)),
), _t66),
Template('M70', 1304, (Pattern((Step('ram:SubjectCode'), Step('ram:IncludedNote'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000553', lambda n, d: ((n[0] in C1) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
), _t67),
Template('M70', 1303, (Pattern((Step('udt:DateTimeString'), Step('ram:IssueDateTime'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000021', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000554', lambda n, d: (((n[1].get('format') or '') in C2) or (len((n[1].get('format') or '')) == 0))),
), _t68),
Template('M70', 1302, (Pattern((Step('ram:TypeCode'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000555', lambda n, d: ((n[0] in C3) or (len(n[0]) == 0))),
), _t69),
Template('M70', 1301, (Pattern((Step('rsm:ExchangedDocumentContext'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000024', ('ram:BusinessProcessSpecifiedDocumentContextParameter',), 1, lambda n, d: (len(n[3].get('ram:BusinessProcessSpecifiedDocumentContextParameter', ())) <= 1)),
    Check('FX-SCH-A-000025', lambda n, d: (len(n[3].get('ram:GuidelineSpecifiedDocumentContextParameter', ())) == 1)),
), _t70),
Template('M70', 1300, (Pattern((Step('ram:BusinessProcessSpecifiedDocumentContextParameter'), Step('rsm:ExchangedDocumentContext'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000406', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t71),
Template('M70', 1299, (Pattern((Step('ram:ID'), Step('ram:BusinessProcessSpecifiedDocumentContextParameter'), Step('rsm:ExchangedDocumentContext'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1298, (Pattern((Step('ram:GuidelineSpecifiedDocumentContextParameter'), Step('rsm:ExchangedDocumentContext'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000407', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t72),
Template('M70', 1297, (Pattern((Step('ram:ID'), Step('ram:GuidelineSpecifiedDocumentContextParameter'), Step('rsm:ExchangedDocumentContext'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000556', lambda n, d: ((n[0] in C4) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
), _t73),
Template('M70', 1296, (Pattern((Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000265', lambda n, d: (len(n[3].get('ram:IncludedSupplyChainTradeLineItem', ())) >= 1)),
), _t74),
Template('M70', 1295, (Pattern((Step('ram:AdditionalReferencedDocument', None, lambda n, d: (not ('916' in texts(n[3].get('ram:TypeCode', ())))) and (not ('50' in texts(n[3].get('ram:TypeCode', ())))) and (not ('130' in texts(n[3].get('ram:TypeCode', ())))), None), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t75),
Template('M70', 1294, (Pattern((Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('130' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '130')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000557', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
    Check('FX-SCH-A-000558', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
), _t76),
Template('M70', 1293, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('130' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '130')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t77),
Template('M70', 1292, (Pattern((Step('ram:FormattedIssueDateTime'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('130' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '130')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t78),
Template('M70', 1291, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('130' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '130')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1290, (Pattern((Step('ram:LineID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('130' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '130')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t79),
Template('M70', 1289, (Pattern((Step('ram:Name'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('130' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '130')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t80),
Template('M70', 1288, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('130' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '130')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000282', lambda n, d: ((n[0] in C5) or (len(n[0]) == 0))),
), _t81),
Template('M70', 1287, (Pattern((Step('ram:TypeCode'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('130' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '130')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000559', lambda n, d: ((n[0] in C6) or (len(n[0]) == 0))),
), _t82),
Template('M70', 1286, (Pattern((Step('ram:URIID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('130' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '130')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t83),
Template('M70', 1285, (Pattern((Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('50' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '50')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000560', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
    Check('FX-SCH-A-000561', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
), _t84),
Template('M70', 1284, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('50' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '50')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t85),
Template('M70', 1283, (Pattern((Step('ram:FormattedIssueDateTime'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('50' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '50')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t86),
Template('M70', 1282, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('50' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '50')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1281, (Pattern((Step('ram:LineID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('50' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '50')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t87),
Template('M70', 1280, (Pattern((Step('ram:Name'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('50' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '50')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t88),
Template('M70', 1279, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('50' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '50')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t89),
Template('M70', 1278, (Pattern((Step('ram:TypeCode'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('50' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '50')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000562', lambda n, d: ((n[0] in C7) or (len(n[0]) == 0))),
), _t90),
Template('M70', 1277, (Pattern((Step('ram:URIID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('50' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '50')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t91),
Template('M70', 1276, (Pattern((Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('916' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '916')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000563', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
    Check('FX-SCH-A-000564', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    AtMost('FX-SCH-A-000283', ('ram:Name',), 1, lambda n, d: (len(n[3].get('ram:Name', ())) <= 1)),
    AtMost('FX-SCH-A-000284', ('ram:AttachmentBinaryObject',), 1, lambda n, d: (len(n[3].get('ram:AttachmentBinaryObject', ())) <= 1)),
), _t92),
Template('M70', 1275, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('916' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '916')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000285', lambda n, d: (n[1].get('mimeCode') is not None)),
    Check('FX-SCH-A-000287', lambda n, d: (((n[1].get('mimeCode') or '') in C8) or (len((n[1].get('mimeCode') or '')) == 0))),
    Check('FX-SCH-A-000286', lambda n, d: (n[1].get('filename') is not None)),
), _t93),
Template('M70', 1274, (Pattern((Step('ram:FormattedIssueDateTime'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('916' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '916')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t94),
Template('M70', 1273, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('916' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '916')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1272, (Pattern((Step('ram:LineID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('916' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '916')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t95),
Template('M70', 1271, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('916' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '916')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t96),
Template('M70', 1270, (Pattern((Step('ram:TypeCode'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('916' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '916')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000565', lambda n, d: ((n[0] in C9) or (len(n[0]) == 0))),
), _t97),
Template('M70', 1269, (Pattern((Step('ram:URIID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('916' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '916')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1268, (Pattern((Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000029', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t98),
Template('M70', 1267, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t99),
Template('M70', 1266, (Pattern((Step('ram:FormattedIssueDateTime'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t100),
Template('M70', 1265, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1264, (Pattern((Step('ram:LineID'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t101),
Template('M70', 1263, (Pattern((Step('ram:Name'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t102),
Template('M70', 1262, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t103),
Template('M70', 1261, (Pattern((Step('ram:TypeCode'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t104),
Template('M70', 1260, (Pattern((Step('ram:URIID'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t105),
Template('M70', 1259, (Pattern((Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000163', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    AtMost('FX-SCH-A-000164', ('ram:GlobalID',), 1, lambda n, d: (len(n[3].get('ram:GlobalID', ())) <= 1)),
    Check('FX-SCH-A-000030', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    AtMost('FX-SCH-A-000288', ('ram:DefinedTradeContact',), 1, lambda n, d: (len(n[3].get('ram:DefinedTradeContact', ())) <= 1)),
    Check('FX-SCH-A-000419', lambda n, d: (len(n[3].get('ram:PostalTradeAddress', ())) == 1)),
    AtMost('FX-SCH-A-000165', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-000166', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) <= 1)),
), _t106),
Template('M70', 1258, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000566', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t107),
Template('M70', 1257, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t108),
Template('M70', 1256, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1255, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000289', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t109),
Template('M70', 1254, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t110),
Template('M70', 1253, (Pattern((Step('ram:Description'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t111),
Template('M70', 1252, (Pattern((Step('ram:GlobalID'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000420', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000567', lambda n, d: (((n[1].get('schemeID') or '') in C10) or (len((n[1].get('schemeID') or '')) == 0))),
), _t112),
Template('M70', 1251, (Pattern((Step('ram:ID'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1250, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000422', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000167', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t113),
Template('M70', 1249, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000568', lambda n, d: ((n[0] in C11) or (len(n[0]) == 0))),
), _t114),
Template('M70', 1248, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M70', 1247, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000569', lambda n, d: (((n[1].get('schemeID') or '') in C12) or (len((n[1].get('schemeID') or '')) == 0))),
), _t115),
Template('M70', 1246, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000425', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t116),
Template('M70', 1245, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000426', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000570', lambda n, d: (((n[1].get('schemeID') or '') in C13) or (len((n[1].get('schemeID') or '')) == 0))),
), _t117),
Template('M70', 1244, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000168', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t118),
Template('M70', 1243, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t119),
Template('M70', 1242, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000428', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000571', lambda n, d: (((n[1].get('schemeID') or '') in C14) or (len((n[1].get('schemeID') or '')) == 0))),
), _t120),
Template('M70', 1241, (Pattern((Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000430', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t121),
Template('M70', 1240, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t122),
Template('M70', 1239, (Pattern((Step('ram:FormattedIssueDateTime'), Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t123),
Template('M70', 1238, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1237, (Pattern((Step('ram:LineID'), Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t124),
Template('M70', 1236, (Pattern((Step('ram:Name'), Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t125),
Template('M70', 1235, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t126),
Template('M70', 1234, (Pattern((Step('ram:TypeCode'), Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t127),
Template('M70', 1233, (Pattern((Step('ram:URIID'), Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t128),
Template('M70', 1232, (Pattern((Step('ram:SellerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000572', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t129),
Template('M70', 1231, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:SellerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t130),
Template('M70', 1230, (Pattern((Step('ram:FormattedIssueDateTime'), Step('ram:SellerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t131),
Template('M70', 1229, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:SellerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1228, (Pattern((Step('ram:LineID'), Step('ram:SellerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t132),
Template('M70', 1227, (Pattern((Step('ram:Name'), Step('ram:SellerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t133),
Template('M70', 1226, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:SellerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t134),
Template('M70', 1225, (Pattern((Step('ram:TypeCode'), Step('ram:SellerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t135),
Template('M70', 1224, (Pattern((Step('ram:URIID'), Step('ram:SellerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t136),
Template('M70', 1223, (Pattern((Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000431', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    Check('FX-SCH-A-000432', lambda n, d: (len(n[3].get('ram:PostalTradeAddress', ())) == 1)),
    Check('FX-SCH-A-000169', lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) == 1)),
), _t137),
Template('M70', 1222, (Pattern((Step('ram:DefinedTradeContact'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t138),
Template('M70', 1221, (Pattern((Step('ram:Description'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t139),
Template('M70', 1220, (Pattern((Step('ram:GlobalID'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t140),
Template('M70', 1219, (Pattern((Step('ram:ID'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t141),
Template('M70', 1218, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000433', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000434', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t142),
Template('M70', 1217, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000573', lambda n, d: ((n[0] in C11) or (len(n[0]) == 0))),
), _t143),
Template('M70', 1216, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M70', 1215, (Pattern((Step('ram:SpecifiedLegalOrganization'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t144),
Template('M70', 1214, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000436', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t145),
Template('M70', 1213, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000437', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000574', lambda n, d: (((n[1].get('schemeID') or '') in C13) or (len((n[1].get('schemeID') or '')) == 0))),
), _t146),
Template('M70', 1212, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t147),
Template('M70', 1211, (Pattern((Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000409', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    AtMost('FX-SCH-A-000575', ('ram:Description',), 1, lambda n, d: (len(n[3].get('ram:Description', ())) <= 1)),
    AtMost('FX-SCH-A-000576', ('ram:DefinedTradeContact',), 1, lambda n, d: (len(n[3].get('ram:DefinedTradeContact', ())) <= 1)),
    Check('FX-SCH-A-000032', lambda n, d: (len(n[3].get('ram:PostalTradeAddress', ())) == 1)),
    AtMost('FX-SCH-A-000439', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-000033', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len([x1 for x1 in n[3].get('ram:SpecifiedTaxRegistration', ()) if ('VA' in attributes(x1[3].get('ram:ID', ()), 'schemeID'))]) <= 1)),
    AtMost('FX-SCH-A-000034', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len([x1 for x1 in n[3].get('ram:SpecifiedTaxRegistration', ()) if ('FC' in attributes(x1[3].get('ram:ID', ()), 'schemeID'))]) <= 1)),
), _t148),
Template('M70', 1210, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000577', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t149),
Template('M70', 1209, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t150),
Template('M70', 1208, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1207, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000578', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t151),
Template('M70', 1206, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t152),
Template('M70', 1205, (Pattern((Step('ram:GlobalID'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000440', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000579', lambda n, d: (((n[1].get('schemeID') or '') in C10) or (len((n[1].get('schemeID') or '')) == 0))),
), _t153),
Template('M70', 1204, (Pattern((Step('ram:ID'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1203, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000035', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000442', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t154),
Template('M70', 1202, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000580', lambda n, d: ((n[0] in C11) or (len(n[0]) == 0))),
), _t155),
Template('M70', 1201, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M70', 1200, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000581', lambda n, d: (((n[1].get('schemeID') or '') in C12) or (len((n[1].get('schemeID') or '')) == 0))),
), _t156),
Template('M70', 1199, (Pattern((Step('ram:SpecifiedTaxRegistration', None, lambda n, d: (not ('VA' in attributes(n[3].get('ram:ID', ()), 'schemeID'))) and (not ('FC' in attributes(n[3].get('ram:ID', ()), 'schemeID'))), None), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t157),
Template('M70', 1198, (Pattern((Step('ram:SpecifiedTaxRegistration', None, lambda n, d: ('FC' in attributes(n[3].get('ram:ID', ()), 'schemeID')), None), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000411', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t158),
Template('M70', 1197, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration', None, lambda n, d: ('FC' in attributes(n[3].get('ram:ID', ()), 'schemeID')), None), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000037', lambda n, d: (n[1].get('schemeID') is not None)),
), _t159),
Template('M70', 1196, (Pattern((Step('ram:SpecifiedTaxRegistration', None, lambda n, d: ('VA' in attributes(n[3].get('ram:ID', ()), 'schemeID')), None), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000412', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t160),
Template('M70', 1195, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration', None, lambda n, d: ('VA' in attributes(n[3].get('ram:ID', ()), 'schemeID')), None), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000413', lambda n, d: (n[1].get('schemeID') is not None)),
), _t161),
Template('M70', 1194, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000445', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t162),
Template('M70', 1193, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t163),
Template('M70', 1192, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000446', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000582', lambda n, d: (((n[1].get('schemeID') or '') in C14) or (len((n[1].get('schemeID') or '')) == 0))),
), _t164),
Template('M70', 1191, (Pattern((Step('ram:ID'), Step('ram:SpecifiedProcuringProject'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1190, (Pattern((Step('ram:ActualDeliverySupplyChainEvent'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000171', lambda n, d: (len(n[3].get('ram:OccurrenceDateTime', ())) == 1)),
), _t165),
Template('M70', 1189, (Pattern((Step('udt:DateTimeString'), Step('ram:OccurrenceDateTime'), Step('ram:ActualDeliverySupplyChainEvent'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000448', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000583', lambda n, d: (((n[1].get('format') or '') in C2) or (len((n[1].get('format') or '')) == 0))),
), _t166),
Template('M70', 1188, (Pattern((Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000450', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t167),
Template('M70', 1187, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t168),
Template('M70', 1186, (Pattern((Step('ram:FormattedIssueDateTime'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t169),
Template('M70', 1185, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1184, (Pattern((Step('ram:LineID'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t170),
Template('M70', 1183, (Pattern((Step('ram:Name'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t171),
Template('M70', 1182, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t172),
Template('M70', 1181, (Pattern((Step('ram:TypeCode'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t173),
Template('M70', 1180, (Pattern((Step('ram:URIID'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t174),
Template('M70', 1179, (Pattern((Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000584', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t175),
Template('M70', 1178, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t176),
Template('M70', 1177, (Pattern((Step('ram:FormattedIssueDateTime'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t177),
Template('M70', 1176, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1175, (Pattern((Step('ram:LineID'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t178),
Template('M70', 1174, (Pattern((Step('ram:Name'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t179),
Template('M70', 1173, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t180),
Template('M70', 1172, (Pattern((Step('ram:TypeCode'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t181),
Template('M70', 1171, (Pattern((Step('ram:URIID'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t182),
Template('M70', 1170, (Pattern((Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000451', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    AtMost('FX-SCH-A-000452', ('ram:GlobalID',), 1, lambda n, d: (len(n[3].get('ram:GlobalID', ())) <= 1)),
)),
Template('M70', 1169, (Pattern((Step('ram:DefinedTradeContact'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t183),
Template('M70', 1168, (Pattern((Step('ram:Description'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t184),
Template('M70', 1167, (Pattern((Step('ram:GlobalID'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000453', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000585', lambda n, d: (((n[1].get('schemeID') or '') in C10) or (len((n[1].get('schemeID') or '')) == 0))),
), _t185),
Template('M70', 1166, (Pattern((Step('ram:ID'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1165, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000455', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000456', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t186),
Template('M70', 1164, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000586', lambda n, d: ((n[0] in C11) or (len(n[0]) == 0))),
), _t187),
Template('M70', 1163, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M70', 1162, (Pattern((Step('ram:SpecifiedLegalOrganization'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t188),
Template('M70', 1161, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t189),
Template('M70', 1160, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t190),
Template('M70', 1159, (Pattern((Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000172', ('ram:PaymentReference',), 1, lambda n, d: (len(n[3].get('ram:PaymentReference', ())) <= 1)),
    Check('FX-SCH-A-000038', lambda n, d: (len(n[3].get('ram:InvoiceCurrencyCode', ())) == 1)),
    Check('FX-SCH-A-000173', lambda n, d: (len(n[3].get('ram:ApplicableTradeTax', ())) >= 1)),
    AtMost('FX-SCH-A-000174', ('ram:SpecifiedTradePaymentTerms',), 1, lambda n, d: (len(n[3].get('ram:SpecifiedTradePaymentTerms', ())) <= 1)),
    Check('FX-SCH-A-000039', lambda n, d: (len(n[3].get('ram:SpecifiedTradeSettlementHeaderMonetarySummation', ())) == 1)),
    AtMost('FX-SCH-A-000175', ('ram:ReceivableSpecifiedTradeAccountingAccount',), 1, lambda n, d: (len(n[3].get('ram:ReceivableSpecifiedTradeAccountingAccount', ())) <= 1)),
), _t191),
Template('M70', 1158, (Pattern((Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000176', lambda n, d: (len(n[3].get('ram:CalculatedAmount', ())) == 1)),
    Check('FX-SCH-A-000458', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    Check('FX-SCH-A-000177', lambda n, d: (len(n[3].get('ram:BasisAmount', ())) == 1)),
    Check('FX-SCH-A-000178', lambda n, d: (len(n[3].get('ram:CategoryCode', ())) == 1)),
), _t192),
Template('M70', 1157, (Pattern((Step('ram:BasisAmount'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1156, (Pattern((Step('ram:CalculatedAmount'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1155, (Pattern((Step('ram:CategoryCode'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000587', lambda n, d: ((n[0] in C15) or (len(n[0]) == 0))),
), _t193),
Template('M70', 1154, (Pattern((Step('ram:DueDateTypeCode'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000588', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t194),
Template('M70', 1153, (Pattern((Step('ram:ExemptionReasonCode'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000589', lambda n, d: ((n[0] in C17) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
), _t195),
Template('M70', 1152, (Pattern((Step('udt:DateString'), Step('ram:TaxPointDate'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000590', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000591', lambda n, d: (((n[1].get('format') or '') in C2) or (len((n[1].get('format') or '')) == 0))),
), _t196),
Template('M70', 1151, (Pattern((Step('ram:TypeCode'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000592', lambda n, d: ((n[0] in C18) or (len(n[0]) == 0))),
), _t197),
Template('M70', 1150, (Pattern((Step('udt:DateTimeString'), Step('ram:EndDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000460', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000593', lambda n, d: (((n[1].get('format') or '') in C2) or (len((n[1].get('format') or '')) == 0))),
), _t198),
Template('M70', 1149, (Pattern((Step('udt:DateTimeString'), Step('ram:StartDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000462', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000594', lambda n, d: (((n[1].get('format') or '') in C2) or (len((n[1].get('format') or '')) == 0))),
), _t199),
Template('M70', 1148, (Pattern((Step('ram:CreditorReferenceID'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1147, (Pattern((Step('ram:InvoiceCurrencyCode'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000595', lambda n, d: ((n[0] in C19) or (len(n[0]) == 0))),
), _t200),
Template('M70', 1146, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t201),
Template('M70', 1145, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000465', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000596', lambda n, d: (((n[1].get('format') or '') in C2) or (len((n[1].get('format') or '')) == 0))),
), _t202),
Template('M70', 1144, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1143, (Pattern((Step('ram:LineID'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t203),
Template('M70', 1142, (Pattern((Step('ram:Name'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t204),
Template('M70', 1141, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t205),
Template('M70', 1140, (Pattern((Step('ram:TypeCode'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t206),
Template('M70', 1139, (Pattern((Step('ram:URIID'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t207),
Template('M70', 1138, (Pattern((Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000467', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    AtMost('FX-SCH-A-000468', ('ram:GlobalID',), 1, lambda n, d: (len(n[3].get('ram:GlobalID', ())) <= 1)),
    Check('FX-SCH-A-000469', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
), _t208),
Template('M70', 1137, (Pattern((Step('ram:DefinedTradeContact'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t209),
Template('M70', 1136, (Pattern((Step('ram:Description'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t210),
Template('M70', 1135, (Pattern((Step('ram:GlobalID'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000470', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000597', lambda n, d: (((n[1].get('schemeID') or '') in C10) or (len((n[1].get('schemeID') or '')) == 0))),
), _t211),
Template('M70', 1134, (Pattern((Step('ram:ID'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1133, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t212),
Template('M70', 1132, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000598', lambda n, d: (((n[1].get('schemeID') or '') in C12) or (len((n[1].get('schemeID') or '')) == 0))),
), _t213),
Template('M70', 1131, (Pattern((Step('ram:TradingBusinessName'), Step('ram:SpecifiedLegalOrganization'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t214),
Template('M70', 1130, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t215),
Template('M70', 1129, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t216),
Template('M70', 1128, (Pattern((Step('ram:ID'), Step('ram:ReceivableSpecifiedTradeAccountingAccount'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1127, (Pattern((Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: (not ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))) and (not ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t217),
Template('M70', 1126, (Pattern((Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000183', lambda n, d: (len(n[3].get('ram:ChargeIndicator', ())) == 1)),
    Check('FX-SCH-A-000184', lambda n, d: (len(n[3].get('ram:ActualAmount', ())) == 1)),
    Check('FX-SCH-A-000185', lambda n, d: (len(n[3].get('ram:CategoryTradeTax', ())) == 1)),
), _t218),
Template('M70', 1125, (Pattern((Step('ram:ActualAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1124, (Pattern((Step('ram:BasisAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1123, (Pattern((Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000473', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    Check('FX-SCH-A-000474', lambda n, d: (len(n[3].get('ram:CategoryCode', ())) == 1)),
), _t219),
Template('M70', 1122, (Pattern((Step('ram:BasisAmount'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t220),
Template('M70', 1121, (Pattern((Step('ram:CalculatedAmount'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t221),
Template('M70', 1120, (Pattern((Step('ram:CategoryCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000599', lambda n, d: ((n[0] in C15) or (len(n[0]) == 0))),
), _t222),
Template('M70', 1119, (Pattern((Step('ram:DueDateTypeCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t223),
Template('M70', 1118, (Pattern((Step('ram:ExemptionReason'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t224),
Template('M70', 1117, (Pattern((Step('ram:ExemptionReasonCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t225),
Template('M70', 1116, (Pattern((Step('ram:TaxPointDate'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t226),
Template('M70', 1115, (Pattern((Step('ram:TypeCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000600', lambda n, d: ((n[0] in C18) or (len(n[0]) == 0))),
), _t227),
Template('M70', 1114, (Pattern((Step('ram:ReasonCode'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000601', lambda n, d: ((n[0] in C20) or (len(n[0]) == 0))),
), _t228),
Template('M70', 1113, (Pattern((Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000477', lambda n, d: (len(n[3].get('ram:ChargeIndicator', ())) == 1)),
    Check('FX-SCH-A-000478', lambda n, d: (len(n[3].get('ram:ActualAmount', ())) == 1)),
    Check('FX-SCH-A-000479', lambda n, d: (len(n[3].get('ram:CategoryTradeTax', ())) == 1)),
), _t229),
Template('M70', 1112, (Pattern((Step('ram:ActualAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1111, (Pattern((Step('ram:BasisAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1110, (Pattern((Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000480', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    Check('FX-SCH-A-000481', lambda n, d: (len(n[3].get('ram:CategoryCode', ())) == 1)),
), _t230),
Template('M70', 1109, (Pattern((Step('ram:BasisAmount'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t231),
Template('M70', 1108, (Pattern((Step('ram:CalculatedAmount'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t232),
Template('M70', 1107, (Pattern((Step('ram:CategoryCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000602', lambda n, d: ((n[0] in C15) or (len(n[0]) == 0))),
), _t233),
Template('M70', 1106, (Pattern((Step('ram:DueDateTypeCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t234),
Template('M70', 1105, (Pattern((Step('ram:ExemptionReason'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t235),
Template('M70', 1104, (Pattern((Step('ram:ExemptionReasonCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t236),
Template('M70', 1103, (Pattern((Step('ram:TaxPointDate'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t237),
Template('M70', 1102, (Pattern((Step('ram:TypeCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000603', lambda n, d: ((n[0] in C18) or (len(n[0]) == 0))),
), _t238),
Template('M70', 1101, (Pattern((Step('ram:ReasonCode', None, lambda n, d: (not (not (n[1].get('listID') is not None))) and (not (n[1].get('listID') == '5153')), None), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t239),
Template('M70', 1100, (Pattern((Step('ram:ReasonCode', None, lambda n, d: (not (n[1].get('listID') is not None)), None), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000604', lambda n, d: ((n[0] in C21) or (len(n[0]) == 0))),
), _t240),
Template('M70', 1099, (Pattern((Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000187', ('ram:Description',), 1, lambda n, d: (len(n[3].get('ram:Description', ())) <= 1)),
    AtMost('FX-SCH-A-000188', ('ram:DirectDebitMandateID',), 1, lambda n, d: (len(n[3].get('ram:DirectDebitMandateID', ())) <= 1)),
)),
Template('M70', 1098, (Pattern((Step('ram:DirectDebitMandateID'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1097, (Pattern((Step('udt:DateTimeString'), Step('ram:DueDateDateTime'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000484', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000605', lambda n, d: (((n[1].get('format') or '') in C2) or (len((n[1].get('format') or '')) == 0))),
), _t241),
Template('M70', 1096, (Pattern((Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000189', lambda n, d: (len(n[3].get('ram:LineTotalAmount', ())) == 1)),
    AtMost('FX-SCH-A-000190', ('ram:ChargeTotalAmount',), 1, lambda n, d: (len(n[3].get('ram:ChargeTotalAmount', ())) <= 1)),
    AtMost('FX-SCH-A-000191', ('ram:AllowanceTotalAmount',), 1, lambda n, d: (len(n[3].get('ram:AllowanceTotalAmount', ())) <= 1)),
    Check('FX-SCH-A-000041', lambda n, d: (len(n[3].get('ram:TaxBasisTotalAmount', ())) == 1)),
    AtMost('FX-SCH-A-000042', ('ram:TaxTotalAmount',), 1, lambda n, d: (len([x1 for x1 in n[3].get('ram:TaxTotalAmount', ()) if common(texts(below(parents(parent(x1)), 'ram:InvoiceCurrencyCode')), some(x1[1].get('currencyID')))]) <= 1)),
    AtMost('FX-SCH-A-000192', ('ram:TaxTotalAmount',), 1, lambda n, d: (len([x1 for x1 in n[3].get('ram:TaxTotalAmount', ()) if common(texts(below(parents(parent(x1)), 'ram:TaxCurrencyCode')), some(x1[1].get('currencyID')))]) <= 1)),
    AtMost('FX-SCH-A-000290', ('ram:RoundingAmount',), 1, lambda n, d: (len(n[3].get('ram:RoundingAmount', ())) <= 1)),
    Check('FX-SCH-A-000043', lambda n, d: (len(n[3].get('ram:GrandTotalAmount', ())) == 1)),
    AtMost('FX-SCH-A-000193', ('ram:TotalPrepaidAmount',), 1, lambda n, d: (len(n[3].get('ram:TotalPrepaidAmount', ())) <= 1)),
    Check('FX-SCH-A-000044', lambda n, d: (len(n[3].get('ram:DuePayableAmount', ())) == 1)),
), _t242),
Template('M70', 1095, (Pattern((Step('ram:AllowanceTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1094, (Pattern((Step('ram:ChargeTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1093, (Pattern((Step('ram:DuePayableAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1092, (Pattern((Step('ram:GrandTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1091, (Pattern((Step('ram:LineTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1090, (Pattern((Step('ram:RoundingAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1089, (Pattern((Step('ram:TaxBasisTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1088, (Pattern((Step('ram:TaxTotalAmount', None, lambda n, d: (not common(texts(below(parents(parent(n)), 'ram:InvoiceCurrencyCode')), some(n[1].get('currencyID')))) and (not common(texts(below(parents(parent(n)), 'ram:TaxCurrencyCode')), some(n[1].get('currencyID')))), None), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t243),
Template('M70', 1087, (Pattern((Step('ram:TaxTotalAmount', None, lambda n, d: common(texts(below(parents(parent(n)), 'ram:InvoiceCurrencyCode')), some(n[1].get('currencyID'))), None), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000606', lambda n, d: (((n[1].get('currencyID') or '') in C19) or (len((n[1].get('currencyID') or '')) == 0))),
), _t244),
Template('M70', 1086, (Pattern((Step('ram:TaxTotalAmount', None, lambda n, d: common(texts(below(parents(parent(n)), 'ram:TaxCurrencyCode')), some(n[1].get('currencyID'))), None), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000607', lambda n, d: (((n[1].get('currencyID') or '') in C19) or (len((n[1].get('currencyID') or '')) == 0))),
), _t245),
Template('M70', 1085, (Pattern((Step('ram:TotalPrepaidAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1084, (Pattern((Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000488', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    AtMost('FX-SCH-A-000291', ('ram:Information',), 1, lambda n, d: (len(n[3].get('ram:Information', ())) <= 1)),
    AtMost('FX-SCH-A-000194', ('ram:PayeePartyCreditorFinancialAccount',), 1, lambda n, d: (len(n[3].get('ram:PayeePartyCreditorFinancialAccount', ())) <= 1)),
), _t246),
Template('M70', 1083, (Pattern((Step('ram:ApplicableTradeSettlementFinancialCard'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000608', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t247),
Template('M70', 1082, (Pattern((Step('ram:ID'), Step('ram:ApplicableTradeSettlementFinancialCard'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1081, (Pattern((Step('ram:IBANID'), Step('ram:PayeePartyCreditorFinancialAccount'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1080, (Pattern((Step('ram:ProprietaryID'), Step('ram:PayeePartyCreditorFinancialAccount'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1079, (Pattern((Step('ram:PayeeSpecifiedCreditorFinancialInstitution'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000292', lambda n, d: (len(n[3].get('ram:BICID', ())) == 1)),
), _t248),
Template('M70', 1078, (Pattern((Step('ram:BICID'), Step('ram:PayeeSpecifiedCreditorFinancialInstitution'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1077, (Pattern((Step('ram:PayerPartyDebtorFinancialAccount'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000195', lambda n, d: (len(n[3].get('ram:IBANID', ())) == 1)),
), _t249),
Template('M70', 1076, (Pattern((Step('ram:IBANID'), Step('ram:PayerPartyDebtorFinancialAccount'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1075, (Pattern((Step('ram:TypeCode'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000609', lambda n, d: ((n[0] in C22) or (len(n[0]) == 0))),
), _t250),
Template('M70', 1074, (Pattern((Step('ram:TaxCurrencyCode'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000610', lambda n, d: ((n[0] in C19) or (len(n[0]) == 0))),
), _t251),
Template('M70', 1073, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000266', lambda n, d: (len(n[3].get('ram:AssociatedDocumentLineDocument', ())) == 1)),
    Check('FX-SCH-A-000267', lambda n, d: (len(n[3].get('ram:SpecifiedTradeProduct', ())) == 1)),
    Check('FX-SCH-A-000268', lambda n, d: (len(n[3].get('ram:SpecifiedLineTradeAgreement', ())) == 1)),
    Check('FX-SCH-A-000269', lambda n, d: (len(n[3].get('ram:SpecifiedLineTradeDelivery', ())) == 1)),
), _t252),
Template('M70', 1072, (Pattern((Step('ram:AssociatedDocumentLineDocument'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000270', lambda n, d: (len(n[3].get('ram:LineID', ())) == 1)),
    AtMost('FX-SCH-A-000271', ('ram:IncludedNote',), 1, lambda n, d: (len(n[3].get('ram:IncludedNote', ())) <= 1)),
), _t253),
Template('M70', 1071, (Pattern((Step('ram:IncludedNote'), Step('ram:AssociatedDocumentLineDocument'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000529', lambda n, d: (len(n[3].get('ram:Content', ())) == 1)),
), _t254),
Template('M70', 1070, (Pattern((Step('ram:SubjectCode'), Step('ram:IncludedNote'), Step('ram:AssociatedDocumentLineDocument'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t255),
Template('M70', 1069, (Pattern((Step('ram:LineID'), Step('ram:AssociatedDocumentLineDocument'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1068, (Pattern((Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000272', lambda n, d: (len(n[3].get('ram:NetPriceProductTradePrice', ())) == 1)),
), _t256),
Template('M70', 1067, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t257),
Template('M70', 1066, (Pattern((Step('ram:FormattedIssueDateTime'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t258),
Template('M70', 1065, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t259),
Template('M70', 1064, (Pattern((Step('ram:LineID'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1063, (Pattern((Step('ram:Name'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t260),
Template('M70', 1062, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t261),
Template('M70', 1061, (Pattern((Step('ram:TypeCode'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t262),
Template('M70', 1060, (Pattern((Step('ram:URIID'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t263),
Template('M70', 1059, (Pattern((Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000273', lambda n, d: (len(n[3].get('ram:ChargeAmount', ())) == 1)),
    AtMost('FX-SCH-A-000274', ('ram:AppliedTradeAllowanceCharge',), 1, lambda n, d: (len([x1 for x1 in n[3].get('ram:AppliedTradeAllowanceCharge', ()) if ('false' in texts(below(x1[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))]) <= 1)),
), _t264),
Template('M70', 1058, (Pattern((Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: (not ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))) and (not ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t265),
Template('M70', 1057, (Pattern((Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000530', lambda n, d: (len(n[3].get('ram:ChargeIndicator', ())) == 1)),
    Check('FX-SCH-A-000531', lambda n, d: (len(n[3].get('ram:ActualAmount', ())) == 1)),
), _t266),
Template('M70', 1056, (Pattern((Step('ram:ActualAmount'), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1055, (Pattern((Step('ram:BasisAmount'), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t267),
Template('M70', 1054, (Pattern((Step('ram:CalculationPercent'), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t268),
Template('M70', 1053, (Pattern((Step('ram:CategoryTradeTax'), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t269),
Template('M70', 1052, (Pattern((Step('ram:Reason'), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t270),
Template('M70', 1051, (Pattern((Step('ram:ReasonCode'), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t271),
Template('M70', 1050, (Pattern((Step('ram:BasisQuantity'), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000611', lambda n, d: (((n[1].get('unitCode') or '') in C23) or (len((n[1].get('unitCode') or '')) == 0))),
), _t272),
Template('M70', 1049, (Pattern((Step('ram:ChargeAmount'), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1048, (Pattern((Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000532', lambda n, d: (len(n[3].get('ram:ChargeAmount', ())) == 1)),
), _t273),
Template('M70', 1047, (Pattern((Step('ram:AppliedTradeAllowanceCharge'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t274),
Template('M70', 1046, (Pattern((Step('ram:BasisQuantity'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000612', lambda n, d: (((n[1].get('unitCode') or '') in C23) or (len((n[1].get('unitCode') or '')) == 0))),
), _t275),
Template('M70', 1045, (Pattern((Step('ram:ChargeAmount'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1044, (Pattern((Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000276', lambda n, d: (len(n[3].get('ram:BilledQuantity', ())) == 1)),
), _t276),
Template('M70', 1043, (Pattern((Step('ram:BilledQuantity'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000613', lambda n, d: (((n[1].get('unitCode') or '') in C23) or (len((n[1].get('unitCode') or '')) == 0))),
), _t277),
Template('M70', 1042, (Pattern((Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000615', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
    Check('FX-SCH-A-000616', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
), _t278),
Template('M70', 1041, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t279),
Template('M70', 1040, (Pattern((Step('ram:FormattedIssueDateTime'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t280),
Template('M70', 1039, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1038, (Pattern((Step('ram:LineID'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t281),
Template('M70', 1037, (Pattern((Step('ram:Name'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t282),
Template('M70', 1036, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000617', lambda n, d: ((n[0] in C5) or (len(n[0]) == 0))),
), _t283),
Template('M70', 1035, (Pattern((Step('ram:TypeCode'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000618', lambda n, d: ((n[0] in C24) or (len(n[0]) == 0))),
), _t284),
Template('M70', 1034, (Pattern((Step('ram:URIID'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t285),
Template('M70', 1033, (Pattern((Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000535', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    Check('FX-SCH-A-000536', lambda n, d: (len(n[3].get('ram:CategoryCode', ())) == 1)),
), _t286),
Template('M70', 1032, (Pattern((Step('ram:BasisAmount'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t287),
Template('M70', 1031, (Pattern((Step('ram:CalculatedAmount'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t288),
Template('M70', 1030, (Pattern((Step('ram:CategoryCode'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000619', lambda n, d: ((n[0] in C15) or (len(n[0]) == 0))),
), _t289),
Template('M70', 1029, (Pattern((Step('ram:DueDateTypeCode'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t290),
Template('M70', 1028, (Pattern((Step('ram:ExemptionReason'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t291),
Template('M70', 1027, (Pattern((Step('ram:ExemptionReasonCode'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t292),
Template('M70', 1026, (Pattern((Step('ram:TaxPointDate'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t293),
Template('M70', 1025, (Pattern((Step('ram:TypeCode'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000620', lambda n, d: ((n[0] in C18) or (len(n[0]) == 0))),
), _t294),
Template('M70', 1024, (Pattern((Step('udt:DateTimeString'), Step('ram:EndDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000539', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000621', lambda n, d: (((n[1].get('format') or '') in C2) or (len((n[1].get('format') or '')) == 0))),
), _t295),
Template('M70', 1023, (Pattern((Step('udt:DateTimeString'), Step('ram:StartDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000541', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000622', lambda n, d: (((n[1].get('format') or '') in C2) or (len((n[1].get('format') or '')) == 0))),
), _t296),
Template('M70', 1022, (Pattern((Step('ram:ID'), Step('ram:ReceivableSpecifiedTradeAccountingAccount'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1021, (Pattern((Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: (not ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))) and (not ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t297),
Template('M70', 1020, (Pattern((Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000543', lambda n, d: (len(n[3].get('ram:ChargeIndicator', ())) == 1)),
    Check('FX-SCH-A-000544', lambda n, d: (len(n[3].get('ram:ActualAmount', ())) == 1)),
), _t298),
Template('M70', 1019, (Pattern((Step('ram:ActualAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1018, (Pattern((Step('ram:BasisAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1017, (Pattern((Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t299),
Template('M70', 1016, (Pattern((Step('ram:ReasonCode'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000623', lambda n, d: ((n[0] in C20) or (len(n[0]) == 0))),
), _t300),
Template('M70', 1015, (Pattern((Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000546', lambda n, d: (len(n[3].get('ram:ChargeIndicator', ())) == 1)),
    Check('FX-SCH-A-000547', lambda n, d: (len(n[3].get('ram:ActualAmount', ())) == 1)),
), _t301),
Template('M70', 1014, (Pattern((Step('ram:ActualAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1013, (Pattern((Step('ram:BasisAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1012, (Pattern((Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t302),
Template('M70', 1011, (Pattern((Step('ram:ReasonCode', None, lambda n, d: (not (not (n[1].get('listID') is not None))) and (not (n[1].get('listID') == '5153')), None), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t303),
Template('M70', 1010, (Pattern((Step('ram:ReasonCode', None, lambda n, d: (not (n[1].get('listID') is not None)), None), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000624', lambda n, d: ((n[0] in C21) or (len(n[0]) == 0))),
), _t304),
Template('M70', 1009, (Pattern((Step('ram:SpecifiedTradeSettlementLineMonetarySummation'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000549', lambda n, d: (len(n[3].get('ram:LineTotalAmount', ())) == 1)),
), _t305),
Template('M70', 1008, (Pattern((Step('ram:LineTotalAmount'), Step('ram:SpecifiedTradeSettlementLineMonetarySummation'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M70', 1007, (Pattern((Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000550', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    AtMost('FX-SCH-A-000625', ('ram:Description',), 1, lambda n, d: (len(n[3].get('ram:Description', ())) <= 1)),
), _t306),
Template('M70', 1006, (Pattern((Step('ram:ApplicableProductCharacteristic'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000294', lambda n, d: (len(n[3].get('ram:Description', ())) == 1)),
    Check('FX-SCH-A-000295', lambda n, d: (len(n[3].get('ram:Value', ())) == 1)),
), _t307),
Template('M70', 1005, (Pattern((Step('ram:BuyerAssignedID'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M70', 1004, (Pattern((Step('ram:ClassCode'), Step('ram:DesignatedProductClassification'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000296', lambda n, d: (n[1].get('listID') is not None)),
    Check('FX-SCH-A-000297', lambda n, d: (((n[1].get('listID') or '') in C25) or (len((n[1].get('listID') or '')) == 0))),
), _t308),
Template('M70', 1003, (Pattern((Step('ram:GlobalID'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000551', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000626', lambda n, d: (((n[1].get('schemeID') or '') in C12) or (len((n[1].get('schemeID') or '')) == 0))),
), _t309),
Template('M70', 1002, (Pattern((Step('ram:OriginTradeCountry'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000627', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t310),
Template('M70', 1001, (Pattern((Step('ram:ID'), Step('ram:OriginTradeCountry'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000628', lambda n, d: ((n[0] in C11) or (len(n[0]) == 0))),
), _t311),
Template('M70', 1000, (Pattern((Step('ram:SellerAssignedID'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
)
