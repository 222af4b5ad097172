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
C4 = CODES['FX-SCH-A-000418']
C5 = CODES['FX-SCH-A-000421']
C6 = CODES['BR-CL-14']
C7 = CODES['BR-CL-10']
C8 = CODES['FX-SCH-A-000427']
C9 = CODES['FX-SCH-A-000429']
C10 = CODES['FX-SCH-A-000179']
C11 = CODES['BR-CL-06 (2)']
C12 = CODES['FX-SCH-A-000181']
C13 = CODES['FX-SCH-A-000459']
C14 = CODES['FX-SCH-A-000464']
C15 = CODES['BR-CL-19']
C16 = CODES['BR-CL-20']
C17 = CODES['BR-CL-16']

def _t1(n, d):
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
def _t2(n, d):
    k = n[3]; f = ()
    if not (any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)): f += ('BR-Z-09',)
    if not (((not ('ram:ExemptionReason' in n[2][3])) and (not ('ram:ExemptionReasonCode' in n[2][3])))): f += ('BR-Z-10',)
    return f
def _t3(n, d):
    k = n[3]; f = ()
    s1 = absolute(decimal1(n[2][3].get('ram:CalculatedAmount', ())))
    s0 = div(round_double(mul(float_or_none(absolute(decimal1(n[2][3].get('ram:BasisAmount', ())))), double1(n[2][3].get('ram:RateApplicablePercent', ())))), 100.0)
    if not ((lt(float_or_none(sub(s1, 1)), s0) and gt(float_or_none(add(s1, 1)), s0))): f += ('BR-S-09',)
    if not (((not ('ram:ExemptionReason' in n[2][3])) and (not ('ram:ExemptionReasonCode' in n[2][3])))): f += ('BR-S-10',)
    return f
def _t4(n, d):
    k = n[3]; f = ()
    if not (((not ('ram:EndDateTime' in k)) or (not ('ram:StartDateTime' in k)) or any_ge(texts([x1 for x1 in below(k.get('ram:EndDateTime', ()), 'udt:DateTimeString') if (x1[1].get('format') == '102')]), texts([x2 for x2 in below(k.get('ram:StartDateTime', ()), 'udt:DateTimeString') if (x2[1].get('format') == '102')])))): f += ('BR-29',)
    if not ((('ram:EndDateTime' in k) or ('ram:StartDateTime' in k))): f += ('BR-CO-19',)
    return f
def _t5(n, d):
    k = n[3]; f = ()
    if not ('ram:ActualAmount' in n[2][3]): f += ('BR-31',)
    if not ([1 for x1 in n[2][3].get('ram:CategoryTradeTax', ()) if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]): f += ('BR-32',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-33',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-CO-21',)
    if not ((len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)): f += ('BR-DEC-01',)
    if not two_decimals(n[2][3], 'ram:BasisAmount'): f += ('BR-DEC-02',)
    return f
def _t6(n, d):
    k = n[3]; f = ()
    if not ('ram:ActualAmount' in n[2][3]): f += ('BR-36',)
    if not ([1 for x1 in n[2][3].get('ram:CategoryTradeTax', ()) if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]): f += ('BR-37',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-38',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-CO-22',)
    if not ((len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)): f += ('BR-DEC-05',)
    if not two_decimals(n[2][3], 'ram:BasisAmount'): f += ('BR-DEC-06',)
    return f
def _t7(n, d):
    k = n[3]; f = ()
    s0 = n[2][3].get('ram:SellerTradeParty', ())
    if not ((('ram:Name' in k) and (not common(texts(k.get('ram:ID', ())), texts(below(s0, 'ram:ID')))) and (not common(texts(k.get('ram:Name', ())), texts(below(s0, 'ram:Name')))) and (not common(texts(below(k.get('ram:SpecifiedLegalOrganization', ()), 'ram:ID')), texts(below(s0, 'ram:SpecifiedLegalOrganization', 'ram:ID')))))): f += ('BR-17',)
    return f
def _t8(n, d):
    k = n[3]; f = ()
    if not has_text(k, 'ram:Name'): f += ('BR-18',)
    if not ('ram:PostalTradeAddress' in k): f += ('BR-19',)
    if not (said(below(k.get('ram:PostalTradeAddress', ()), 'ram:CountryID'))): f += ('BR-20',)
    if not (any_ne(texts([x1 for x1 in below(k.get('ram:SpecifiedTaxRegistration', ()), 'ram:ID') if (x1[1].get('schemeID') == 'VA')]), ('',))): f += ('BR-56',)
    return f
def _t9(n, d): return () if (('ram:ID' in n[3]) or ('ram:GlobalID' in n[3]) or below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') or [x1 for x1 in below(n[3].get('ram:SpecifiedTaxRegistration', ()), 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) else ('BR-CO-26',)
def _t10(n, d): return () if ((' ' + n[0][0:2] + ' ') in ' 1A AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BL BJ BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH EL ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XI YE YT ZA ZM ZW ') else ('BR-CO-09',)
def _t11(n, d): return () if ('ram:ChargeIndicator' in n[3]) else ('CII-SR-463',)
def _t12(n, d):
    k = n[3]; f = ()
    if not (((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))): f += ('BR-AE-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AE-06',)
    return f
def _t13(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-E-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-E-06',)
    return f
def _t14(n, d):
    k = n[3]; f = ()
    if not ((d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))): f += ('BR-G-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-G-06',)
    return f
def _t15(n, d):
    k = n[3]; f = ()
    if not ((d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))): f += ('BR-IC-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-IC-06',)
    return f
def _t16(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AF-03',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AF-06',)
    return f
def _t17(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AG-03',)
    if not (any_number_ge(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AG-06',)
    return f
def _t18(n, d): return () if ((not d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (not d.once(523528073, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')])) and (not d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))) else ('BR-O-03',)
def _t19(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-S-03',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-S-06',)
    return f
def _t20(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-Z-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-Z-06',)
    return f
def _t21(n, d):
    k = n[3]; f = ()
    if not (((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))): f += ('BR-AE-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AE-07',)
    return f
def _t22(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-E-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-E-07',)
    return f
def _t23(n, d):
    k = n[3]; f = ()
    if not ((d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))): f += ('BR-G-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-G-07',)
    return f
def _t24(n, d):
    k = n[3]; f = ()
    if not ((d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))): f += ('BR-IC-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-IC-07',)
    return f
def _t25(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AF-04',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AF-07',)
    return f
def _t26(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AG-04',)
    if not (any_number_ge(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AG-07',)
    return f
def _t27(n, d): return () if ((not d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (not d.once(523528073, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')])) and (not d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))) else ('BR-O-04',)
def _t28(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-S-04',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-S-07',)
    return f
def _t29(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-Z-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-Z-07',)
    return f
def _t30(n, d):
    k = n[3]; f = ()
    s10 = k.get('ram:RoundingAmount', ())
    s9 = k.get('ram:TaxTotalAmount', ())
    s8 = k.get('ram:ChargeTotalAmount', ())
    s7 = k.get('ram:TotalPrepaidAmount', ())
    s6 = k.get('ram:AllowanceTotalAmount', ())
    s5 = decimal1(k.get('ram:LineTotalAmount', ())[0:1])
    s4 = decimal1(k.get('ram:DuePayableAmount', ())[0:1])
    s3 = decimal1(k.get('ram:GrandTotalAmount', ())[0:1])
    s2 = decimal1(k.get('ram:TaxBasisTotalAmount', ())[0:1])
    s1 = d.once(156401258, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:TaxCurrencyCode'))
    s0 = d.once(2388838547, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode'))
    if not ('ram:LineTotalAmount' in k): f += ('BR-12',)
    if not ('ram:TaxBasisTotalAmount' in k): f += ('BR-13',)
    if not ('ram:GrandTotalAmount' in k): f += ('BR-14',)
    if not ('ram:DuePayableAmount' in k): f += ('BR-15',)
    if not ((((not ('ram:AllowanceTotalAmount' in k)) and (not d.once(2025762505, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('false' in texts(below(x1[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))]))) or any(double(x[0]) == cents_of_double(sum([double(x4[0]) for x4 in d.once(2607979924, lambda: [x3 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('false' in texts(below(x2[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) for x3 in x2[3].get('ram:ActualAmount', ())])])) for x in s6))): f += ('BR-CO-11',)
    if not ((((not ('ram:ChargeTotalAmount' in k)) and (not d.once(3275552590, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('true' in texts(below(x1[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))]))) or (cents_of_double(double1(d.once(757148418, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:ChargeTotalAmount')))) == cents_of_double((cents_of_double(sum([double(x4[0]) for x4 in d.once(802186043, lambda: [x3 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('true' in texts(below(x2[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) for x3 in x2[3].get('ram:ActualAmount', ())])])) + cents_of_double(sum([double(x5[0]) for x5 in d.once(272759268, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge', 'ram:AppliedAmount'))]))))))): f += ('BR-CO-12',)
    if not ((((not ('ram:ChargeTotalAmount' in k)) and (not ('ram:AllowanceTotalAmount' in k)) and eq(s2, cents(s5))) or ((not ('ram:ChargeTotalAmount' in k)) and eq(s2, cents(sub(s5, decimal1(s6[0:1]))))) or ((not ('ram:AllowanceTotalAmount' in k)) and eq(s2, cents(add(s5, decimal1(s8[0:1]))))) or eq(s2, cents(add(sub(s5, decimal1(s6[0:1])), decimal1(s8[0:1])))))): f += ('BR-CO-13',)
    if not (all((eq(decimal1(d.once(2427972249, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:GrandTotalAmount'))[0:1]), decimal1(d.once(2546365246, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TaxBasisTotalAmount'))[0:1])) or ((len([x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TaxTotalAmount') if (x2[1].get('currencyID') == x1[0])]) == 1) and eq(decimal1(d.once(2427972249, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:GrandTotalAmount'))[0:1]), cents(add(decimal1(d.once(2546365246, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TaxBasisTotalAmount'))[0:1]), decimal1([x3 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TaxTotalAmount') if (x3[1].get('currencyID') == x1[0])][0:1])))))) for x1 in s0)): f += ('BR-CO-15',)
    if not ((((not ('ram:RoundingAmount' in k)) and (not ('ram:TotalPrepaidAmount' in k)) and eq(s4, s3)) or ((not ('ram:TotalPrepaidAmount' in k)) and eq(s4, add(s3, decimal1(s10[0:1])))) or ((not ('ram:RoundingAmount' in k)) and eq(s4, sub(s3, decimal1(s7[0:1])))) or eq(s4, add(sub(s3, decimal1(s7[0:1])), decimal1(s10[0:1]))))): f += ('BR-CO-16',)
    if not two_decimals(k, 'ram:LineTotalAmount'): f += ('BR-DEC-09',)
    if not two_decimals(k, 'ram:AllowanceTotalAmount'): f += ('BR-DEC-10',)
    if not two_decimals(k, 'ram:ChargeTotalAmount'): f += ('BR-DEC-11',)
    if not two_decimals(k, 'ram:TaxBasisTotalAmount'): f += ('BR-DEC-12',)
    if not (((not ('ram:TaxTotalAmount' in k)) or [x1 for x1 in s9 if ((not common(texts(s0), some(x1[1].get('currencyID')))) or (double(x1[0]) == (round_double((double(x1[0]) * 100.0)) / 100.0)))])): f += ('BR-DEC-13',)
    if not two_decimals(k, 'ram:GrandTotalAmount'): f += ('BR-DEC-14',)
    if not (((not ('ram:TaxTotalAmount' in k)) or [x1 for x1 in s9 if ((not s1) or (common(texts(s1), some(x1[1].get('currencyID'))) and (double(x1[0]) == (round_double((double(x1[0]) * 100.0)) / 100.0))))])): f += ('BR-DEC-15',)
    if not two_decimals(k, 'ram:TotalPrepaidAmount'): f += ('BR-DEC-16',)
    if not two_decimals(k, 'ram:RoundingAmount'): f += ('BR-DEC-17',)
    if not two_decimals(k, 'ram:DuePayableAmount'): f += ('BR-DEC-18',)
    if not (((not s1) or (common(attributes(s9, 'currencyID'), texts(s1)) and (not common(texts(s1), texts(s0)))))): f += ('BR-53',)
    return f
def _t31(n, d): return () if (double(n[0]) == cents_of_double(sum([double(x1[0]) for x1 in d.once(905718065, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:ApplicableTradeTax', 'ram:CalculatedAmount'))]))) else ('BR-CO-14',)
def _t32(n, d):
    k = n[3]; f = ()
    if not ('ram:TypeCode' in k): f += ('BR-49',)
    if not ((('ram:PayerSpecifiedDebtorFinancialInstitution' in k) or ('ram:PayeeSpecifiedCreditorFinancialInstitution' in k) or ((not ('ram:PayerSpecifiedDebtorFinancialInstitution' in k)) and (not ('ram:PayeeSpecifiedCreditorFinancialInstitution' in k))))): f += ('CII-SR-464',)
    return f
def _t33(n, d):
    k = n[3]; f = ()
    if not ((has_text(k, 'ram:IBANID') or has_text(k, 'ram:ProprietaryID'))): f += ('BR-50',)
    if not ((('ram:IBANID' in k) or ('ram:ProprietaryID' in k))): f += ('BR-61',)
    return f
def _t34(n, d):
    k = n[3]; f = ()
    s1 = k.get('ram:PayeePartyCreditorFinancialAccount', ())
    s0 = below(s1, 'ram:IBANID')
    if not (((s0 or below(s1, 'ram:ProprietaryID')) and (not (s0 and below(s1, 'ram:ProprietaryID'))))): f += ('CII-SR-470',)
    return f
def _t35(n, d): return () if ('ram:ApplicableTradeTax' in n[3]) else ('BR-CO-18',)
def _t36(n, d):
    k = n[3]; f = ()
    if not (any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)): f += ('BR-AE-09',)
    if not ((('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))): f += ('BR-AE-10',)
    return f
def _t37(n, d):
    k = n[3]; f = ()
    if not (any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)): f += ('BR-E-09',)
    if not ((('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))): f += ('BR-E-10',)
    return f
def _t38(n, d):
    k = n[3]; f = ()
    if not (any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)): f += ('BR-G-09',)
    if not ((('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))): f += ('BR-G-10',)
    return f
def _t39(n, d):
    k = n[3]; f = ()
    s0 = below(parent(n[2]), 'ram:BillingSpecifiedPeriod')
    if not (any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)): f += ('BR-IC-09',)
    if not ((('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))): f += ('BR-IC-10',)
    if not ((below(s0, 'ram:EndDateTime') or below(s0, 'ram:StartDateTime') or d.once(1200678449, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeDelivery', 'ram:ActualDeliverySupplyChainEvent', 'ram:OccurrenceDateTime', 'udt:DateTimeString')))): f += ('BR-IC-11',)
    if not (d.once(4036642990, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeDelivery', 'ram:ShipToTradeParty', 'ram:PostalTradeAddress', 'ram:CountryID'))): f += ('BR-IC-12',)
    return f
def _t40(n, d): return () if ((not ('ram:ExemptionReason' in n[3])) and (not ('ram:ExemptionReasonCode' in n[3]))) else ('BR-AF-10',)
def _t41(n, d): return () if ((not ('ram:ExemptionReason' in n[3])) and (not ('ram:ExemptionReasonCode' in n[3]))) else ('BR-AG-10',)
def _t42(n, d):
    k = n[3]; f = ()
    s0 = vat.categories(d)
    if not (any_number_eq(k.get('ram:CalculatedAmount', ()), 0)): f += ('BR-O-09',)
    if not ((('ram:ExemptionReason' in k) or ('ram:ExemptionReasonCode' in k))): f += ('BR-O-10',)
    if 'O' in s0:
        s1 = [x1 for x1 in d.all('ram:CategoryTradeTax') if any_ne(texts(x1[3].get('ram:CategoryCode', ())), ('O',))]
        if not ((not [x1 for x1 in d.all('ram:ApplicableTradeTax') if any_ne(texts(x1[3].get('ram:CategoryCode', ())), ('O',))])): f += ('BR-O-11',)
        if not (not s1): f += ('BR-O-13',)
        if not (not s1): f += ('BR-O-14',)
    return f
def _t43(n, d):
    k = n[3]; f = ()
    s9 = k.get('rsm:ExchangedDocument', ())
    s8 = k.get('rsm:SupplyChainTradeTransaction', ())
    s7 = d.all('ram:SpecifiedTradeSettlementPaymentMeans')
    s6 = below(d.all('ram:BuyerTradeParty'), 'ram:PostalTradeAddress')
    s5 = below(d.all('ram:SellerTradeParty'), 'ram:PostalTradeAddress')
    s4 = below(s7, 'ram:TypeCode')
    s3 = below(s7, 'ram:Information')
    s2 = below(s8, 'ram:ApplicableHeaderTradeAgreement')
    s1 = below(s2, 'ram:BuyerTradeParty')
    s0 = below(s2, 'ram:SellerTradeParty')
    if not (any_ne(texts(below(k.get('rsm:ExchangedDocumentContext', ()), 'ram:GuidelineSpecifiedDocumentContextParameter', 'ram:ID')), ('',))): f += ('BR-01',)
    if not (any_ne(texts(below(s9, 'ram:ID')), ('',))): f += ('BR-02',)
    if not (any_ne(texts([x1 for x1 in below(s9, 'ram:IssueDateTime', 'udt:DateTimeString') if (x1[1].get('format') == '102')]), ('',))): f += ('BR-03',)
    if not (any_ne(texts(below(s9, 'ram:TypeCode')), ('',))): f += ('BR-04',)
    if not (any_ne(texts(below(s8, 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode')), ('',))): f += ('BR-05',)
    if not (any_ne(texts(below(s0, 'ram:Name')), ('',))): f += ('BR-06',)
    if not (any_ne(texts(below(s1, 'ram:Name')), ('',))): f += ('BR-07',)
    if not (s5): f += ('BR-08',)
    if not (any_ne(texts(below(s5, 'ram:CountryID')), ('',))): f += ('BR-09',)
    if not (s6): f += ('BR-10',)
    if not (any_ne(texts(below(s6, 'ram:CountryID')), ('',))): f += ('BR-11',)
    if not (((not below(s0, 'ram:URIUniversalCommunication')) or filled((one([x3 for x1 in s0 for x2 in below(x1[3].get('ram:URIUniversalCommunication', ())[0:1], 'ram:URIID') for x3 in (x2[1].get('schemeID'),) if x3 is not None]) or '')))): f += ('BR-62',)
    if not (((not below(s1, 'ram:URIUniversalCommunication')) or filled((one([x3 for x1 in s1 for x2 in below(x1[3].get('ram:URIUniversalCommunication', ())[0:1], 'ram:URIID') for x3 in (x2[1].get('schemeID'),) if x3 is not None]) or '')))): f += ('BR-63',)
    if not ((len([x1 for x1 in s4 if (ns(x1[0]) != ns(text(s4[0:1])))]) == 0)): f += ('CII-SR-467',)
    if not ((len([x1 for x1 in s3 if (ns(x1[0]) != ns(text(s3[0:1])))]) == 0)): f += ('CII-SR-468',)
    if not ((len(below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:PaymentReference')) <= 1)): f += ('CII-SR-469',)
    return f
def _t44(n, d):
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
def _t45(n, d):
    k = n[3]; f = ()
    s0 = below(k.get('ram:ShipToTradeParty', ()), 'ram:PostalTradeAddress')
    if not (((not s0) or any_ne(texts(below(s0, 'ram:CountryID')), ('',)))): f += ('BR-57',)
    return f
def _t46(n, d):
    k = n[3]; f = ()
    s0 = k.get('ram:IssuerAssignedID', ())
    if not (any_ne(texts(s0), ('',))): f += ('BR-55',)
    if not ((len(s0) == 1)): f += ('FX-SCH-A-000415',)
    return f
def _t47(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:ID', ())) == 1)): f += ('FX-SCH-A-000019',)
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000020',)
    return f
def _t48(n, d): return () if (len(n[3].get('ram:Content', ())) == 1) else ('FX-SCH-A-000160',)
def _t49(n, d): return () if ((n[0] in C1) or (len(n[0]) == 0)) else ('FX-SCH-A-000162',)
def _t50(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000021',)
    if not ((((s0 or '') in C2) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000416',)
    return f
def _t51(n, d): return () if ((n[0] in C3) or (len(n[0]) == 0)) else ('FX-SCH-A-000417',)
def _t52(n, d): return () if (len(n[3].get('ram:GuidelineSpecifiedDocumentContextParameter', ())) == 1) else ('FX-SCH-A-000025',)
def _t53(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000406',)
def _t54(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000407',)
def _t55(n, d): return () if ((n[0] in C4) or (len(n[0]) == 0)) else ('FX-SCH-A-000418',)
def _t56(n, d): return () if (len(n[3].get('ram:IssuerAssignedID', ())) == 1) else ('FX-SCH-A-000029',)
def _t57(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t58(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:Name', ())) == 1)): f += ('FX-SCH-A-000030',)
    if not ((len(k.get('ram:PostalTradeAddress', ())) == 1)): f += ('FX-SCH-A-000419',)
    return f
def _t59(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000420',)
    if not ((((s0 or '') in C5) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000421',)
    return f
def _t60(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000422',)
def _t61(n, d): return () if ((n[0] in C6) or (len(n[0]) == 0)) else ('FX-SCH-A-000423',)
def _t62(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C7) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000424',)
    return f
def _t63(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t64(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000425',)
def _t65(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000426',)
    if not ((((s0 or '') in C8) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000427',)
    return f
def _t66(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000168',)
def _t67(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000428',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000429',)
    return f
def _t68(n, d): return () if (len(n[3].get('ram:IssuerAssignedID', ())) == 1) else ('FX-SCH-A-000430',)
def _t69(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t70(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:Name', ())) == 1)): f += ('FX-SCH-A-000431',)
    if not ((len(k.get('ram:PostalTradeAddress', ())) == 1)): f += ('FX-SCH-A-000432',)
    if not ((len(k.get('ram:SpecifiedTaxRegistration', ())) == 1)): f += ('FX-SCH-A-000169',)
    return f
def _t71(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t72(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t73(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000433',)
def _t74(n, d): return () if ((n[0] in C6) or (len(n[0]) == 0)) else ('FX-SCH-A-000435',)
def _t75(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t76(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000436',)
def _t77(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000437',)
    if not ((((s0 or '') in C8) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000438',)
    return f
def _t78(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t79(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:Name', ())) == 1)): f += ('FX-SCH-A-000409',)
    if not ((len(k.get('ram:PostalTradeAddress', ())) == 1)): f += ('FX-SCH-A-000032',)
    return f
def _t80(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000440',)
    if not ((((s0 or '') in C5) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000441',)
    return f
def _t81(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000035',)
def _t82(n, d): return () if ((n[0] in C6) or (len(n[0]) == 0)) else ('FX-SCH-A-000443',)
def _t83(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C7) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000444',)
    return f
def _t84(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t85(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000411',)
def _t86(n, d): return () if (n[1].get('schemeID') is not None) else ('FX-SCH-A-000037',)
def _t87(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000412',)
def _t88(n, d): return () if (n[1].get('schemeID') is not None) else ('FX-SCH-A-000413',)
def _t89(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000445',)
def _t90(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000446',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000447',)
    return f
def _t91(n, d): return () if (len(n[3].get('ram:OccurrenceDateTime', ())) == 1) else ('FX-SCH-A-000171',)
def _t92(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000448',)
    if not ((((s0 or '') in C2) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000449',)
    return f
def _t93(n, d): return () if (len(n[3].get('ram:IssuerAssignedID', ())) == 1) else ('FX-SCH-A-000450',)
def _t94(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t95(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000453',)
    if not ((((s0 or '') in C5) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000454',)
    return f
def _t96(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000455',)
def _t97(n, d): return () if ((n[0] in C6) or (len(n[0]) == 0)) else ('FX-SCH-A-000457',)
def _t98(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t99(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t100(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t101(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:InvoiceCurrencyCode', ())) == 1)): f += ('FX-SCH-A-000038',)
    if not ((len(k.get('ram:ApplicableTradeTax', ())) >= 1)): f += ('FX-SCH-A-000173',)
    if not ((len(k.get('ram:SpecifiedTradeSettlementHeaderMonetarySummation', ())) == 1)): f += ('FX-SCH-A-000039',)
    return f
def _t102(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:CalculatedAmount', ())) == 1)): f += ('FX-SCH-A-000176',)
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000458',)
    if not ((len(k.get('ram:BasisAmount', ())) == 1)): f += ('FX-SCH-A-000177',)
    if not ((len(k.get('ram:CategoryCode', ())) == 1)): f += ('FX-SCH-A-000178',)
    return f
def _t103(n, d): return () if ((n[0] in C10) or (len(n[0]) == 0)) else ('FX-SCH-A-000179',)
def _t104(n, d): return () if ((n[0] in C11) or (len(n[0]) == 0)) else ('FX-SCH-A-000180',)
def _t105(n, d): return () if ((n[0] in C12) or (len(n[0]) == 0)) else ('FX-SCH-A-000181',)
def _t106(n, d): return () if ((n[0] in C13) or (len(n[0]) == 0)) else ('FX-SCH-A-000459',)
def _t107(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000460',)
    if not ((((s0 or '') in C2) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000461',)
    return f
def _t108(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000462',)
    if not ((((s0 or '') in C2) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000463',)
    return f
def _t109(n, d): return () if ((n[0] in C14) or (len(n[0]) == 0)) else ('FX-SCH-A-000464',)
def _t110(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000465',)
    if not ((((s0 or '') in C2) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000466',)
    return f
def _t111(n, d): return () if (len(n[3].get('ram:Name', ())) == 1) else ('FX-SCH-A-000469',)
def _t112(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000470',)
    if not ((((s0 or '') in C5) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000471',)
    return f
def _t113(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t114(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C7) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000472',)
    return f
def _t115(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t116(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t117(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t118(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t119(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:ChargeIndicator', ())) == 1)): f += ('FX-SCH-A-000183',)
    if not ((len(k.get('ram:ActualAmount', ())) == 1)): f += ('FX-SCH-A-000184',)
    if not ((len(k.get('ram:CategoryTradeTax', ())) == 1)): f += ('FX-SCH-A-000185',)
    return f
def _t120(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000473',)
    if not ((len(k.get('ram:CategoryCode', ())) == 1)): f += ('FX-SCH-A-000474',)
    return f
def _t121(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t122(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t123(n, d): return () if ((n[0] in C10) or (len(n[0]) == 0)) else ('FX-SCH-A-000475',)
def _t124(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t125(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t126(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t127(n, d): return () if ((n[0] in C13) or (len(n[0]) == 0)) else ('FX-SCH-A-000476',)
def _t128(n, d): return () if ((n[0] in C15) or (len(n[0]) == 0)) else ('FX-SCH-A-000186',)
def _t129(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:ChargeIndicator', ())) == 1)): f += ('FX-SCH-A-000477',)
    if not ((len(k.get('ram:ActualAmount', ())) == 1)): f += ('FX-SCH-A-000478',)
    if not ((len(k.get('ram:CategoryTradeTax', ())) == 1)): f += ('FX-SCH-A-000479',)
    return f
def _t130(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000480',)
    if not ((len(k.get('ram:CategoryCode', ())) == 1)): f += ('FX-SCH-A-000481',)
    return f
def _t131(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t132(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t133(n, d): return () if ((n[0] in C10) or (len(n[0]) == 0)) else ('FX-SCH-A-000482',)
def _t134(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t135(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t136(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t137(n, d): return () if ((n[0] in C13) or (len(n[0]) == 0)) else ('FX-SCH-A-000483',)
def _t138(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t139(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000391',)
def _t140(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000484',)
    if not ((((s0 or '') in C2) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000485',)
    return f
def _t141(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:LineTotalAmount', ())) == 1)): f += ('FX-SCH-A-000189',)
    if not ((len(k.get('ram:TaxBasisTotalAmount', ())) == 1)): f += ('FX-SCH-A-000041',)
    if not ((len(k.get('ram:GrandTotalAmount', ())) == 1)): f += ('FX-SCH-A-000043',)
    if not ((len(k.get('ram:DuePayableAmount', ())) == 1)): f += ('FX-SCH-A-000044',)
    return f
def _t142(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t143(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('currencyID')
    if not ((((s0 or '') in C14) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000486',)
    return f
def _t144(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('currencyID')
    if not ((((s0 or '') in C14) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000487',)
    return f
def _t145(n, d): return () if (len(n[3].get('ram:TypeCode', ())) == 1) else ('FX-SCH-A-000488',)
def _t146(n, d): return () if (len(n[3].get('ram:IBANID', ())) == 1) else ('FX-SCH-A-000195',)
def _t147(n, d): return () if ((n[0] in C17) or (len(n[0]) == 0)) else ('FX-SCH-A-000489',)
def _t148(n, d): return () if ((n[0] in C14) or (len(n[0]) == 0)) else ('FX-SCH-A-000196',)

TEMPLATES = (
Template('M5', 1000, (Pattern((Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-45', lambda n, d: ('ram:BasisAmount' in n[3])),
    Check('BR-46', lambda n, d: ('ram:CalculatedAmount' in n[3])),
    Check('BR-47', lambda n, d: ('ram:CategoryCode' in n[3])),
    Check('BR-48', lambda n, d: (('ram:RateApplicablePercent' in n[3]) or ('O' in texts(n[3].get('ram:CategoryCode', ()))))),
    Check('BR-CO-03', lambda n, d: ((('ram:TaxPointDate' in n[3]) and (not ('ram:DueDateTypeCode' in n[3]))) or (('ram:DueDateTypeCode' in n[3]) and (not ('ram:TaxPointDate' in n[3]))) or ((not ('ram:TaxPointDate' in n[3])) and (not ('ram:DueDateTypeCode' in n[3]))))),
    Check('BR-CO-17', lambda n, d: (((round_decimal(decimal1(n[3].get('ram:CalculatedAmount', ()))) == 0) and (not bool(one([x5 for _ in (0,) if (ns(text(n[3].get('ram:TypeCode', ())).upper()) == 'VAT') for x5 in (decimal1(n[3].get('ram:RateApplicablePercent', ())),) if x5 is not None])))) or ((round_decimal(decimal1(n[3].get('ram:CalculatedAmount', ()))) == 0) and (round_decimal(one([x1 for _ in (0,) if (ns(text(n[3].get('ram:TypeCode', ())).upper()) == 'VAT') for x1 in (decimal1(n[3].get('ram:RateApplicablePercent', ())),) if x1 is not None])) == 0)) or (ne(round_decimal(one([x2 for _ in (0,) if (ns(text(n[3].get('ram:TypeCode', ())).upper()) == 'VAT') for x2 in (decimal1(n[3].get('ram:RateApplicablePercent', ())),) if x2 is not None])), 0) and le(sub(absolute(decimal1(n[3].get('ram:CalculatedAmount', ()))), 1), cents(mul(absolute(decimal1(n[3].get('ram:BasisAmount', ()))), div(one([x3 for _ in (0,) if (ns(text(n[3].get('ram:TypeCode', ())).upper()) == 'VAT') for x3 in (decimal1(n[3].get('ram:RateApplicablePercent', ())),) if x3 is not None]), 100)))) and ge(add(absolute(decimal1(n[3].get('ram:CalculatedAmount', ()))), 1), cents(mul(absolute(decimal1(n[3].get('ram:BasisAmount', ()))), div(one([x4 for _ in (0,) if (ns(text(n[3].get('ram:TypeCode', ())).upper()) == 'VAT') for x4 in (decimal1(n[3].get('ram:RateApplicablePercent', ())),) if x4 is not None]), 100))))))),
    Check('BR-DEC-19', lambda n, d: two_decimals(n[3], 'ram:BasisAmount')),
    Check('BR-DEC-20', lambda n, d: two_decimals(n[3], 'ram:CalculatedAmount')),
), _t1),
Template('M6', 1000, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'Z'), ('.', 'Z')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-Z-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-Z-10', lambda n, d: ((not ('ram:ExemptionReason' in n[2][3])) and (not ('ram:ExemptionReasonCode' in n[2][3])))),
), _t2),
Template('M7', 1000, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'S'), ('.', 'S')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-S-09', lambda n, d: (lt(float_or_none(sub(absolute(decimal1(n[2][3].get('ram:CalculatedAmount', ()))), 1)), div(round_double(mul(float_or_none(absolute(decimal1(n[2][3].get('ram:BasisAmount', ())))), double1(n[2][3].get('ram:RateApplicablePercent', ())))), 100.0)) and gt(float_or_none(add(absolute(decimal1(n[2][3].get('ram:CalculatedAmount', ()))), 1)), div(round_double(mul(float_or_none(absolute(decimal1(n[2][3].get('ram:BasisAmount', ())))), double1(n[2][3].get('ram:RateApplicablePercent', ())))), 100.0)))),
    Check('BR-S-10', lambda n, d: ((not ('ram:ExemptionReason' in n[2][3])) and (not ('ram:ExemptionReasonCode' in n[2][3])))),
), _t3),
Template('M8', 1000, (Pattern((Step('ram:BillingSpecifiedPeriod'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-29', lambda n, d: ((not ('ram:EndDateTime' in n[3])) or (not ('ram:StartDateTime' in n[3])) or any_ge(texts([x1 for x1 in below(n[3].get('ram:EndDateTime', ()), 'udt:DateTimeString') if (x1[1].get('format') == '102')]), texts([x2 for x2 in below(n[3].get('ram:StartDateTime', ()), 'udt:DateTimeString') if (x2[1].get('format') == '102')])))),
    Check('BR-CO-19', lambda n, d: (('ram:EndDateTime' in n[3]) or ('ram:StartDateTime' in n[3]))),
), _t4),
Template('M9', 1000, (Pattern((Step('ram:ChargeIndicator', None, lambda n, d: ('false' in texts(n[3].get('udt:Indicator', ()))), ('udt:Indicator', 'false')), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-31', lambda n, d: ('ram:ActualAmount' in n[2][3])),
    Check('BR-32', lambda n, d: [1 for x1 in n[2][3].get('ram:CategoryTradeTax', ()) if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]),
    Check('BR-33', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-CO-21', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-DEC-01', lambda n, d: (len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)),
    Check('BR-DEC-02', lambda n, d: two_decimals(n[2][3], 'ram:BasisAmount')),
), _t5),
Template('M10', 1000, (Pattern((Step('ram:ChargeIndicator', None, lambda n, d: ('true' in texts(n[3].get('udt:Indicator', ()))), ('udt:Indicator', 'true')), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-36', lambda n, d: ('ram:ActualAmount' in n[2][3])),
    Check('BR-37', lambda n, d: [1 for x1 in n[2][3].get('ram:CategoryTradeTax', ()) if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]),
    Check('BR-38', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-CO-22', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-DEC-05', lambda n, d: (len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)),
    Check('BR-DEC-06', lambda n, d: two_decimals(n[2][3], 'ram:BasisAmount')),
), _t6),
Template('M11', 1000, (Pattern((Step('ram:PayeeTradeParty'),), False),), (
    Check('BR-17', lambda n, d: (('ram:Name' in n[3]) and (not common(texts(n[3].get('ram:ID', ())), texts(below(n[2][3].get('ram:SellerTradeParty', ()), 'ram:ID')))) and (not common(texts(n[3].get('ram:Name', ())), texts(below(n[2][3].get('ram:SellerTradeParty', ()), 'ram:Name')))) and (not common(texts(below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID')), texts(below(n[2][3].get('ram:SellerTradeParty', ()), 'ram:SpecifiedLegalOrganization', 'ram:ID')))))),
), _t7),
Template('M12', 1000, (Pattern((Step('ram:SellerTaxRepresentativeTradeParty'),), False),), (
    Check('BR-18', lambda n, d: has_text(n[3], 'ram:Name')),
    Check('BR-19', lambda n, d: ('ram:PostalTradeAddress' in n[3])),
    Check('BR-20', lambda n, d: filled(text(below(n[3].get('ram:PostalTradeAddress', ()), 'ram:CountryID')))),
    Check('BR-56', lambda n, d: any_ne(texts([x1 for x1 in below(n[3].get('ram:SpecifiedTaxRegistration', ()), 'ram:ID') if (x1[1].get('schemeID') == 'VA')]), ('',))),
), _t8),
Template('M13', 1000, (Pattern((Step('ram:SellerTradeParty'),), False),), (
    Check('BR-CO-26', lambda n, d: (('ram:ID' in n[3]) or ('ram:GlobalID' in n[3]) or below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') or [x1 for x1 in below(n[3].get('ram:SpecifiedTaxRegistration', ()), 'ram:ID') if (x1[1].get('schemeID') == 'VA')])),
), _t9),
Template('M14', 1000, (Pattern((Step('ram:ID', None, lambda n, d: (n[1].get('schemeID') == 'VA'), None), Step('ram:SpecifiedTaxRegistration'),), False),), (
    Check('BR-CO-09', lambda n, d: ((' ' + n[0][0:2] + ' ') in ' 1A AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BL BJ BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH EL ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XI YE YT ZA ZM ZW ')),
), _t10),
Template('M15', 1000, (Pattern((Step('ram:SpecifiedTradeAllowanceCharge'),), False),), (
    AtMost('CII-SR-472', ('ram:RateApplicablePercent',), 1, lambda n, d: (len(n[3].get('ram:RateApplicablePercent', ())) <= 1)),
    AtMost('CII-SR-471', ('ram:CategoryTradeTax',), 1, lambda n, d: (len(n[3].get('ram:CategoryTradeTax', ())) <= 1)),
    AtMost('CII-SR-473', ('ram:ActualAmount',), 1, lambda n, d: (len(n[3].get('ram:ActualAmount', ())) <= 1)),
    Check('CII-SR-463', lambda n, d: ('ram:ChargeIndicator' in n[3])),
), _t11),
Template('M16', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('AE' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'AE')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-AE-03', lambda n, d: ((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))),
    Check('BR-AE-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t12),
Template('M17', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('E' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'E')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-E-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-E-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t13),
Template('M18', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('G' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'G')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-G-03', lambda n, d: (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))),
    Check('BR-G-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t14),
Template('M19', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('K' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'K')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-IC-03', lambda n, d: (d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))),
    Check('BR-IC-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t15),
Template('M20', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('L' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'L')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-AF-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AF-06', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t16),
Template('M21', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('M' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'M')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-AG-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AG-06', lambda n, d: any_number_ge(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t17),
Template('M22', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('O' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'O')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-O-03', lambda n, d: ((not d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (not d.once(523528073, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')])) and (not d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))),
    Absent('BR-O-06', (('ram:RateApplicablePercent',),)),
), _t18),
Template('M23', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('S' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'S')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-S-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-S-06', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t19),
Template('M24', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('Z' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'Z')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-Z-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-Z-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t20),
Template('M25', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('AE' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'AE')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-AE-04', lambda n, d: ((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))),
    Check('BR-AE-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t21),
Template('M26', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('E' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'E')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-E-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-E-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t22),
Template('M27', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('G' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'G')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-G-04', lambda n, d: (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))),
    Check('BR-G-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t23),
Template('M28', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('K' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'K')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-IC-04', lambda n, d: (d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))),
    Check('BR-IC-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t24),
Template('M29', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('L' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'L')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-AF-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AF-07', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t25),
Template('M30', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('M' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'M')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-AG-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AG-07', lambda n, d: any_number_ge(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t26),
Template('M31', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('O' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'O')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-O-04', lambda n, d: ((not d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (not d.once(523528073, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')])) and (not d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))),
    Absent('BR-O-07', (('ram:RateApplicablePercent',),)),
), _t27),
Template('M32', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('S' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'S')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-S-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-S-07', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t28),
Template('M33', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('Z' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'Z')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-Z-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-Z-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t29),
Template('M34', 1000, (Pattern((Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'),), False),), (
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
), _t30),
Template('M35', 1000, (Pattern((Step('ram:TaxTotalAmount', None, lambda n, d: common(texts(below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode')), some(n[1].get('currencyID'))), None), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'),), False),), (
    Check('BR-CO-14', lambda n, d: (double(n[0]) == cents_of_double(sum([double(x1[0]) for x1 in d.once(905718065, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:ApplicableTradeTax', 'ram:CalculatedAmount'))])))),
), _t31),
Template('M36', 1000, (Pattern((Step('ram:SpecifiedTradeSettlementPaymentMeans'),), False),), (
    Check('BR-49', lambda n, d: ('ram:TypeCode' in n[3])),
    Check('CII-SR-464', lambda n, d: (('ram:PayerSpecifiedDebtorFinancialInstitution' in n[3]) or ('ram:PayeeSpecifiedCreditorFinancialInstitution' in n[3]) or ((not ('ram:PayerSpecifiedDebtorFinancialInstitution' in n[3])) and (not ('ram:PayeeSpecifiedCreditorFinancialInstitution' in n[3]))))),
), _t32),
Template('M37', 1000, (Pattern((Step('ram:PayeePartyCreditorFinancialAccount'), Step('ram:SpecifiedTradeSettlementPaymentMeans', None, lambda n, d: (('30' in texts(n[3].get('ram:TypeCode', ()))) or ('58' in texts(n[3].get('ram:TypeCode', ())))), None),), False),), (
    Check('BR-50', lambda n, d: (has_text(n[3], 'ram:IBANID') or has_text(n[3], 'ram:ProprietaryID'))),
    Check('BR-61', lambda n, d: (('ram:IBANID' in n[3]) or ('ram:ProprietaryID' in n[3]))),
), _t33),
Template('M38', 1000, (Pattern((Step('ram:SpecifiedTradeSettlementPaymentMeans', None, lambda n, d: any((ns_of(n[3], 'ram:TypeCode') == x1) for x1 in tokens('30 58', R0)), None),), False),), (
    Check('CII-SR-470', lambda n, d: ((below(n[3].get('ram:PayeePartyCreditorFinancialAccount', ()), 'ram:IBANID') or below(n[3].get('ram:PayeePartyCreditorFinancialAccount', ()), 'ram:ProprietaryID')) and (not (below(n[3].get('ram:PayeePartyCreditorFinancialAccount', ()), 'ram:IBANID') and below(n[3].get('ram:PayeePartyCreditorFinancialAccount', ()), 'ram:ProprietaryID'))))),
), _t34),
Template('M39', 1000, (Pattern((Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-CO-18', lambda n, d: ('ram:ApplicableTradeTax' in n[3])),
), _t35),
Template('M40', 1000, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'AE'), ('.', 'AE')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-AE-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-AE-10', lambda n, d: (('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))),
), _t36),
Template('M41', 1000, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'E'), ('.', 'E')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-E-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-E-10', lambda n, d: (('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))),
), _t37),
Template('M42', 1000, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'G'), ('.', 'G')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-G-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-G-10', lambda n, d: (('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))),
), _t38),
Template('M43', 1000, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'K'), ('.', 'K')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-IC-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-IC-10', lambda n, d: (('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))),
    Check('BR-IC-11', lambda n, d: (below(parent(n[2]), 'ram:BillingSpecifiedPeriod', 'ram:EndDateTime') or below(parent(n[2]), 'ram:BillingSpecifiedPeriod', 'ram:StartDateTime') or d.once(1200678449, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeDelivery', 'ram:ActualDeliverySupplyChainEvent', 'ram:OccurrenceDateTime', 'udt:DateTimeString')))),
    Check('BR-IC-12', lambda n, d: d.once(4036642990, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeDelivery', 'ram:ShipToTradeParty', 'ram:PostalTradeAddress', 'ram:CountryID'))),
), _t39),
Template('M44', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('L' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'L')), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-AF-10', lambda n, d: ((not ('ram:ExemptionReason' in n[3])) and (not ('ram:ExemptionReasonCode' in n[3])))),
), _t40),
Template('M45', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('M' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'M')), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-AG-10', lambda n, d: ((not ('ram:ExemptionReason' in n[3])) and (not ('ram:ExemptionReasonCode' in n[3])))),
), _t41),
Template('M46', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('O' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'O')), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-O-09', lambda n, d: any_number_eq(n[3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-O-10', lambda n, d: (('ram:ExemptionReason' in n[3]) or ('ram:ExemptionReasonCode' in n[3]))),
    Check('BR-O-11', lambda n, d: 'O' not in vat.categories(d) or (not [x1 for x1 in d.all('ram:ApplicableTradeTax') if any_ne(texts(x1[3].get('ram:CategoryCode', ())), ('O',))])),
    Check('BR-O-13', lambda n, d: 'O' not in vat.categories(d) or (not [x1 for x1 in d.all('ram:CategoryTradeTax') if any_ne(texts(x1[3].get('ram:CategoryCode', ())), ('O',))])),
    Check('BR-O-14', lambda n, d: 'O' not in vat.categories(d) or (not [x1 for x1 in d.all('ram:CategoryTradeTax') if any_ne(texts(x1[3].get('ram:CategoryCode', ())), ('O',))])),
), _t42),
Template('M47', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), True),), (
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
    Check('CII-SR-467', lambda n, d: (len([x1 for x1 in below(d.all('ram:SpecifiedTradeSettlementPaymentMeans'), 'ram:TypeCode') if (ns(x1[0]) != ns(text(below(d.all('ram:SpecifiedTradeSettlementPaymentMeans'), 'ram:TypeCode')[0:1])))]) == 0)),
    Check('CII-SR-468', lambda n, d: (len([x1 for x1 in below(d.all('ram:SpecifiedTradeSettlementPaymentMeans'), 'ram:Information') if (ns(x1[0]) != ns(text(below(d.all('ram:SpecifiedTradeSettlementPaymentMeans'), 'ram:Information')[0:1])))]) == 0)),
    Check('CII-SR-469', lambda n, d: (len(below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:PaymentReference')) <= 1)),
), _t43),
Template('M48', 1000, (Pattern((Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('CII-SR-465', lambda n, d: (not (below(n[3].get('ram:SellerTradeParty', ()), 'ram:DefinedTradeContact', 'ram:PersonName') and below(n[3].get('ram:SellerTradeParty', ()), 'ram:DefinedTradeContact', 'ram:DepartmentName')))),
    Check('CII-SR-466', lambda n, d: (not (below(n[3].get('ram:BuyerTradeParty', ()), 'ram:DefinedTradeContact', 'ram:PersonName') and below(n[3].get('ram:BuyerTradeParty', ()), 'ram:DefinedTradeContact', 'ram:DepartmentName')))),
    Check('FX-SCH-A-000027', lambda n, d: (len(n[3].get('ram:SellerTradeParty', ())) == 1)),
    Check('FX-SCH-A-000028', lambda n, d: (len(n[3].get('ram:BuyerTradeParty', ())) == 1)),
), _t44),
Template('M49', 1000, (Pattern((Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-57', lambda n, d: ((not below(n[3].get('ram:ShipToTradeParty', ()), 'ram:PostalTradeAddress')) or any_ne(texts(below(n[3].get('ram:ShipToTradeParty', ()), 'ram:PostalTradeAddress', 'ram:CountryID')), ('',)))),
), _t45),
Template('M50', 1000, (Pattern((Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-55', lambda n, d: any_ne(texts(n[3].get('ram:IssuerAssignedID', ())), ('',))),
    Check('FX-SCH-A-000415', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t46),
Template('M51', 1132, (Pattern((Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000019', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
    Check('FX-SCH-A-000020', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
), _t47),
Template('M51', 1131, (Pattern((Step('ram:ID'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M51', 1130, (Pattern((Step('ram:IncludedNote'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000160', lambda n, d: (len(n[3].get('ram:Content', ())) == 1)),
    AtMost('FX-SCH-A-000161', ('ram:SubjectCode',), 1, lambda n, d: (len(n[3].get('ram:SubjectCode', ())) <= 1)),
), _t48),
Template('M51', 1129, (Pattern((Step('ram:SubjectCode'), Step('ram:IncludedNote'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000162', lambda n, d: ((n[0] in C1) or (len(n[0]) == 0))),
), _t49),
Template('M51', 1128, (Pattern((Step('udt:DateTimeString'), Step('ram:IssueDateTime'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000021', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000416', lambda n, d: (((n[1].get('format') or '') in C2) or (len((n[1].get('format') or '')) == 0))),
), _t50),
Template('M51', 1127, (Pattern((Step('ram:TypeCode'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000417', lambda n, d: ((n[0] in C3) or (len(n[0]) == 0))),
), _t51),
Template('M51', 1126, (Pattern((Step('rsm:ExchangedDocumentContext'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000024', ('ram:BusinessProcessSpecifiedDocumentContextParameter',), 1, lambda n, d: (len(n[3].get('ram:BusinessProcessSpecifiedDocumentContextParameter', ())) <= 1)),
    Check('FX-SCH-A-000025', lambda n, d: (len(n[3].get('ram:GuidelineSpecifiedDocumentContextParameter', ())) == 1)),
), _t52),
Template('M51', 1125, (Pattern((Step('ram:BusinessProcessSpecifiedDocumentContextParameter'), Step('rsm:ExchangedDocumentContext'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000406', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t53),
Template('M51', 1124, (Pattern((Step('ram:ID'), Step('ram:BusinessProcessSpecifiedDocumentContextParameter'), Step('rsm:ExchangedDocumentContext'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M51', 1123, (Pattern((Step('ram:GuidelineSpecifiedDocumentContextParameter'), Step('rsm:ExchangedDocumentContext'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000407', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t54),
Template('M51', 1122, (Pattern((Step('ram:ID'), Step('ram:GuidelineSpecifiedDocumentContextParameter'), Step('rsm:ExchangedDocumentContext'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000418', lambda n, d: ((n[0] in C4) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
), _t55),
Template('M51', 1121, (Pattern((Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000029', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t56),
Template('M51', 1120, (Pattern((Step('ram:FormattedIssueDateTime'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t57),
Template('M51', 1119, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M51', 1118, (Pattern((Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000163', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    AtMost('FX-SCH-A-000164', ('ram:GlobalID',), 1, lambda n, d: (len(n[3].get('ram:GlobalID', ())) <= 1)),
    Check('FX-SCH-A-000030', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    Check('FX-SCH-A-000419', lambda n, d: (len(n[3].get('ram:PostalTradeAddress', ())) == 1)),
    AtMost('FX-SCH-A-000165', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-000166', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) <= 1)),
), _t58),
Template('M51', 1117, (Pattern((Step('ram:GlobalID'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000420', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000421', lambda n, d: (((n[1].get('schemeID') or '') in C5) or (len((n[1].get('schemeID') or '')) == 0))),
), _t59),
Template('M51', 1116, (Pattern((Step('ram:ID'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M51', 1115, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000422', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000167', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t60),
Template('M51', 1114, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000423', lambda n, d: ((n[0] in C6) or (len(n[0]) == 0))),
), _t61),
Template('M51', 1113, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000424', lambda n, d: (((n[1].get('schemeID') or '') in C7) or (len((n[1].get('schemeID') or '')) == 0))),
), _t62),
Template('M51', 1112, (Pattern((Step('ram:TradingBusinessName'), Step('ram:SpecifiedLegalOrganization'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t63),
Template('M51', 1111, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000425', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t64),
Template('M51', 1110, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000426', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000427', lambda n, d: (((n[1].get('schemeID') or '') in C8) or (len((n[1].get('schemeID') or '')) == 0))),
), _t65),
Template('M51', 1109, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000168', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t66),
Template('M51', 1108, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000428', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000429', lambda n, d: (((n[1].get('schemeID') or '') in C9) or (len((n[1].get('schemeID') or '')) == 0))),
), _t67),
Template('M51', 1107, (Pattern((Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000430', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t68),
Template('M51', 1106, (Pattern((Step('ram:FormattedIssueDateTime'), Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t69),
Template('M51', 1105, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M51', 1104, (Pattern((Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000431', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    Check('FX-SCH-A-000432', lambda n, d: (len(n[3].get('ram:PostalTradeAddress', ())) == 1)),
    Check('FX-SCH-A-000169', lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) == 1)),
), _t70),
Template('M51', 1103, (Pattern((Step('ram:GlobalID'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t71),
Template('M51', 1102, (Pattern((Step('ram:ID'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t72),
Template('M51', 1101, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000433', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000434', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t73),
Template('M51', 1100, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000435', lambda n, d: ((n[0] in C6) or (len(n[0]) == 0))),
), _t74),
Template('M51', 1099, (Pattern((Step('ram:SpecifiedLegalOrganization'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t75),
Template('M51', 1098, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000436', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t76),
Template('M51', 1097, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000437', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000438', lambda n, d: (((n[1].get('schemeID') or '') in C8) or (len((n[1].get('schemeID') or '')) == 0))),
), _t77),
Template('M51', 1096, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t78),
Template('M51', 1095, (Pattern((Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000409', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    Check('FX-SCH-A-000032', lambda n, d: (len(n[3].get('ram:PostalTradeAddress', ())) == 1)),
    AtMost('FX-SCH-A-000439', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-000033', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len([x1 for x1 in n[3].get('ram:SpecifiedTaxRegistration', ()) if ('VA' in attributes(x1[3].get('ram:ID', ()), 'schemeID'))]) <= 1)),
    AtMost('FX-SCH-A-000034', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len([x1 for x1 in n[3].get('ram:SpecifiedTaxRegistration', ()) if ('FC' in attributes(x1[3].get('ram:ID', ()), 'schemeID'))]) <= 1)),
), _t79),
Template('M51', 1094, (Pattern((Step('ram:GlobalID'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000440', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000441', lambda n, d: (((n[1].get('schemeID') or '') in C5) or (len((n[1].get('schemeID') or '')) == 0))),
), _t80),
Template('M51', 1093, (Pattern((Step('ram:ID'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M51', 1092, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000035', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000442', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t81),
Template('M51', 1091, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000443', lambda n, d: ((n[0] in C6) or (len(n[0]) == 0))),
), _t82),
Template('M51', 1090, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000444', lambda n, d: (((n[1].get('schemeID') or '') in C7) or (len((n[1].get('schemeID') or '')) == 0))),
), _t83),
Template('M51', 1089, (Pattern((Step('ram:SpecifiedTaxRegistration', None, lambda n, d: (not ('VA' in attributes(n[3].get('ram:ID', ()), 'schemeID'))) and (not ('FC' in attributes(n[3].get('ram:ID', ()), 'schemeID'))), None), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t84),
Template('M51', 1088, (Pattern((Step('ram:SpecifiedTaxRegistration', None, lambda n, d: ('FC' in attributes(n[3].get('ram:ID', ()), 'schemeID')), None), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000411', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t85),
Template('M51', 1087, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration', None, lambda n, d: ('FC' in attributes(n[3].get('ram:ID', ()), 'schemeID')), None), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000037', lambda n, d: (n[1].get('schemeID') is not None)),
), _t86),
Template('M51', 1086, (Pattern((Step('ram:SpecifiedTaxRegistration', None, lambda n, d: ('VA' in attributes(n[3].get('ram:ID', ()), 'schemeID')), None), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000412', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t87),
Template('M51', 1085, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration', None, lambda n, d: ('VA' in attributes(n[3].get('ram:ID', ()), 'schemeID')), None), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000413', lambda n, d: (n[1].get('schemeID') is not None)),
), _t88),
Template('M51', 1084, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000445', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t89),
Template('M51', 1083, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000446', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000447', lambda n, d: (((n[1].get('schemeID') or '') in C9) or (len((n[1].get('schemeID') or '')) == 0))),
), _t90),
Template('M51', 1082, (Pattern((Step('ram:ActualDeliverySupplyChainEvent'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000171', lambda n, d: (len(n[3].get('ram:OccurrenceDateTime', ())) == 1)),
), _t91),
Template('M51', 1081, (Pattern((Step('udt:DateTimeString'), Step('ram:OccurrenceDateTime'), Step('ram:ActualDeliverySupplyChainEvent'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000448', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000449', lambda n, d: (((n[1].get('format') or '') in C2) or (len((n[1].get('format') or '')) == 0))),
), _t92),
Template('M51', 1080, (Pattern((Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000450', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t93),
Template('M51', 1079, (Pattern((Step('ram:FormattedIssueDateTime'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t94),
Template('M51', 1078, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M51', 1077, (Pattern((Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000451', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    AtMost('FX-SCH-A-000452', ('ram:GlobalID',), 1, lambda n, d: (len(n[3].get('ram:GlobalID', ())) <= 1)),
)),
Template('M51', 1076, (Pattern((Step('ram:GlobalID'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000453', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000454', lambda n, d: (((n[1].get('schemeID') or '') in C5) or (len((n[1].get('schemeID') or '')) == 0))),
), _t95),
Template('M51', 1075, (Pattern((Step('ram:ID'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M51', 1074, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000455', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000456', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t96),
Template('M51', 1073, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000457', lambda n, d: ((n[0] in C6) or (len(n[0]) == 0))),
), _t97),
Template('M51', 1072, (Pattern((Step('ram:SpecifiedLegalOrganization'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t98),
Template('M51', 1071, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t99),
Template('M51', 1070, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t100),
Template('M51', 1069, (Pattern((Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000172', ('ram:PaymentReference',), 1, lambda n, d: (len(n[3].get('ram:PaymentReference', ())) <= 1)),
    Check('FX-SCH-A-000038', lambda n, d: (len(n[3].get('ram:InvoiceCurrencyCode', ())) == 1)),
    Check('FX-SCH-A-000173', lambda n, d: (len(n[3].get('ram:ApplicableTradeTax', ())) >= 1)),
    AtMost('FX-SCH-A-000174', ('ram:SpecifiedTradePaymentTerms',), 1, lambda n, d: (len(n[3].get('ram:SpecifiedTradePaymentTerms', ())) <= 1)),
    Check('FX-SCH-A-000039', lambda n, d: (len(n[3].get('ram:SpecifiedTradeSettlementHeaderMonetarySummation', ())) == 1)),
    AtMost('FX-SCH-A-000175', ('ram:ReceivableSpecifiedTradeAccountingAccount',), 1, lambda n, d: (len(n[3].get('ram:ReceivableSpecifiedTradeAccountingAccount', ())) <= 1)),
), _t101),
Template('M51', 1068, (Pattern((Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000176', lambda n, d: (len(n[3].get('ram:CalculatedAmount', ())) == 1)),
    Check('FX-SCH-A-000458', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    Check('FX-SCH-A-000177', lambda n, d: (len(n[3].get('ram:BasisAmount', ())) == 1)),
    Check('FX-SCH-A-000178', lambda n, d: (len(n[3].get('ram:CategoryCode', ())) == 1)),
), _t102),
Template('M51', 1067, (Pattern((Step('ram:BasisAmount'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M51', 1066, (Pattern((Step('ram:CalculatedAmount'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M51', 1065, (Pattern((Step('ram:CategoryCode'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000179', lambda n, d: ((n[0] in C10) or (len(n[0]) == 0))),
), _t103),
Template('M51', 1064, (Pattern((Step('ram:DueDateTypeCode'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000180', lambda n, d: ((n[0] in C11) or (len(n[0]) == 0))),
), _t104),
Template('M51', 1063, (Pattern((Step('ram:ExemptionReasonCode'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000181', lambda n, d: ((n[0] in C12) or (len(n[0]) == 0))),
), _t105),
Template('M51', 1062, (Pattern((Step('ram:TypeCode'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000459', lambda n, d: ((n[0] in C13) or (len(n[0]) == 0))),
), _t106),
Template('M51', 1061, (Pattern((Step('udt:DateTimeString'), Step('ram:EndDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000460', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000461', lambda n, d: (((n[1].get('format') or '') in C2) or (len((n[1].get('format') or '')) == 0))),
), _t107),
Template('M51', 1060, (Pattern((Step('udt:DateTimeString'), Step('ram:StartDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000462', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000463', lambda n, d: (((n[1].get('format') or '') in C2) or (len((n[1].get('format') or '')) == 0))),
), _t108),
Template('M51', 1059, (Pattern((Step('ram:CreditorReferenceID'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M51', 1058, (Pattern((Step('ram:InvoiceCurrencyCode'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000464', lambda n, d: ((n[0] in C14) or (len(n[0]) == 0))),
), _t109),
Template('M51', 1057, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000465', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000466', lambda n, d: (((n[1].get('format') or '') in C2) or (len((n[1].get('format') or '')) == 0))),
), _t110),
Template('M51', 1056, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M51', 1055, (Pattern((Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000467', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    AtMost('FX-SCH-A-000468', ('ram:GlobalID',), 1, lambda n, d: (len(n[3].get('ram:GlobalID', ())) <= 1)),
    Check('FX-SCH-A-000469', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
), _t111),
Template('M51', 1054, (Pattern((Step('ram:GlobalID'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000470', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000471', lambda n, d: (((n[1].get('schemeID') or '') in C5) or (len((n[1].get('schemeID') or '')) == 0))),
), _t112),
Template('M51', 1053, (Pattern((Step('ram:ID'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M51', 1052, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t113),
Template('M51', 1051, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000472', lambda n, d: (((n[1].get('schemeID') or '') in C7) or (len((n[1].get('schemeID') or '')) == 0))),
), _t114),
Template('M51', 1050, (Pattern((Step('ram:TradingBusinessName'), Step('ram:SpecifiedLegalOrganization'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t115),
Template('M51', 1049, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t116),
Template('M51', 1048, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t117),
Template('M51', 1047, (Pattern((Step('ram:ID'), Step('ram:ReceivableSpecifiedTradeAccountingAccount'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M51', 1046, (Pattern((Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: (not ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))) and (not ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t118),
Template('M51', 1045, (Pattern((Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000183', lambda n, d: (len(n[3].get('ram:ChargeIndicator', ())) == 1)),
    Check('FX-SCH-A-000184', lambda n, d: (len(n[3].get('ram:ActualAmount', ())) == 1)),
    Check('FX-SCH-A-000185', lambda n, d: (len(n[3].get('ram:CategoryTradeTax', ())) == 1)),
), _t119),
Template('M51', 1044, (Pattern((Step('ram:ActualAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M51', 1043, (Pattern((Step('ram:BasisAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M51', 1042, (Pattern((Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000473', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    Check('FX-SCH-A-000474', lambda n, d: (len(n[3].get('ram:CategoryCode', ())) == 1)),
), _t120),
Template('M51', 1041, (Pattern((Step('ram:BasisAmount'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t121),
Template('M51', 1040, (Pattern((Step('ram:CalculatedAmount'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t122),
Template('M51', 1039, (Pattern((Step('ram:CategoryCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000475', lambda n, d: ((n[0] in C10) or (len(n[0]) == 0))),
), _t123),
Template('M51', 1038, (Pattern((Step('ram:DueDateTypeCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t124),
Template('M51', 1037, (Pattern((Step('ram:ExemptionReason'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t125),
Template('M51', 1036, (Pattern((Step('ram:ExemptionReasonCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t126),
Template('M51', 1035, (Pattern((Step('ram:TypeCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000476', lambda n, d: ((n[0] in C13) or (len(n[0]) == 0))),
), _t127),
Template('M51', 1034, (Pattern((Step('ram:ReasonCode'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000186', lambda n, d: ((n[0] in C15) or (len(n[0]) == 0))),
), _t128),
Template('M51', 1033, (Pattern((Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000477', lambda n, d: (len(n[3].get('ram:ChargeIndicator', ())) == 1)),
    Check('FX-SCH-A-000478', lambda n, d: (len(n[3].get('ram:ActualAmount', ())) == 1)),
    Check('FX-SCH-A-000479', lambda n, d: (len(n[3].get('ram:CategoryTradeTax', ())) == 1)),
), _t129),
Template('M51', 1032, (Pattern((Step('ram:ActualAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M51', 1031, (Pattern((Step('ram:BasisAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M51', 1030, (Pattern((Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000480', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    Check('FX-SCH-A-000481', lambda n, d: (len(n[3].get('ram:CategoryCode', ())) == 1)),
), _t130),
Template('M51', 1029, (Pattern((Step('ram:BasisAmount'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t131),
Template('M51', 1028, (Pattern((Step('ram:CalculatedAmount'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t132),
Template('M51', 1027, (Pattern((Step('ram:CategoryCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000482', lambda n, d: ((n[0] in C10) or (len(n[0]) == 0))),
), _t133),
Template('M51', 1026, (Pattern((Step('ram:DueDateTypeCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t134),
Template('M51', 1025, (Pattern((Step('ram:ExemptionReason'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t135),
Template('M51', 1024, (Pattern((Step('ram:ExemptionReasonCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t136),
Template('M51', 1023, (Pattern((Step('ram:TypeCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000483', lambda n, d: ((n[0] in C13) or (len(n[0]) == 0))),
), _t137),
Template('M51', 1022, (Pattern((Step('ram:ReasonCode', None, lambda n, d: (not (not (n[1].get('listID') is not None))) and (not (n[1].get('listID') == '5153')), None), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t138),
Template('M51', 1021, (Pattern((Step('ram:ReasonCode', None, lambda n, d: (not (n[1].get('listID') is not None)), None), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000391', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t139),
Template('M51', 1020, (Pattern((Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000187', ('ram:Description',), 1, lambda n, d: (len(n[3].get('ram:Description', ())) <= 1)),
    AtMost('FX-SCH-A-000188', ('ram:DirectDebitMandateID',), 1, lambda n, d: (len(n[3].get('ram:DirectDebitMandateID', ())) <= 1)),
)),
Template('M51', 1019, (Pattern((Step('ram:DirectDebitMandateID'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M51', 1018, (Pattern((Step('udt:DateTimeString'), Step('ram:DueDateDateTime'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000484', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000485', lambda n, d: (((n[1].get('format') or '') in C2) or (len((n[1].get('format') or '')) == 0))),
), _t140),
Template('M51', 1017, (Pattern((Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000189', lambda n, d: (len(n[3].get('ram:LineTotalAmount', ())) == 1)),
    AtMost('FX-SCH-A-000190', ('ram:ChargeTotalAmount',), 1, lambda n, d: (len(n[3].get('ram:ChargeTotalAmount', ())) <= 1)),
    AtMost('FX-SCH-A-000191', ('ram:AllowanceTotalAmount',), 1, lambda n, d: (len(n[3].get('ram:AllowanceTotalAmount', ())) <= 1)),
    Check('FX-SCH-A-000041', lambda n, d: (len(n[3].get('ram:TaxBasisTotalAmount', ())) == 1)),
    AtMost('FX-SCH-A-000042', ('ram:TaxTotalAmount',), 1, lambda n, d: (len([x1 for x1 in n[3].get('ram:TaxTotalAmount', ()) if common(texts(below(parents(parent(x1)), 'ram:InvoiceCurrencyCode')), some(x1[1].get('currencyID')))]) <= 1)),
    AtMost('FX-SCH-A-000192', ('ram:TaxTotalAmount',), 1, lambda n, d: (len([x1 for x1 in n[3].get('ram:TaxTotalAmount', ()) if common(texts(below(parents(parent(x1)), 'ram:TaxCurrencyCode')), some(x1[1].get('currencyID')))]) <= 1)),
    Check('FX-SCH-A-000043', lambda n, d: (len(n[3].get('ram:GrandTotalAmount', ())) == 1)),
    AtMost('FX-SCH-A-000193', ('ram:TotalPrepaidAmount',), 1, lambda n, d: (len(n[3].get('ram:TotalPrepaidAmount', ())) <= 1)),
    Check('FX-SCH-A-000044', lambda n, d: (len(n[3].get('ram:DuePayableAmount', ())) == 1)),
), _t141),
Template('M51', 1016, (Pattern((Step('ram:AllowanceTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M51', 1015, (Pattern((Step('ram:ChargeTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M51', 1014, (Pattern((Step('ram:DuePayableAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M51', 1013, (Pattern((Step('ram:GrandTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M51', 1012, (Pattern((Step('ram:LineTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M51', 1011, (Pattern((Step('ram:TaxBasisTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M51', 1010, (Pattern((Step('ram:TaxTotalAmount', None, lambda n, d: (not common(texts(below(parents(parent(n)), 'ram:InvoiceCurrencyCode')), some(n[1].get('currencyID')))) and (not common(texts(below(parents(parent(n)), 'ram:TaxCurrencyCode')), some(n[1].get('currencyID')))), None), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t142),
Template('M51', 1009, (Pattern((Step('ram:TaxTotalAmount', None, lambda n, d: common(texts(below(parents(parent(n)), 'ram:InvoiceCurrencyCode')), some(n[1].get('currencyID'))), None), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000486', lambda n, d: (((n[1].get('currencyID') or '') in C14) or (len((n[1].get('currencyID') or '')) == 0))),
), _t143),
Template('M51', 1008, (Pattern((Step('ram:TaxTotalAmount', None, lambda n, d: common(texts(below(parents(parent(n)), 'ram:TaxCurrencyCode')), some(n[1].get('currencyID'))), None), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000487', lambda n, d: (((n[1].get('currencyID') or '') in C14) or (len((n[1].get('currencyID') or '')) == 0))),
), _t144),
Template('M51', 1007, (Pattern((Step('ram:TotalPrepaidAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M51', 1006, (Pattern((Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000488', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    AtMost('FX-SCH-A-000194', ('ram:PayeePartyCreditorFinancialAccount',), 1, lambda n, d: (len(n[3].get('ram:PayeePartyCreditorFinancialAccount', ())) <= 1)),
), _t145),
Template('M51', 1005, (Pattern((Step('ram:IBANID'), Step('ram:PayeePartyCreditorFinancialAccount'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M51', 1004, (Pattern((Step('ram:ProprietaryID'), Step('ram:PayeePartyCreditorFinancialAccount'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M51', 1003, (Pattern((Step('ram:PayerPartyDebtorFinancialAccount'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000195', lambda n, d: (len(n[3].get('ram:IBANID', ())) == 1)),
), _t146),
Template('M51', 1002, (Pattern((Step('ram:IBANID'), Step('ram:PayerPartyDebtorFinancialAccount'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M51', 1001, (Pattern((Step('ram:TypeCode'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000489', lambda n, d: ((n[0] in C17) or (len(n[0]) == 0))),
), _t147),
Template('M51', 1000, (Pattern((Step('ram:TaxCurrencyCode'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000196', lambda n, d: ((n[0] in C14) or (len(n[0]) == 0))),
), _t148),
)
