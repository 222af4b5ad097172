"""Compiled by `coryphee.formats.rules.tools.generate`; do not edit.

Factur-X 1.3.16 (FNFE-MPE and FeRD), licence Apache-2.0.
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

D0 = Decimal("0.01")
C1 = CODES['BR-FXEXT-04']
R2 = re.compile('^[ \\t\\r\\n]*(\\d{4})(1[0-2]|0[1-9]){1}(3[01]|[12][0-9]|0[1-9]){1}[ \\t\\r\\n]*\\Z')
R3 = re.compile('^[ \\t\\r\\n]*(\\d{4})(1[0-2]|0[1-9])(3[01]|[12][0-9]|0[1-9])([01][0-9]|2[0-3])[0-5][0-9][ \\t\\r\\n]*\\Z')
C4 = CODES['FX-SCH-A-000416']
C5 = CODES['BR-CL-08']
C6 = CODES['FX-SCH-A-000389']
C7 = CODES['BR-CL-01 (3)']
C8 = CODES['FX-SCH-A-000636']
C9 = CODES['FX-SCH-A-000638']
C10 = CODES['BR-CL-07']
C11 = CODES['FX-SCH-A-000559']
C12 = CODES['FX-SCH-A-000562']
C13 = CODES['FX-SCH-A-000644']
C14 = CODES['FX-SCH-A-000565']
C15 = CODES['FX-SCH-A-000320']
C16 = CODES['BR-CL-14']
C17 = CODES['FX-SCH-A-000657']
C18 = CODES['BR-CL-10']
C19 = CODES['FX-SCH-A-000429']
C20 = CODES['FX-SCH-A-000427']
C21 = CODES['FX-SCH-A-000707']
C22 = CODES['FX-SCH-A-000346']
C23 = CODES['BR-CL-17']
C24 = CODES['BR-CL-06 (2)']
C25 = CODES['FX-SCH-A-000181']
C26 = CODES['FX-SCH-A-000857']
C27 = CODES['FX-SCH-A-000464']
C28 = CODES['FX-SCH-A-000863']
C29 = CODES['FX-SCH-A-000949']
C30 = CODES['BR-CL-23']
C31 = CODES['BR-CL-19']
C32 = CODES['FX-SCH-A-000390']
C33 = CODES['BR-CL-20']
C34 = CODES['BR-CL-16']
C35 = CODES['FX-SCH-A-000334']
C36 = CODES['FX-SCH-A-000335']
C37 = CODES['FX-SCH-A-000618']
C38 = CODES['FX-SCH-A-000459']
C39 = CODES['BR-CL-13']

def _t1(n, d): return () if ('false' in n[3]) else ('PEPPOL-EN16931-R008',)
def _t2(n, d): return () if any_ne(texts(n[3].get('ram:IssuerAssignedID', ())), ('',)) else ('BR-52',)
def _t3(n, d):
    k = n[3]; f = ()
    if not ('ram:BasisAmount' in k): f += ('BR-45',)
    if not ('ram:CalculatedAmount' in k): f += ('BR-46',)
    if not ('ram:CategoryCode' in k): f += ('BR-47',)
    if not ((('ram:RateApplicablePercent' in k) or ('O' in texts(k.get('ram:CategoryCode', ()))))): f += ('BR-48',)
    if not (((('ram:TaxPointDate' in k) and (not ('ram:DueDateTypeCode' in k))) or (('ram:DueDateTypeCode' in k) and (not ('ram:TaxPointDate' in k))) or ((not ('ram:TaxPointDate' in k)) and (not ('ram:DueDateTypeCode' in k))))): f += ('BR-CO-03',)
    if not two_decimals(k, 'ram:BasisAmount'): f += ('BR-DEC-19',)
    if not two_decimals(k, 'ram:CalculatedAmount'): f += ('BR-DEC-20',)
    return f
def _t4(n, d): return () if any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0) else ('BR-Z-09',)
def _t5(n, d):
    k = n[3]; f = ()
    s8 = ns_of(k, 'ram:ExemptionReason')
    s7 = ns_of(k, 'ram:ExemptionReasonCode')
    s6 = decimal1(k.get('ram:BasisAmount', ()))
    s5 = some(decimal1(k.get('ram:RateApplicablePercent', ())))
    s4 = below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction')
    s3 = below(s4, 'ram:ApplicableHeaderTradeSettlement')
    s2 = below(s4, 'ram:IncludedSupplyChainTradeLineItem')
    s1 = below(s3, 'ram:SpecifiedTradeAllowanceCharge')
    s0 = below(s3, 'ram:SpecifiedLogisticsServiceCharge')
    if not (one([((abs(((((x2 - cents(sum([x14 for x9 in s2 if ((not below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x10 in x9[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('AE' in texts(below(x10[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x12 for x11 in x10[3].get('ram:ApplicableTradeTax', ()) for x12 in (decimal1(x11[3].get('ram:RateApplicablePercent', ())),) if x12 is not None], (x1,))) for x13 in x10[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x14 in (decimal1(x13[3].get('ram:LineTotalAmount', ())),) if x14 is not None]))) + cents(sum([x22 for x19 in s1 if (('AE' in texts(below(x19[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x19[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x21 for x20 in x19[3].get('ram:CategoryTradeTax', ()) for x21 in (decimal1(x20[3].get('ram:RateApplicablePercent', ())),) if x21 is not None], (x1,))) for x22 in (decimal1(x19[3].get('ram:ActualAmount', ())),) if x22 is not None]))) - cents(sum([x30 for x27 in s1 if (any_is(texts(below(x27[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and ('AE' in texts(below(x27[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:CategoryTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:ActualAmount', ())),) if x30 is not None]))) - cents(sum([x50 for x47 in s0 if (('AE' in texts(below(x47[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x49 for x48 in x47[3].get('ram:AppliedTradeTax', ()) for x49 in (decimal1(x48[3].get('ram:RateApplicablePercent', ())),) if x49 is not None], (x1,))) for x50 in (decimal1(x47[3].get('ram:AppliedAmount', ())),) if x50 is not None])))) <= (D0 * ((len([x34 for x34 in s2 if (('AE' in texts(below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x36 for x35 in below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x36 in (decimal1(x35[3].get('ram:RateApplicablePercent', ())),) if x36 is not None], (x1,)))]) + len([x40 for x40 in s1 if (('AE' in texts(below(x40[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x42 for x41 in x40[3].get('ram:CategoryTradeTax', ()) for x42 in (decimal1(x41[3].get('ram:RateApplicablePercent', ())),) if x42 is not None], (x1,)))])) + len([x54 for x54 in s0 if (('AE' in texts(below(x54[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x56 for x55 in x54[3].get('ram:AppliedTradeTax', ()) for x56 in (decimal1(x55[3].get('ram:RateApplicablePercent', ())),) if x56 is not None], (x1,)))])))) or (abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('AE' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x18 for x15 in s1 if (('AE' in texts(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x15[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x17 for x16 in x15[3].get('ram:CategoryTradeTax', ()) for x17 in (decimal1(x16[3].get('ram:RateApplicablePercent', ())),) if x17 is not None], (x1,)) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x18 in (decimal1(x15[3].get('ram:ActualAmount', ())),) if x18 is not None]))) - cents(sum([x26 for x23 in s1 if (any_is(texts(below(x23[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and ('AE' in texts(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x25 for x24 in x23[3].get('ram:CategoryTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x26 in (decimal1(x23[3].get('ram:ActualAmount', ())),) if x26 is not None]))) - cents(sum([x46 for x43 in s0 if (('AE' in texts(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x45 for x44 in x43[3].get('ram:AppliedTradeTax', ()) for x45 in (decimal1(x44[3].get('ram:RateApplicablePercent', ())),) if x45 is not None], (x1,)) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x46 in (decimal1(x43[3].get('ram:AppliedAmount', ())),) if x46 is not None])))) <= (D0 * ((len([x31 for x31 in s2 if (('AE' in texts(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x33 for x32 in below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == s8) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == s7))]) + len([x37 for x37 in s1 if (('AE' in texts(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x39 for x38 in x37[3].get('ram:CategoryTradeTax', ()) for x39 in (decimal1(x38[3].get('ram:RateApplicablePercent', ())),) if x39 is not None], (x1,)) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])) + len([x51 for x51 in s0 if (('AE' in texts(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x53 for x52 in x51[3].get('ram:AppliedTradeTax', ()) for x53 in (decimal1(x52[3].get('ram:RateApplicablePercent', ())),) if x53 is not None], (x1,)) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))]))))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-AE-08b',)
    if not (one([(abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('AE' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in s1 if (('AE' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x20 for x17 in s1 if (any_is(texts(below(x17[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and ('AE' in texts(below(x17[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x19 for x18 in x17[3].get('ram:CategoryTradeTax', ()) for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,))) for x20 in (decimal1(x17[3].get('ram:ActualAmount', ())),) if x20 is not None]))) - cents(sum([x30 for x27 in s0 if (('AE' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:AppliedAmount', ())),) if x30 is not None])))) <= (D0 * ((len([x21 for x21 in s2 if (('AE' in texts(below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x23 for x22 in below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x23 in (decimal1(x22[3].get('ram:RateApplicablePercent', ())),) if x23 is not None], (x1,)))]) + len([x24 for x24 in s1 if (('AE' in texts(below(x24[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x26 for x25 in x24[3].get('ram:CategoryTradeTax', ()) for x26 in (decimal1(x25[3].get('ram:RateApplicablePercent', ())),) if x26 is not None], (x1,)))])) + len([x31 for x31 in s0 if (('AE' in texts(below(x31[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x33 for x32 in x31[3].get('ram:AppliedTradeTax', ()) for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)))])))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-AE-08ini',)
    if not (one([(abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('AE' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in s1 if (('AE' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,)) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x16 for x13 in s1 if (any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and ('AE' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x15 for x14 in x13[3].get('ram:CategoryTradeTax', ()) for x15 in (decimal1(x14[3].get('ram:RateApplicablePercent', ())),) if x15 is not None], (x1,)) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x16 in (decimal1(x13[3].get('ram:ActualAmount', ())),) if x16 is not None]))) - cents(sum([x26 for x23 in s0 if (('AE' in texts(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x25 for x24 in x23[3].get('ram:AppliedTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x26 in (decimal1(x23[3].get('ram:AppliedAmount', ())),) if x26 is not None])))) <= (D0 * ((len([x17 for x17 in s2 if (('AE' in texts(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x19 for x18 in below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,)) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == s8) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == s7))]) + len([x20 for x20 in s1 if (('AE' in texts(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x22 for x21 in x20[3].get('ram:CategoryTradeTax', ()) for x22 in (decimal1(x21[3].get('ram:RateApplicablePercent', ())),) if x22 is not None], (x1,)) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])) + len([x27 for x27 in s0 if (('AE' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,)) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-AE-08rev',)
    return f
def _t6(n, d):
    k = n[3]; f = ()
    s8 = ns_of(k, 'ram:ExemptionReason')
    s7 = ns_of(k, 'ram:ExemptionReasonCode')
    s6 = decimal1(k.get('ram:BasisAmount', ()))
    s5 = some(decimal1(k.get('ram:RateApplicablePercent', ())))
    s4 = below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction')
    s3 = below(s4, 'ram:ApplicableHeaderTradeSettlement')
    s2 = below(s4, 'ram:IncludedSupplyChainTradeLineItem')
    s1 = below(s3, 'ram:SpecifiedTradeAllowanceCharge')
    s0 = below(s3, 'ram:SpecifiedLogisticsServiceCharge')
    if not (one([((abs(((((x2 - cents(sum([x14 for x9 in s2 if ((not below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x10 in x9[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('E' in texts(below(x10[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x12 for x11 in x10[3].get('ram:ApplicableTradeTax', ()) for x12 in (decimal1(x11[3].get('ram:RateApplicablePercent', ())),) if x12 is not None], (x1,))) for x13 in x10[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x14 in (decimal1(x13[3].get('ram:LineTotalAmount', ())),) if x14 is not None]))) + cents(sum([x22 for x19 in s1 if (('E' in texts(below(x19[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x19[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x21 for x20 in x19[3].get('ram:CategoryTradeTax', ()) for x21 in (decimal1(x20[3].get('ram:RateApplicablePercent', ())),) if x21 is not None], (x1,))) for x22 in (decimal1(x19[3].get('ram:ActualAmount', ())),) if x22 is not None]))) - cents(sum([x30 for x27 in s1 if (('E' in texts(below(x27[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x27[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x29 for x28 in x27[3].get('ram:CategoryTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:ActualAmount', ())),) if x30 is not None]))) - cents(sum([x50 for x47 in s0 if (('E' in texts(below(x47[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x49 for x48 in x47[3].get('ram:AppliedTradeTax', ()) for x49 in (decimal1(x48[3].get('ram:RateApplicablePercent', ())),) if x49 is not None], (x1,))) for x50 in (decimal1(x47[3].get('ram:AppliedAmount', ())),) if x50 is not None])))) <= (D0 * ((len([x34 for x34 in s2 if (('E' in texts(below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x36 for x35 in below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x36 in (decimal1(x35[3].get('ram:RateApplicablePercent', ())),) if x36 is not None], (x1,)))]) + len([x40 for x40 in s1 if (('E' in texts(below(x40[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x42 for x41 in x40[3].get('ram:CategoryTradeTax', ()) for x42 in (decimal1(x41[3].get('ram:RateApplicablePercent', ())),) if x42 is not None], (x1,)))])) + len([x54 for x54 in s0 if (('E' in texts(below(x54[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x56 for x55 in x54[3].get('ram:AppliedTradeTax', ()) for x56 in (decimal1(x55[3].get('ram:RateApplicablePercent', ())),) if x56 is not None], (x1,)))])))) or (abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('E' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x18 for x15 in s1 if (('E' in texts(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x15[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x17 for x16 in x15[3].get('ram:CategoryTradeTax', ()) for x17 in (decimal1(x16[3].get('ram:RateApplicablePercent', ())),) if x17 is not None], (x1,)) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x18 in (decimal1(x15[3].get('ram:ActualAmount', ())),) if x18 is not None]))) - cents(sum([x26 for x23 in s1 if (('E' in texts(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x23[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x25 for x24 in x23[3].get('ram:CategoryTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x26 in (decimal1(x23[3].get('ram:ActualAmount', ())),) if x26 is not None]))) - cents(sum([x46 for x43 in s0 if (('E' in texts(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x45 for x44 in x43[3].get('ram:AppliedTradeTax', ()) for x45 in (decimal1(x44[3].get('ram:RateApplicablePercent', ())),) if x45 is not None], (x1,)) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x46 in (decimal1(x43[3].get('ram:AppliedAmount', ())),) if x46 is not None])))) <= (D0 * ((len([x31 for x31 in s2 if (('E' in texts(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x33 for x32 in below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == s8) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == s7))]) + len([x37 for x37 in s1 if (('E' in texts(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x39 for x38 in x37[3].get('ram:CategoryTradeTax', ()) for x39 in (decimal1(x38[3].get('ram:RateApplicablePercent', ())),) if x39 is not None], (x1,)) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])) + len([x51 for x51 in s0 if (('E' in texts(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x53 for x52 in x51[3].get('ram:AppliedTradeTax', ()) for x53 in (decimal1(x52[3].get('ram:RateApplicablePercent', ())),) if x53 is not None], (x1,)) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))]))))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-E-08b',)
    if not (one([(abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('E' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in s1 if (('E' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x20 for x17 in s1 if (('E' in texts(below(x17[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x17[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x19 for x18 in x17[3].get('ram:CategoryTradeTax', ()) for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,))) for x20 in (decimal1(x17[3].get('ram:ActualAmount', ())),) if x20 is not None]))) - cents(sum([x30 for x27 in s0 if (('E' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:AppliedAmount', ())),) if x30 is not None])))) <= (D0 * ((len([x21 for x21 in s2 if (('E' in texts(below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x23 for x22 in below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x23 in (decimal1(x22[3].get('ram:RateApplicablePercent', ())),) if x23 is not None], (x1,)))]) + len([x24 for x24 in s1 if (('E' in texts(below(x24[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x26 for x25 in x24[3].get('ram:CategoryTradeTax', ()) for x26 in (decimal1(x25[3].get('ram:RateApplicablePercent', ())),) if x26 is not None], (x1,)))])) + len([x31 for x31 in s0 if (('E' in texts(below(x31[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x33 for x32 in x31[3].get('ram:AppliedTradeTax', ()) for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)))])))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-E-08ini',)
    if not (one([(abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('E' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in s1 if (('E' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,)) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x16 for x13 in s1 if (('E' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x15 for x14 in x13[3].get('ram:CategoryTradeTax', ()) for x15 in (decimal1(x14[3].get('ram:RateApplicablePercent', ())),) if x15 is not None], (x1,)) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x16 in (decimal1(x13[3].get('ram:ActualAmount', ())),) if x16 is not None]))) - cents(sum([x26 for x23 in s0 if (('E' in texts(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x25 for x24 in x23[3].get('ram:AppliedTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x26 in (decimal1(x23[3].get('ram:AppliedAmount', ())),) if x26 is not None])))) <= (D0 * ((len([x17 for x17 in s2 if (('E' in texts(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x19 for x18 in below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,)) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == s8) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == s7))]) + len([x20 for x20 in s1 if (('E' in texts(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x22 for x21 in x20[3].get('ram:CategoryTradeTax', ()) for x22 in (decimal1(x21[3].get('ram:RateApplicablePercent', ())),) if x22 is not None], (x1,)) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])) + len([x27 for x27 in s0 if (('E' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,)) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-E-08rev',)
    return f
def _t7(n, d):
    k = n[3]; f = ()
    s8 = ns_of(k, 'ram:ExemptionReason')
    s7 = ns_of(k, 'ram:ExemptionReasonCode')
    s6 = decimal1(k.get('ram:BasisAmount', ()))
    s5 = some(decimal1(k.get('ram:RateApplicablePercent', ())))
    s4 = below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction')
    s3 = below(s4, 'ram:ApplicableHeaderTradeSettlement')
    s2 = below(s4, 'ram:IncludedSupplyChainTradeLineItem')
    s1 = below(s3, 'ram:SpecifiedTradeAllowanceCharge')
    s0 = below(s3, 'ram:SpecifiedLogisticsServiceCharge')
    if not (one([((abs(((((x2 - cents(sum([x14 for x9 in s2 if ((not below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x10 in x9[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('G' in texts(below(x10[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x12 for x11 in x10[3].get('ram:ApplicableTradeTax', ()) for x12 in (decimal1(x11[3].get('ram:RateApplicablePercent', ())),) if x12 is not None], (x1,))) for x13 in x10[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x14 in (decimal1(x13[3].get('ram:LineTotalAmount', ())),) if x14 is not None]))) + cents(sum([x22 for x19 in s1 if (('G' in texts(below(x19[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x19[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x21 for x20 in x19[3].get('ram:CategoryTradeTax', ()) for x21 in (decimal1(x20[3].get('ram:RateApplicablePercent', ())),) if x21 is not None], (x1,))) for x22 in (decimal1(x19[3].get('ram:ActualAmount', ())),) if x22 is not None]))) - cents(sum([x30 for x27 in s1 if (('G' in texts(below(x27[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x27[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x29 for x28 in x27[3].get('ram:CategoryTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:ActualAmount', ())),) if x30 is not None]))) - cents(sum([x50 for x47 in s0 if (('G' in texts(below(x47[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x49 for x48 in x47[3].get('ram:AppliedTradeTax', ()) for x49 in (decimal1(x48[3].get('ram:RateApplicablePercent', ())),) if x49 is not None], (x1,))) for x50 in (decimal1(x47[3].get('ram:AppliedAmount', ())),) if x50 is not None])))) <= (D0 * ((len([x34 for x34 in s2 if (('G' in texts(below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x36 for x35 in below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x36 in (decimal1(x35[3].get('ram:RateApplicablePercent', ())),) if x36 is not None], (x1,)))]) + len([x40 for x40 in s1 if (('G' in texts(below(x40[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x42 for x41 in x40[3].get('ram:CategoryTradeTax', ()) for x42 in (decimal1(x41[3].get('ram:RateApplicablePercent', ())),) if x42 is not None], (x1,)))])) + len([x54 for x54 in s0 if (('G' in texts(below(x54[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x56 for x55 in x54[3].get('ram:AppliedTradeTax', ()) for x56 in (decimal1(x55[3].get('ram:RateApplicablePercent', ())),) if x56 is not None], (x1,)))])))) or (abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('G' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x18 for x15 in s1 if (('G' in texts(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x15[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x17 for x16 in x15[3].get('ram:CategoryTradeTax', ()) for x17 in (decimal1(x16[3].get('ram:RateApplicablePercent', ())),) if x17 is not None], (x1,)) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x18 in (decimal1(x15[3].get('ram:ActualAmount', ())),) if x18 is not None]))) - cents(sum([x26 for x23 in s1 if (('G' in texts(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x23[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x25 for x24 in x23[3].get('ram:CategoryTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x26 in (decimal1(x23[3].get('ram:ActualAmount', ())),) if x26 is not None]))) - cents(sum([x46 for x43 in s0 if (('G' in texts(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x45 for x44 in x43[3].get('ram:AppliedTradeTax', ()) for x45 in (decimal1(x44[3].get('ram:RateApplicablePercent', ())),) if x45 is not None], (x1,)) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x46 in (decimal1(x43[3].get('ram:AppliedAmount', ())),) if x46 is not None])))) <= (D0 * ((len([x31 for x31 in s2 if (('G' in texts(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x33 for x32 in below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == s8) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == s7))]) + len([x37 for x37 in s1 if (('G' in texts(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x39 for x38 in x37[3].get('ram:CategoryTradeTax', ()) for x39 in (decimal1(x38[3].get('ram:RateApplicablePercent', ())),) if x39 is not None], (x1,)) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])) + len([x51 for x51 in s0 if (('G' in texts(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x53 for x52 in x51[3].get('ram:AppliedTradeTax', ()) for x53 in (decimal1(x52[3].get('ram:RateApplicablePercent', ())),) if x53 is not None], (x1,)) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))]))))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-G-08b',)
    if not (one([(abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('G' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in s1 if (('G' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x20 for x17 in s1 if (('G' in texts(below(x17[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x17[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x19 for x18 in x17[3].get('ram:CategoryTradeTax', ()) for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,))) for x20 in (decimal1(x17[3].get('ram:ActualAmount', ())),) if x20 is not None]))) - cents(sum([x30 for x27 in s0 if (('G' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:AppliedAmount', ())),) if x30 is not None])))) <= (D0 * ((len([x21 for x21 in s2 if (('G' in texts(below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x23 for x22 in below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x23 in (decimal1(x22[3].get('ram:RateApplicablePercent', ())),) if x23 is not None], (x1,)))]) + len([x24 for x24 in s1 if (('G' in texts(below(x24[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x26 for x25 in x24[3].get('ram:CategoryTradeTax', ()) for x26 in (decimal1(x25[3].get('ram:RateApplicablePercent', ())),) if x26 is not None], (x1,)))])) + len([x31 for x31 in s0 if (('G' in texts(below(x31[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x33 for x32 in x31[3].get('ram:AppliedTradeTax', ()) for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)))])))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-G-08ini',)
    if not (one([(abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('G' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in s1 if (('G' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,)) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x16 for x13 in s1 if (('G' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x15 for x14 in x13[3].get('ram:CategoryTradeTax', ()) for x15 in (decimal1(x14[3].get('ram:RateApplicablePercent', ())),) if x15 is not None], (x1,)) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x16 in (decimal1(x13[3].get('ram:ActualAmount', ())),) if x16 is not None]))) - cents(sum([x26 for x23 in s0 if (('G' in texts(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x25 for x24 in x23[3].get('ram:AppliedTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x26 in (decimal1(x23[3].get('ram:AppliedAmount', ())),) if x26 is not None])))) <= (D0 * ((len([x17 for x17 in s2 if (('G' in texts(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x19 for x18 in below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,)) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == s8) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == s7))]) + len([x20 for x20 in s1 if (('G' in texts(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x22 for x21 in x20[3].get('ram:CategoryTradeTax', ()) for x22 in (decimal1(x21[3].get('ram:RateApplicablePercent', ())),) if x22 is not None], (x1,)) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])) + len([x27 for x27 in s0 if (('G' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,)) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-G-08rev',)
    return f
def _t8(n, d):
    k = n[3]; f = ()
    s8 = ns_of(k, 'ram:ExemptionReason')
    s7 = ns_of(k, 'ram:ExemptionReasonCode')
    s6 = decimal1(k.get('ram:BasisAmount', ()))
    s5 = some(decimal1(k.get('ram:RateApplicablePercent', ())))
    s4 = below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction')
    s3 = below(s4, 'ram:ApplicableHeaderTradeSettlement')
    s2 = below(s4, 'ram:IncludedSupplyChainTradeLineItem')
    s1 = below(s3, 'ram:SpecifiedTradeAllowanceCharge')
    s0 = below(s3, 'ram:SpecifiedLogisticsServiceCharge')
    if not (one([((abs(((((x2 - cents(sum([x14 for x9 in s2 if ((not below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x10 in x9[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('K' in texts(below(x10[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x12 for x11 in x10[3].get('ram:ApplicableTradeTax', ()) for x12 in (decimal1(x11[3].get('ram:RateApplicablePercent', ())),) if x12 is not None], (x1,))) for x13 in x10[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x14 in (decimal1(x13[3].get('ram:LineTotalAmount', ())),) if x14 is not None]))) + cents(sum([x22 for x19 in s1 if (('K' in texts(below(x19[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x19[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x21 for x20 in x19[3].get('ram:CategoryTradeTax', ()) for x21 in (decimal1(x20[3].get('ram:RateApplicablePercent', ())),) if x21 is not None], (x1,))) for x22 in (decimal1(x19[3].get('ram:ActualAmount', ())),) if x22 is not None]))) - cents(sum([x30 for x27 in s1 if (('K' in texts(below(x27[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x27[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x29 for x28 in x27[3].get('ram:CategoryTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:ActualAmount', ())),) if x30 is not None]))) - cents(sum([x50 for x47 in s0 if (('K' in texts(below(x47[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x49 for x48 in x47[3].get('ram:AppliedTradeTax', ()) for x49 in (decimal1(x48[3].get('ram:RateApplicablePercent', ())),) if x49 is not None], (x1,))) for x50 in (decimal1(x47[3].get('ram:AppliedAmount', ())),) if x50 is not None])))) <= (D0 * ((len([x34 for x34 in s2 if (('K' in texts(below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x36 for x35 in below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x36 in (decimal1(x35[3].get('ram:RateApplicablePercent', ())),) if x36 is not None], (x1,)))]) + len([x40 for x40 in s1 if (('K' in texts(below(x40[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x42 for x41 in x40[3].get('ram:CategoryTradeTax', ()) for x42 in (decimal1(x41[3].get('ram:RateApplicablePercent', ())),) if x42 is not None], (x1,)))])) + len([x54 for x54 in s0 if (('K' in texts(below(x54[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x56 for x55 in x54[3].get('ram:AppliedTradeTax', ()) for x56 in (decimal1(x55[3].get('ram:RateApplicablePercent', ())),) if x56 is not None], (x1,)))])))) or (abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('K' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x18 for x15 in s1 if (('K' in texts(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x15[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x17 for x16 in x15[3].get('ram:CategoryTradeTax', ()) for x17 in (decimal1(x16[3].get('ram:RateApplicablePercent', ())),) if x17 is not None], (x1,)) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x18 in (decimal1(x15[3].get('ram:ActualAmount', ())),) if x18 is not None]))) - cents(sum([x26 for x23 in s1 if (('K' in texts(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x23[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x25 for x24 in x23[3].get('ram:CategoryTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x26 in (decimal1(x23[3].get('ram:ActualAmount', ())),) if x26 is not None]))) - cents(sum([x46 for x43 in s0 if (('K' in texts(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x45 for x44 in x43[3].get('ram:AppliedTradeTax', ()) for x45 in (decimal1(x44[3].get('ram:RateApplicablePercent', ())),) if x45 is not None], (x1,)) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x46 in (decimal1(x43[3].get('ram:AppliedAmount', ())),) if x46 is not None])))) <= (D0 * ((len([x31 for x31 in s2 if (('K' in texts(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x33 for x32 in below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == s8) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == s7))]) + len([x37 for x37 in s1 if (('K' in texts(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x39 for x38 in x37[3].get('ram:CategoryTradeTax', ()) for x39 in (decimal1(x38[3].get('ram:RateApplicablePercent', ())),) if x39 is not None], (x1,)) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])) + len([x51 for x51 in s0 if (('K' in texts(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x53 for x52 in x51[3].get('ram:AppliedTradeTax', ()) for x53 in (decimal1(x52[3].get('ram:RateApplicablePercent', ())),) if x53 is not None], (x1,)) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))]))))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-IC-08b',)
    if not (one([(abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('K' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in s1 if (('K' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x20 for x17 in s1 if (('K' in texts(below(x17[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x17[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x19 for x18 in x17[3].get('ram:CategoryTradeTax', ()) for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,))) for x20 in (decimal1(x17[3].get('ram:ActualAmount', ())),) if x20 is not None]))) - cents(sum([x30 for x27 in s0 if (('K' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:AppliedAmount', ())),) if x30 is not None])))) <= (D0 * ((len([x21 for x21 in s2 if (('K' in texts(below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x23 for x22 in below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x23 in (decimal1(x22[3].get('ram:RateApplicablePercent', ())),) if x23 is not None], (x1,)))]) + len([x24 for x24 in s1 if (('K' in texts(below(x24[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x26 for x25 in x24[3].get('ram:CategoryTradeTax', ()) for x26 in (decimal1(x25[3].get('ram:RateApplicablePercent', ())),) if x26 is not None], (x1,)))])) + len([x31 for x31 in s0 if (('K' in texts(below(x31[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x33 for x32 in x31[3].get('ram:AppliedTradeTax', ()) for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)))])))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-IC-08ini',)
    if not (one([(abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('K' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in s1 if (('K' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,)) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x16 for x13 in s1 if (('K' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x15 for x14 in x13[3].get('ram:CategoryTradeTax', ()) for x15 in (decimal1(x14[3].get('ram:RateApplicablePercent', ())),) if x15 is not None], (x1,)) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x16 in (decimal1(x13[3].get('ram:ActualAmount', ())),) if x16 is not None]))) - cents(sum([x26 for x23 in s0 if (('K' in texts(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x25 for x24 in x23[3].get('ram:AppliedTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x26 in (decimal1(x23[3].get('ram:AppliedAmount', ())),) if x26 is not None])))) <= (D0 * ((len([x17 for x17 in s2 if (('K' in texts(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x19 for x18 in below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,)) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == s8) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == s7))]) + len([x20 for x20 in s1 if (('K' in texts(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x22 for x21 in x20[3].get('ram:CategoryTradeTax', ()) for x22 in (decimal1(x21[3].get('ram:RateApplicablePercent', ())),) if x22 is not None], (x1,)) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])) + len([x27 for x27 in s0 if (('K' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,)) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-IC-08rev',)
    return f
def _t9(n, d):
    k = n[3]; f = ()
    s8 = ns_of(k, 'ram:ExemptionReason')
    s7 = ns_of(k, 'ram:ExemptionReasonCode')
    s6 = decimal1(k.get('ram:BasisAmount', ()))
    s5 = some(decimal1(k.get('ram:RateApplicablePercent', ())))
    s4 = below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction')
    s3 = below(s4, 'ram:ApplicableHeaderTradeSettlement')
    s2 = below(s4, 'ram:IncludedSupplyChainTradeLineItem')
    s1 = below(s3, 'ram:SpecifiedTradeAllowanceCharge')
    s0 = below(s3, 'ram:SpecifiedLogisticsServiceCharge')
    if not (one([((abs(((((x2 - cents(sum([x14 for x9 in s2 if ((not below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x10 in x9[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('L' in texts(below(x10[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x12 for x11 in x10[3].get('ram:ApplicableTradeTax', ()) for x12 in (decimal1(x11[3].get('ram:RateApplicablePercent', ())),) if x12 is not None], (x1,))) for x13 in x10[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x14 in (decimal1(x13[3].get('ram:LineTotalAmount', ())),) if x14 is not None]))) + cents(sum([x22 for x19 in s1 if (('L' in texts(below(x19[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x19[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x21 for x20 in x19[3].get('ram:CategoryTradeTax', ()) for x21 in (decimal1(x20[3].get('ram:RateApplicablePercent', ())),) if x21 is not None], (x1,))) for x22 in (decimal1(x19[3].get('ram:ActualAmount', ())),) if x22 is not None]))) - cents(sum([x30 for x27 in s1 if (('L' in texts(below(x27[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x27[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x29 for x28 in x27[3].get('ram:CategoryTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:ActualAmount', ())),) if x30 is not None]))) - cents(sum([x50 for x47 in s0 if (('L' in texts(below(x47[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x49 for x48 in x47[3].get('ram:AppliedTradeTax', ()) for x49 in (decimal1(x48[3].get('ram:RateApplicablePercent', ())),) if x49 is not None], (x1,))) for x50 in (decimal1(x47[3].get('ram:AppliedAmount', ())),) if x50 is not None])))) <= (D0 * ((len([x34 for x34 in s2 if (('L' in texts(below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x36 for x35 in below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x36 in (decimal1(x35[3].get('ram:RateApplicablePercent', ())),) if x36 is not None], (x1,)))]) + len([x40 for x40 in s1 if (('L' in texts(below(x40[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x42 for x41 in x40[3].get('ram:CategoryTradeTax', ()) for x42 in (decimal1(x41[3].get('ram:RateApplicablePercent', ())),) if x42 is not None], (x1,)))])) + len([x54 for x54 in s0 if (('L' in texts(below(x54[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x56 for x55 in x54[3].get('ram:AppliedTradeTax', ()) for x56 in (decimal1(x55[3].get('ram:RateApplicablePercent', ())),) if x56 is not None], (x1,)))])))) or (abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('L' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x18 for x15 in s1 if (('L' in texts(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x15[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x17 for x16 in x15[3].get('ram:CategoryTradeTax', ()) for x17 in (decimal1(x16[3].get('ram:RateApplicablePercent', ())),) if x17 is not None], (x1,)) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x18 in (decimal1(x15[3].get('ram:ActualAmount', ())),) if x18 is not None]))) - cents(sum([x26 for x23 in s1 if (('L' in texts(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x23[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x25 for x24 in x23[3].get('ram:CategoryTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x26 in (decimal1(x23[3].get('ram:ActualAmount', ())),) if x26 is not None]))) - cents(sum([x46 for x43 in s0 if (('L' in texts(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x45 for x44 in x43[3].get('ram:AppliedTradeTax', ()) for x45 in (decimal1(x44[3].get('ram:RateApplicablePercent', ())),) if x45 is not None], (x1,)) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x46 in (decimal1(x43[3].get('ram:AppliedAmount', ())),) if x46 is not None])))) <= (D0 * ((len([x31 for x31 in s2 if (('L' in texts(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x33 for x32 in below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == s8) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == s7))]) + len([x37 for x37 in s1 if (('L' in texts(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x39 for x38 in x37[3].get('ram:CategoryTradeTax', ()) for x39 in (decimal1(x38[3].get('ram:RateApplicablePercent', ())),) if x39 is not None], (x1,)) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])) + len([x51 for x51 in s0 if (('L' in texts(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x53 for x52 in x51[3].get('ram:AppliedTradeTax', ()) for x53 in (decimal1(x52[3].get('ram:RateApplicablePercent', ())),) if x53 is not None], (x1,)) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))]))))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-AF-08b',)
    if not (one([(abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('L' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in s1 if (('L' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x20 for x17 in s1 if (('L' in texts(below(x17[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x17[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x19 for x18 in x17[3].get('ram:CategoryTradeTax', ()) for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,))) for x20 in (decimal1(x17[3].get('ram:ActualAmount', ())),) if x20 is not None]))) - cents(sum([x30 for x27 in s0 if (('L' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:AppliedAmount', ())),) if x30 is not None])))) <= (D0 * ((len([x21 for x21 in s2 if (('L' in texts(below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x23 for x22 in below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x23 in (decimal1(x22[3].get('ram:RateApplicablePercent', ())),) if x23 is not None], (x1,)))]) + len([x24 for x24 in s1 if (('L' in texts(below(x24[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x26 for x25 in x24[3].get('ram:CategoryTradeTax', ()) for x26 in (decimal1(x25[3].get('ram:RateApplicablePercent', ())),) if x26 is not None], (x1,)))])) + len([x31 for x31 in s0 if (('L' in texts(below(x31[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x33 for x32 in x31[3].get('ram:AppliedTradeTax', ()) for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)))])))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-AF-08ini',)
    if not (one([(abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('L' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in s1 if (('L' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,)) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x16 for x13 in s1 if (('L' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x15 for x14 in x13[3].get('ram:CategoryTradeTax', ()) for x15 in (decimal1(x14[3].get('ram:RateApplicablePercent', ())),) if x15 is not None], (x1,)) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x16 in (decimal1(x13[3].get('ram:ActualAmount', ())),) if x16 is not None]))) - cents(sum([x26 for x23 in s0 if (('L' in texts(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x25 for x24 in x23[3].get('ram:AppliedTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x26 in (decimal1(x23[3].get('ram:AppliedAmount', ())),) if x26 is not None])))) <= (D0 * ((len([x17 for x17 in s2 if (('L' in texts(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x19 for x18 in below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,)) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == s8) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == s7))]) + len([x20 for x20 in s1 if (('L' in texts(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x22 for x21 in x20[3].get('ram:CategoryTradeTax', ()) for x22 in (decimal1(x21[3].get('ram:RateApplicablePercent', ())),) if x22 is not None], (x1,)) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])) + len([x27 for x27 in s0 if (('L' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,)) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-AF-08rev',)
    return f
def _t10(n, d):
    k = n[3]; f = ()
    s8 = ns_of(k, 'ram:ExemptionReason')
    s7 = ns_of(k, 'ram:ExemptionReasonCode')
    s6 = decimal1(k.get('ram:BasisAmount', ()))
    s5 = some(decimal1(k.get('ram:RateApplicablePercent', ())))
    s4 = below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction')
    s3 = below(s4, 'ram:ApplicableHeaderTradeSettlement')
    s2 = below(s4, 'ram:IncludedSupplyChainTradeLineItem')
    s1 = below(s3, 'ram:SpecifiedTradeAllowanceCharge')
    s0 = below(s3, 'ram:SpecifiedLogisticsServiceCharge')
    if not (one([((abs(((((x2 - cents(sum([x14 for x9 in s2 if ((not below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x10 in x9[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('M' in texts(below(x10[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x12 for x11 in x10[3].get('ram:ApplicableTradeTax', ()) for x12 in (decimal1(x11[3].get('ram:RateApplicablePercent', ())),) if x12 is not None], (x1,))) for x13 in x10[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x14 in (decimal1(x13[3].get('ram:LineTotalAmount', ())),) if x14 is not None]))) + cents(sum([x22 for x19 in s1 if (('M' in texts(below(x19[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x19[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x21 for x20 in x19[3].get('ram:CategoryTradeTax', ()) for x21 in (decimal1(x20[3].get('ram:RateApplicablePercent', ())),) if x21 is not None], (x1,))) for x22 in (decimal1(x19[3].get('ram:ActualAmount', ())),) if x22 is not None]))) - cents(sum([x30 for x27 in s1 if (('M' in texts(below(x27[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x27[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x29 for x28 in x27[3].get('ram:CategoryTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:ActualAmount', ())),) if x30 is not None]))) - cents(sum([x50 for x47 in s0 if (('M' in texts(below(x47[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x49 for x48 in x47[3].get('ram:AppliedTradeTax', ()) for x49 in (decimal1(x48[3].get('ram:RateApplicablePercent', ())),) if x49 is not None], (x1,))) for x50 in (decimal1(x47[3].get('ram:AppliedAmount', ())),) if x50 is not None])))) <= (D0 * ((len([x34 for x34 in s2 if (('M' in texts(below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x36 for x35 in below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x36 in (decimal1(x35[3].get('ram:RateApplicablePercent', ())),) if x36 is not None], (x1,)))]) + len([x40 for x40 in s1 if (('M' in texts(below(x40[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x42 for x41 in x40[3].get('ram:CategoryTradeTax', ()) for x42 in (decimal1(x41[3].get('ram:RateApplicablePercent', ())),) if x42 is not None], (x1,)))])) + len([x54 for x54 in s0 if (('M' in texts(below(x54[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x56 for x55 in x54[3].get('ram:AppliedTradeTax', ()) for x56 in (decimal1(x55[3].get('ram:RateApplicablePercent', ())),) if x56 is not None], (x1,)))])))) or (abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('M' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x18 for x15 in s1 if (('M' in texts(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x15[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x17 for x16 in x15[3].get('ram:CategoryTradeTax', ()) for x17 in (decimal1(x16[3].get('ram:RateApplicablePercent', ())),) if x17 is not None], (x1,)) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x18 in (decimal1(x15[3].get('ram:ActualAmount', ())),) if x18 is not None]))) - cents(sum([x26 for x23 in s1 if (('M' in texts(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x23[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x25 for x24 in x23[3].get('ram:CategoryTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x26 in (decimal1(x23[3].get('ram:ActualAmount', ())),) if x26 is not None]))) - cents(sum([x46 for x43 in s0 if (('M' in texts(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x45 for x44 in x43[3].get('ram:AppliedTradeTax', ()) for x45 in (decimal1(x44[3].get('ram:RateApplicablePercent', ())),) if x45 is not None], (x1,)) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x46 in (decimal1(x43[3].get('ram:AppliedAmount', ())),) if x46 is not None])))) <= (D0 * ((len([x31 for x31 in s2 if (('M' in texts(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x33 for x32 in below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == s8) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == s7))]) + len([x37 for x37 in s1 if (('M' in texts(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x39 for x38 in x37[3].get('ram:CategoryTradeTax', ()) for x39 in (decimal1(x38[3].get('ram:RateApplicablePercent', ())),) if x39 is not None], (x1,)) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])) + len([x51 for x51 in s0 if (('M' in texts(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x53 for x52 in x51[3].get('ram:AppliedTradeTax', ()) for x53 in (decimal1(x52[3].get('ram:RateApplicablePercent', ())),) if x53 is not None], (x1,)) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))]))))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-AG-08b',)
    if not (one([(abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('M' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in s1 if (('M' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x20 for x17 in s1 if (('M' in texts(below(x17[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x17[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x19 for x18 in x17[3].get('ram:CategoryTradeTax', ()) for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,))) for x20 in (decimal1(x17[3].get('ram:ActualAmount', ())),) if x20 is not None]))) - cents(sum([x30 for x27 in s0 if (('M' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:AppliedAmount', ())),) if x30 is not None])))) <= (D0 * ((len([x21 for x21 in s2 if (('M' in texts(below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x23 for x22 in below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x23 in (decimal1(x22[3].get('ram:RateApplicablePercent', ())),) if x23 is not None], (x1,)))]) + len([x24 for x24 in s1 if (('M' in texts(below(x24[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x26 for x25 in x24[3].get('ram:CategoryTradeTax', ()) for x26 in (decimal1(x25[3].get('ram:RateApplicablePercent', ())),) if x26 is not None], (x1,)))])) + len([x31 for x31 in s0 if (('M' in texts(below(x31[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x33 for x32 in x31[3].get('ram:AppliedTradeTax', ()) for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)))])))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-AG-08ini',)
    if not (one([(abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('M' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in s1 if (('M' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,)) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x16 for x13 in s1 if (('M' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x15 for x14 in x13[3].get('ram:CategoryTradeTax', ()) for x15 in (decimal1(x14[3].get('ram:RateApplicablePercent', ())),) if x15 is not None], (x1,)) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x16 in (decimal1(x13[3].get('ram:ActualAmount', ())),) if x16 is not None]))) - cents(sum([x26 for x23 in s0 if (('M' in texts(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x25 for x24 in x23[3].get('ram:AppliedTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x26 in (decimal1(x23[3].get('ram:AppliedAmount', ())),) if x26 is not None])))) <= (D0 * ((len([x17 for x17 in s2 if (('M' in texts(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x19 for x18 in below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,)) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == s8) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == s7))]) + len([x20 for x20 in s1 if (('M' in texts(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x22 for x21 in x20[3].get('ram:CategoryTradeTax', ()) for x22 in (decimal1(x21[3].get('ram:RateApplicablePercent', ())),) if x22 is not None], (x1,)) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])) + len([x27 for x27 in s0 if (('M' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,)) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-AG-08rev',)
    return f
def _t11(n, d):
    k = n[3]; f = ()
    s5 = ns_of(k, 'ram:ExemptionReason')
    s4 = ns_of(k, 'ram:ExemptionReasonCode')
    s3 = some(decimal1(k.get('ram:BasisAmount', ())))
    s2 = below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction')
    s1 = below(s2, 'ram:ApplicableHeaderTradeSettlement')
    s0 = below(s1, 'ram:SpecifiedTradeAllowanceCharge')
    if not (one([((abs(((((x1 - cents(sum(d.once(1022437320, lambda: [x9 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x6[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x6[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x7 in x6[3].get('ram:SpecifiedLineTradeSettlement', ()) if ('O' in texts(below(x7[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x8 in x7[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x9 in (decimal1(x8[3].get('ram:LineTotalAmount', ())),) if x9 is not None])))) + cents(sum(d.once(1827571798, lambda: [x13 for x12 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x12[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x12[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x13 in (decimal1(x12[3].get('ram:ActualAmount', ())),) if x13 is not None])))) - cents(sum(d.once(18064639, lambda: [x17 for x16 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x16[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x16[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x17 in (decimal1(x16[3].get('ram:ActualAmount', ())),) if x17 is not None])))) - cents(sum(d.once(723079727, lambda: [x25 for x24 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if ('O' in texts(below(x24[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) for x25 in (decimal1(x24[3].get('ram:AppliedAmount', ())),) if x25 is not None]))))) <= (D0 * ((len(d.once(472358777, lambda: [x19 for x19 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('O' in texts(below(x19[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x19[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x19[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))))])) + len(d.once(4017614220, lambda: [x21 for x21 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('O' in texts(below(x21[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode')))]))) + len(d.once(2227822286, lambda: [x27 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if ('O' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode')))]))))) or (abs(((((x1 - cents(sum([x5 for x2 in below(s2, 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('O' in texts(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and (ns(text(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == s5) and (ns(text(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == s4)) for x4 in x3[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x5 in (decimal1(x4[3].get('ram:LineTotalAmount', ())),) if x5 is not None]))) + cents(sum([x11 for x10 in s0 if (('O' in texts(below(x10[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x10[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and (ns(text(below(x10[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s5) and (ns(text(below(x10[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s4)) for x11 in (decimal1(x10[3].get('ram:ActualAmount', ())),) if x11 is not None]))) - cents(sum([x15 for x14 in s0 if (('O' in texts(below(x14[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x14[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and (ns(text(below(x14[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s5) and (ns(text(below(x14[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s4)) for x15 in (decimal1(x14[3].get('ram:ActualAmount', ())),) if x15 is not None]))) - cents(sum([x23 for x22 in below(s1, 'ram:SpecifiedLogisticsServiceCharge') if (('O' in texts(below(x22[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and (ns(text(below(x22[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s5) and (ns(text(below(x22[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s4)) for x23 in (decimal1(x22[3].get('ram:AppliedAmount', ())),) if x23 is not None])))) <= (D0 * ((len([x18 for x18 in below(s2, 'ram:IncludedSupplyChainTradeLineItem') if (('O' in texts(below(x18[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x18[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x18[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and (ns(text(below(x18[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == s5) and (ns(text(below(x18[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == s4))]) + len([x20 for x20 in s0 if (('O' in texts(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s5) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s4))])) + len([x26 for x26 in below(s1, 'ram:SpecifiedLogisticsServiceCharge') if (('O' in texts(below(x26[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and (ns(text(below(x26[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s5) and (ns(text(below(x26[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s4))]))))) for x1 in s3])): f += ('BR-FXEXT-O-08b',)
    if not (one([(abs(((((x1 - cents(sum(d.once(4093406011, lambda: [x5 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:SpecifiedLineTradeSettlement', ()) if ('O' in texts(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x4 in x3[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x5 in (decimal1(x4[3].get('ram:LineTotalAmount', ())),) if x5 is not None])))) + cents(sum(d.once(3132860332, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())),) if x7 is not None])))) - cents(sum(d.once(4110570882, lambda: [x11 for x10 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x10[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x10[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x11 in (decimal1(x10[3].get('ram:ActualAmount', ())),) if x11 is not None])))) - cents(sum(d.once(976247824, lambda: [x15 for x14 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if ('O' in texts(below(x14[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) for x15 in (decimal1(x14[3].get('ram:AppliedAmount', ())),) if x15 is not None]))))) <= (D0 * ((len(d.once(1131271418, lambda: [x12 for x12 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('O' in texts(below(x12[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x12[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x12[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))))])) + len(d.once(466260621, lambda: [x13 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('O' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode')))]))) + len(d.once(2565174269, lambda: [x16 for x16 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if ('O' in texts(below(x16[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode')))]))))) for x1 in s3])): f += ('BR-FXEXT-O-08ini',)
    if not (one([(abs(((((x1 - cents(sum([x5 for x2 in below(s2, 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('O' in texts(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and (ns(text(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == s5) and (ns(text(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == s4)) for x4 in x3[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x5 in (decimal1(x4[3].get('ram:LineTotalAmount', ())),) if x5 is not None]))) + cents(sum([x7 for x6 in s0 if (('O' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and (ns(text(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s5) and (ns(text(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s4)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())),) if x7 is not None]))) - cents(sum([x9 for x8 in s0 if (('O' in texts(below(x8[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x8[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and (ns(text(below(x8[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s5) and (ns(text(below(x8[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s4)) for x9 in (decimal1(x8[3].get('ram:ActualAmount', ())),) if x9 is not None]))) - cents(sum([x13 for x12 in below(s1, 'ram:SpecifiedLogisticsServiceCharge') if (('O' in texts(below(x12[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and (ns(text(below(x12[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s5) and (ns(text(below(x12[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s4)) for x13 in (decimal1(x12[3].get('ram:AppliedAmount', ())),) if x13 is not None])))) <= (D0 * ((len([x10 for x10 in below(s2, 'ram:IncludedSupplyChainTradeLineItem') if (('O' in texts(below(x10[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x10[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x10[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and (ns(text(below(x10[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == s5) and (ns(text(below(x10[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == s4))]) + len([x11 for x11 in s0 if (('O' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (ns(text(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s5) and (ns(text(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s4))])) + len([x14 for x14 in below(s1, 'ram:SpecifiedLogisticsServiceCharge') if (('O' in texts(below(x14[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and (ns(text(below(x14[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s5) and (ns(text(below(x14[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s4))])))) for x1 in s3])): f += ('BR-FXEXT-O-08rev',)
    return f
def _t12(n, d):
    k = n[3]; f = ()
    s3 = ns_of(k, 'ram:ExemptionReason')
    s2 = ns_of(k, 'ram:ExemptionReasonCode')
    s1 = below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction')
    s0 = below(s1, 'ram:ApplicableHeaderTradeSettlement')
    if not (one([((abs((x21 - cents(((x2 * x1) / 100)))) <= (D0 * ((len([x6 for x6 in below(s1, 'ram:IncludedSupplyChainTradeLineItem') if (('S' in texts(below(x6[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x6[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x6[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x8 for x7 in below(x6[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x8 in (decimal1(x7[3].get('ram:RateApplicablePercent', ())),) if x8 is not None], (x1,)))]) + len([x12 for x12 in below(s0, 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x12[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x14 for x13 in x12[3].get('ram:CategoryTradeTax', ()) for x14 in (decimal1(x13[3].get('ram:RateApplicablePercent', ())),) if x14 is not None], (x1,)))])) + len([x18 for x18 in below(s0, 'ram:SpecifiedLogisticsServiceCharge') if (('S' in texts(below(x18[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x20 for x19 in x18[3].get('ram:AppliedTradeTax', ()) for x20 in (decimal1(x19[3].get('ram:RateApplicablePercent', ())),) if x20 is not None], (x1,)))])))) or (abs((x21 - cents(((x2 * x1) / 100)))) <= (D0 * ((len([x3 for x3 in below(s1, 'ram:IncludedSupplyChainTradeLineItem') if (('S' in texts(below(x3[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x5 for x4 in below(x3[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x5 in (decimal1(x4[3].get('ram:RateApplicablePercent', ())),) if x5 is not None], (x1,)) and (ns(text(below(x3[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == s3) and (ns(text(below(x3[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == s2))]) + len([x9 for x9 in below(s0, 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,)) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s3) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s2))])) + len([x15 for x15 in below(s0, 'ram:SpecifiedLogisticsServiceCharge') if (('S' in texts(below(x15[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x17 for x16 in x15[3].get('ram:AppliedTradeTax', ()) for x17 in (decimal1(x16[3].get('ram:RateApplicablePercent', ())),) if x17 is not None], (x1,)) and (ns(text(below(x15[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s3) and (ns(text(below(x15[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s2))]))))) for x1 in some(decimal1(k.get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(k.get('ram:BasisAmount', ()))) for x21 in some(decimal1(k.get('ram:CalculatedAmount', ())))])): f += ('BR-FXEXT-S-09b',)
    return f
def _t13(n, d):
    k = n[3]; f = ()
    s8 = ns_of(k, 'ram:ExemptionReason')
    s7 = ns_of(k, 'ram:ExemptionReasonCode')
    s6 = decimal1(k.get('ram:BasisAmount', ()))
    s5 = some(decimal1(k.get('ram:RateApplicablePercent', ())))
    s4 = below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction')
    s3 = below(s4, 'ram:ApplicableHeaderTradeSettlement')
    s2 = below(s4, 'ram:IncludedSupplyChainTradeLineItem')
    s1 = below(s3, 'ram:SpecifiedTradeAllowanceCharge')
    s0 = below(s3, 'ram:SpecifiedLogisticsServiceCharge')
    if not (one([((abs(((((x2 - cents(sum([x14 for x9 in s2 if ((not below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x10 in x9[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('S' in texts(below(x10[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x12 for x11 in x10[3].get('ram:ApplicableTradeTax', ()) for x12 in (decimal1(x11[3].get('ram:RateApplicablePercent', ())),) if x12 is not None], (x1,))) for x13 in x10[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x14 in (decimal1(x13[3].get('ram:LineTotalAmount', ())),) if x14 is not None]))) + cents(sum([x22 for x19 in s1 if (('S' in texts(below(x19[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x19[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x21 for x20 in x19[3].get('ram:CategoryTradeTax', ()) for x21 in (decimal1(x20[3].get('ram:RateApplicablePercent', ())),) if x21 is not None], (x1,))) for x22 in (decimal1(x19[3].get('ram:ActualAmount', ())),) if x22 is not None]))) - cents(sum([x30 for x27 in s1 if (('S' in texts(below(x27[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x27[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x29 for x28 in x27[3].get('ram:CategoryTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:ActualAmount', ())),) if x30 is not None]))) - cents(sum([x50 for x47 in s0 if (('S' in texts(below(x47[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x49 for x48 in x47[3].get('ram:AppliedTradeTax', ()) for x49 in (decimal1(x48[3].get('ram:RateApplicablePercent', ())),) if x49 is not None], (x1,))) for x50 in (decimal1(x47[3].get('ram:AppliedAmount', ())),) if x50 is not None])))) <= (D0 * ((len([x34 for x34 in s2 if (('S' in texts(below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x36 for x35 in below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x36 in (decimal1(x35[3].get('ram:RateApplicablePercent', ())),) if x36 is not None], (x1,)))]) + len([x40 for x40 in s1 if (('S' in texts(below(x40[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x42 for x41 in x40[3].get('ram:CategoryTradeTax', ()) for x42 in (decimal1(x41[3].get('ram:RateApplicablePercent', ())),) if x42 is not None], (x1,)))])) + len([x54 for x54 in s0 if (('S' in texts(below(x54[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x56 for x55 in x54[3].get('ram:AppliedTradeTax', ()) for x56 in (decimal1(x55[3].get('ram:RateApplicablePercent', ())),) if x56 is not None], (x1,)))])))) or (abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('S' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x18 for x15 in s1 if (('S' in texts(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x15[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x17 for x16 in x15[3].get('ram:CategoryTradeTax', ()) for x17 in (decimal1(x16[3].get('ram:RateApplicablePercent', ())),) if x17 is not None], (x1,)) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x18 in (decimal1(x15[3].get('ram:ActualAmount', ())),) if x18 is not None]))) - cents(sum([x26 for x23 in s1 if (('S' in texts(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x23[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x25 for x24 in x23[3].get('ram:CategoryTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x26 in (decimal1(x23[3].get('ram:ActualAmount', ())),) if x26 is not None]))) - cents(sum([x46 for x43 in s0 if (('S' in texts(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x45 for x44 in x43[3].get('ram:AppliedTradeTax', ()) for x45 in (decimal1(x44[3].get('ram:RateApplicablePercent', ())),) if x45 is not None], (x1,)) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x46 in (decimal1(x43[3].get('ram:AppliedAmount', ())),) if x46 is not None])))) <= (D0 * ((len([x31 for x31 in s2 if (('S' in texts(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x33 for x32 in below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == s8) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == s7))]) + len([x37 for x37 in s1 if (('S' in texts(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x39 for x38 in x37[3].get('ram:CategoryTradeTax', ()) for x39 in (decimal1(x38[3].get('ram:RateApplicablePercent', ())),) if x39 is not None], (x1,)) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])) + len([x51 for x51 in s0 if (('S' in texts(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x53 for x52 in x51[3].get('ram:AppliedTradeTax', ()) for x53 in (decimal1(x52[3].get('ram:RateApplicablePercent', ())),) if x53 is not None], (x1,)) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))]))))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-S08b',)
    if not (one([(abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('S' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in s1 if (('S' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x20 for x17 in s1 if (('S' in texts(below(x17[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x17[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x19 for x18 in x17[3].get('ram:CategoryTradeTax', ()) for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,))) for x20 in (decimal1(x17[3].get('ram:ActualAmount', ())),) if x20 is not None]))) - cents(sum([x30 for x27 in s0 if (('S' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:AppliedAmount', ())),) if x30 is not None])))) <= (D0 * ((len([x21 for x21 in s2 if (('S' in texts(below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x23 for x22 in below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x23 in (decimal1(x22[3].get('ram:RateApplicablePercent', ())),) if x23 is not None], (x1,)))]) + len([x24 for x24 in s1 if (('S' in texts(below(x24[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x26 for x25 in x24[3].get('ram:CategoryTradeTax', ()) for x26 in (decimal1(x25[3].get('ram:RateApplicablePercent', ())),) if x26 is not None], (x1,)))])) + len([x31 for x31 in s0 if (('S' in texts(below(x31[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x33 for x32 in x31[3].get('ram:AppliedTradeTax', ()) for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)))])))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-S-08ini',)
    if not (one([(abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('S' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in s1 if (('S' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,)) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x16 for x13 in s1 if (('S' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x15 for x14 in x13[3].get('ram:CategoryTradeTax', ()) for x15 in (decimal1(x14[3].get('ram:RateApplicablePercent', ())),) if x15 is not None], (x1,)) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x16 in (decimal1(x13[3].get('ram:ActualAmount', ())),) if x16 is not None]))) - cents(sum([x26 for x23 in s0 if (('S' in texts(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x25 for x24 in x23[3].get('ram:AppliedTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x26 in (decimal1(x23[3].get('ram:AppliedAmount', ())),) if x26 is not None])))) <= (D0 * ((len([x17 for x17 in s2 if (('S' in texts(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x19 for x18 in below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,)) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == s8) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == s7))]) + len([x20 for x20 in s1 if (('S' in texts(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x22 for x21 in x20[3].get('ram:CategoryTradeTax', ()) for x22 in (decimal1(x21[3].get('ram:RateApplicablePercent', ())),) if x22 is not None], (x1,)) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])) + len([x27 for x27 in s0 if (('S' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,)) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-S-08rev',)
    return f
def _t14(n, d):
    k = n[3]; f = ()
    s8 = ns_of(k, 'ram:ExemptionReason')
    s7 = ns_of(k, 'ram:ExemptionReasonCode')
    s6 = decimal1(k.get('ram:BasisAmount', ()))
    s5 = some(decimal1(k.get('ram:RateApplicablePercent', ())))
    s4 = below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction')
    s3 = below(s4, 'ram:ApplicableHeaderTradeSettlement')
    s2 = below(s4, 'ram:IncludedSupplyChainTradeLineItem')
    s1 = below(s3, 'ram:SpecifiedTradeAllowanceCharge')
    s0 = below(s3, 'ram:SpecifiedLogisticsServiceCharge')
    if not (one([((abs(((((x2 - cents(sum([x14 for x9 in s2 if ((not below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x10 in x9[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('Z' in texts(below(x10[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x12 for x11 in x10[3].get('ram:ApplicableTradeTax', ()) for x12 in (decimal1(x11[3].get('ram:RateApplicablePercent', ())),) if x12 is not None], (x1,))) for x13 in x10[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x14 in (decimal1(x13[3].get('ram:LineTotalAmount', ())),) if x14 is not None]))) + cents(sum([x22 for x19 in s1 if (('Z' in texts(below(x19[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x19[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x21 for x20 in x19[3].get('ram:CategoryTradeTax', ()) for x21 in (decimal1(x20[3].get('ram:RateApplicablePercent', ())),) if x21 is not None], (x1,))) for x22 in (decimal1(x19[3].get('ram:ActualAmount', ())),) if x22 is not None]))) - cents(sum([x30 for x27 in s1 if (('Z' in texts(below(x27[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x27[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x29 for x28 in x27[3].get('ram:CategoryTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:ActualAmount', ())),) if x30 is not None]))) - cents(sum([x50 for x47 in s0 if (('Z' in texts(below(x47[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x49 for x48 in x47[3].get('ram:AppliedTradeTax', ()) for x49 in (decimal1(x48[3].get('ram:RateApplicablePercent', ())),) if x49 is not None], (x1,))) for x50 in (decimal1(x47[3].get('ram:AppliedAmount', ())),) if x50 is not None])))) <= (D0 * ((len([x34 for x34 in s2 if (('Z' in texts(below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x36 for x35 in below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x36 in (decimal1(x35[3].get('ram:RateApplicablePercent', ())),) if x36 is not None], (x1,)))]) + len([x40 for x40 in s1 if (('Z' in texts(below(x40[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x42 for x41 in x40[3].get('ram:CategoryTradeTax', ()) for x42 in (decimal1(x41[3].get('ram:RateApplicablePercent', ())),) if x42 is not None], (x1,)))])) + len([x54 for x54 in s0 if (('Z' in texts(below(x54[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x56 for x55 in x54[3].get('ram:AppliedTradeTax', ()) for x56 in (decimal1(x55[3].get('ram:RateApplicablePercent', ())),) if x56 is not None], (x1,)))])))) or (abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('Z' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x18 for x15 in s1 if (('Z' in texts(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x15[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x17 for x16 in x15[3].get('ram:CategoryTradeTax', ()) for x17 in (decimal1(x16[3].get('ram:RateApplicablePercent', ())),) if x17 is not None], (x1,)) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x18 in (decimal1(x15[3].get('ram:ActualAmount', ())),) if x18 is not None]))) - cents(sum([x26 for x23 in s1 if (('Z' in texts(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x23[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x25 for x24 in x23[3].get('ram:CategoryTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x26 in (decimal1(x23[3].get('ram:ActualAmount', ())),) if x26 is not None]))) - cents(sum([x46 for x43 in s0 if (('Z' in texts(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x45 for x44 in x43[3].get('ram:AppliedTradeTax', ()) for x45 in (decimal1(x44[3].get('ram:RateApplicablePercent', ())),) if x45 is not None], (x1,)) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x46 in (decimal1(x43[3].get('ram:AppliedAmount', ())),) if x46 is not None])))) <= (D0 * ((len([x31 for x31 in s2 if (('Z' in texts(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x33 for x32 in below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == s8) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == s7))]) + len([x37 for x37 in s1 if (('Z' in texts(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x39 for x38 in x37[3].get('ram:CategoryTradeTax', ()) for x39 in (decimal1(x38[3].get('ram:RateApplicablePercent', ())),) if x39 is not None], (x1,)) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])) + len([x51 for x51 in s0 if (('Z' in texts(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x53 for x52 in x51[3].get('ram:AppliedTradeTax', ()) for x53 in (decimal1(x52[3].get('ram:RateApplicablePercent', ())),) if x53 is not None], (x1,)) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))]))))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-Z-08b',)
    if not (one([(abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('Z' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in s1 if (('Z' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x20 for x17 in s1 if (('Z' in texts(below(x17[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x17[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x19 for x18 in x17[3].get('ram:CategoryTradeTax', ()) for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,))) for x20 in (decimal1(x17[3].get('ram:ActualAmount', ())),) if x20 is not None]))) - cents(sum([x30 for x27 in s0 if (('Z' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:AppliedAmount', ())),) if x30 is not None])))) <= (D0 * ((len([x21 for x21 in s2 if (('Z' in texts(below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x23 for x22 in below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x23 in (decimal1(x22[3].get('ram:RateApplicablePercent', ())),) if x23 is not None], (x1,)))]) + len([x24 for x24 in s1 if (('Z' in texts(below(x24[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x26 for x25 in x24[3].get('ram:CategoryTradeTax', ()) for x26 in (decimal1(x25[3].get('ram:RateApplicablePercent', ())),) if x26 is not None], (x1,)))])) + len([x31 for x31 in s0 if (('Z' in texts(below(x31[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x33 for x32 in x31[3].get('ram:AppliedTradeTax', ()) for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)))])))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-Z-08ini',)
    if not (one([(abs(((((x2 - cents(sum([x8 for x3 in s2 if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('Z' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in s1 if (('Z' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,)) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x16 for x13 in s1 if (('Z' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x15 for x14 in x13[3].get('ram:CategoryTradeTax', ()) for x15 in (decimal1(x14[3].get('ram:RateApplicablePercent', ())),) if x15 is not None], (x1,)) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x16 in (decimal1(x13[3].get('ram:ActualAmount', ())),) if x16 is not None]))) - cents(sum([x26 for x23 in s0 if (('Z' in texts(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x25 for x24 in x23[3].get('ram:AppliedTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7)) for x26 in (decimal1(x23[3].get('ram:AppliedAmount', ())),) if x26 is not None])))) <= (D0 * ((len([x17 for x17 in s2 if (('Z' in texts(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x19 for x18 in below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,)) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == s8) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == s7))]) + len([x20 for x20 in s1 if (('Z' in texts(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x22 for x21 in x20[3].get('ram:CategoryTradeTax', ()) for x22 in (decimal1(x21[3].get('ram:RateApplicablePercent', ())),) if x22 is not None], (x1,)) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])) + len([x27 for x27 in s0 if (('Z' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,)) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == s8) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == s7))])))) for x1 in s5 for x2 in some(s6)])): f += ('BR-FXEXT-Z-08rev',)
    return f
def _t15(n, d):
    k = n[3]; f = ()
    if not (((not ('ram:EndDateTime' in k)) or (not ('ram:StartDateTime' in k)) or any_ge(texts([x1 for x1 in below(k.get('ram:EndDateTime', ()), 'udt:DateTimeString') if (x1[1].get('format') == '102')]), texts([x2 for x2 in below(k.get('ram:StartDateTime', ()), 'udt:DateTimeString') if (x2[1].get('format') == '102')])))): f += ('BR-29',)
    if not ((('ram:EndDateTime' in k) or ('ram:StartDateTime' in k))): f += ('BR-CO-19',)
    return f
def _t16(n, d):
    k = n[3]; f = ()
    if not ('ram:ActualAmount' in n[2][3]): f += ('BR-31',)
    if not ([1 for x1 in n[2][3].get('ram:CategoryTradeTax', ()) if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]): f += ('BR-32',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-33',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-CO-21',)
    if not ((len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)): f += ('BR-DEC-01',)
    if not two_decimals(n[2][3], 'ram:BasisAmount'): f += ('BR-DEC-02',)
    return f
def _t17(n, d):
    k = n[3]; f = ()
    if not ('ram:ActualAmount' in n[2][3]): f += ('BR-36',)
    if not ([1 for x1 in n[2][3].get('ram:CategoryTradeTax', ()) if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]): f += ('BR-37',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-FXEXT-BR-38',)
    if not ((len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)): f += ('BR-DEC-05',)
    if not two_decimals(n[2][3], 'ram:BasisAmount'): f += ('BR-DEC-06',)
    return f
def _t18(n, d):
    k = n[3]; f = ()
    if not ((('ram:TypeCode' in k) or ('ram:Description' in k))): f += ('BR-FXEXT-BR-54-1',)
    if not (((('ram:Value' in k) and (not ('ram:ValueMeasure' in k))) or ((not ('ram:Value' in k)) and bool([x1 for x1 in k.get('ram:ValueMeasure', ()) if ne(x1[1].get('unitCode'), '')])))): f += ('BR-FXEXT-BR-54-2',)
    return f
def _t19(n, d): return () if ((v := n[0]) in C1 or ns(v) in C1) else ('BR-FXEXT-04',)
def _t20(n, d): return () if (len(ns_of(n[3], 'ram:ID')) <= 10) else ('BR-51',)
def _t21(n, d): return () if (('ram:Content' in n[3]) or ('ram:ContentCode' in n[3])) else ('BR-FXEXT-02',)
def _t22(n, d):
    k = n[3]; f = ()
    s5 = k.get('ram:SpecifiedTradeProduct', ())
    s4 = d.all('ram:IncludedSupplyChainTradeLineItem')
    s3 = k.get('ram:AssociatedDocumentLineDocument', ())
    s2 = below(s5, 'ram:GlobalID')
    s1 = text(below(s3, 'ram:ParentLineID'))
    s0 = below(s5, 'ram:DesignatedProductClassification')
    if not (((ns(s1) == '') or (any_ne(texts(below(s3, 'ram:LineStatusReasonCode')), ('',)) and filled(s1)))): f += ('BR-FXEXT-06',)
    if not (all((number(ns(text(below(x1[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')))) == (round_double((sum([number(ns(text(below(x4[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')))) for x4 in [x3 for x3 in s4 if ((('GROUP' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and (ns(text(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID'))) == ns(text(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineID')))))]]) * 100.0)) / 100.0)) for x1 in [x2 for x2 in s4 if (('GROUP' in texts(below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))) and said(below(x2[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')))])): f += ('BR-FXEXT-08',)
    if not (any_ne(texts(below(s3, 'ram:LineID')), ('',))): f += ('BR-21',)
    if not (any_ne(texts(below(s5, 'ram:Name')), ('',))): f += ('BR-25',)
    if not (((not s2) or any_ne(attributes(s2, 'schemeID'), ('',)))): f += ('BR-64',)
    if not (((not s0) or any_ne(attributes(below(s0, 'ram:ClassCode'), 'listID'), ('',)))): f += ('BR-65',)
    if not ((len(after(text(below(k.get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')), '.')) <= 2)): f += ('BR-DEC-23',)
    return f
def _t23(n, d): return () if any((ns(x1[0]) == ns(text(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')))) for x1 in d.once(3164185405, lambda: below(d.all('ram:IncludedSupplyChainTradeLineItem'), 'ram:AssociatedDocumentLineDocument', 'ram:LineID'))) else ('BR-FXEXT-11',)
def _t24(n, d):
    k = n[3]; f = ()
    s2 = n[2][3].get('ram:SpecifiedLineTradeSettlement', ())
    s1 = below(n[2][3].get('ram:SpecifiedLineTradeDelivery', ()), 'ram:BilledQuantity')
    s0 = below(s2, 'ram:ApplicableTradeTax')
    if not (s1): f += ('BR-FXEXT-BR-22',)
    if not attributes(s1, 'unitCode'): f += ('BR-FXEXT-BR-23',)
    if not below(s2, 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount'): f += ('BR-FXEXT-BR-24',)
    if not (below(n[2][3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:NetPriceProductTradePrice', 'ram:ChargeAmount')): f += ('BR-FXEXT-BR-26',)
    if not ((('VAT' in texts(below(s0, 'ram:TypeCode'))) and [1 for x1 in s0 if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]])): f += ('BR-FXEXT-CO-04',)
    return f
def _t25(n, d): return () if one([(len([x2 for x2 in below(d.all('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((x1[0] in texts(below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID'))) and ('GROUP' in texts(below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))))]) == len([x4 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((x1[0] in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID'))) and ('GROUP' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in below(x3[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')])) for x1 in below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineID')]) else ('BR-FXEXT-12',)
def _t26(n, d):
    k = n[3]; f = ()
    s0 = n[2][3].get('ram:SellerTradeParty', ())
    if not ((('ram:Name' in k) and (not common(texts(k.get('ram:ID', ())), texts(below(s0, 'ram:ID')))) and (not common(texts(k.get('ram:Name', ())), texts(below(s0, 'ram:Name')))) and (not common(texts(below(k.get('ram:SpecifiedLegalOrganization', ()), 'ram:ID')), texts(below(s0, 'ram:SpecifiedLegalOrganization', 'ram:ID')))))): f += ('BR-17',)
    return f
def _t27(n, d):
    k = n[3]; f = ()
    if not has_text(k, 'ram:Name'): f += ('BR-18',)
    if not ('ram:PostalTradeAddress' in k): f += ('BR-19',)
    if not (said(below(k.get('ram:PostalTradeAddress', ()), 'ram:CountryID'))): f += ('BR-20',)
    if not (any_ne(texts([x1 for x1 in below(k.get('ram:SpecifiedTaxRegistration', ()), 'ram:ID') if (x1[1].get('schemeID') == 'VA')]), ('',))): f += ('BR-56',)
    return f
def _t28(n, d): return () if (('ram:ID' in n[3]) or ('ram:GlobalID' in n[3]) or below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') or [x1 for x1 in below(n[3].get('ram:SpecifiedTaxRegistration', ()), 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) else ('BR-CO-26',)
def _t29(n, d):
    k = n[3]; f = ()
    if not (((not ('ram:EndDateTime' in k)) or (not ('ram:StartDateTime' in k)) or any_ge(texts([x1 for x1 in below(k.get('ram:EndDateTime', ()), 'udt:DateTimeString') if (x1[1].get('format') == '102')]), texts([x2 for x2 in below(k.get('ram:StartDateTime', ()), 'udt:DateTimeString') if (x2[1].get('format') == '102')])))): f += ('BR-30',)
    if not ((('ram:EndDateTime' in k) or ('ram:StartDateTime' in k))): f += ('BR-CO-20',)
    return f
def _t30(n, d):
    k = n[3]; f = ()
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-42',)
    if not ('ram:ActualAmount' in n[2][3]): f += ('BR-41',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-CO-23',)
    if not ((len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)): f += ('BR-DEC-24',)
    if not two_decimals(n[2][3], 'ram:BasisAmount'): f += ('BR-DEC-25',)
    return f
def _t31(n, d):
    k = n[3]; f = ()
    if not ('ram:ActualAmount' in n[2][3]): f += ('BR-43',)
    if not ((('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))): f += ('BR-FXEXT-BR-44',)
    if not ((len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)): f += ('BR-DEC-27',)
    if not two_decimals(n[2][3], 'ram:BasisAmount'): f += ('BR-DEC-28',)
    return f
def _t32(n, d): return () if ((' ' + n[0][0:2] + ' ') in ' 1A AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BL BJ BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH EL ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XI YE YT ZA ZM ZW ') else ('BR-CO-09',)
def _t33(n, d): return () if (n[1].get('schemeID') == 'VA') else ('BR-FXEXT-03',)
def _t34(n, d): return () if ('ram:ChargeIndicator' in n[3]) else ('CII-SR-463',)
def _t35(n, d):
    k = n[3]; f = ()
    if not (((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))): f += ('BR-AE-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AE-06',)
    return f
def _t36(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-E-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-E-06',)
    return f
def _t37(n, d):
    k = n[3]; f = ()
    if not ((d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))): f += ('BR-G-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-G-06',)
    return f
def _t38(n, d):
    k = n[3]; f = ()
    if not ((d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))): f += ('BR-IC-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-IC-06',)
    return f
def _t39(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AF-03',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AF-06',)
    return f
def _t40(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AG-03',)
    if not (any_number_ge(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AG-06',)
    return f
def _t41(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-S-03',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-S-06',)
    return f
def _t42(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-Z-03',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-Z-06',)
    return f
def _t43(n, d):
    k = n[3]; f = ()
    if not (((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))): f += ('BR-AE-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AE-07',)
    return f
def _t44(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-E-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-E-07',)
    return f
def _t45(n, d):
    k = n[3]; f = ()
    if not ((d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))): f += ('BR-G-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-G-07',)
    return f
def _t46(n, d):
    k = n[3]; f = ()
    if not ((d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))): f += ('BR-IC-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-IC-07',)
    return f
def _t47(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AF-04',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AF-07',)
    return f
def _t48(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AG-04',)
    if not (any_number_ge(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AG-07',)
    return f
def _t49(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-S-04',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-S-07',)
    return f
def _t50(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-Z-04',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-Z-07',)
    return f
def _t51(n, d):
    k = n[3]; f = ()
    s5 = k.get('ram:TaxTotalAmount', ())
    s4 = k.get('ram:GrandTotalAmount', ())
    s3 = n[2][3].get('ram:SpecifiedTradeAllowanceCharge', ())
    s2 = some(decimal1(k.get('ram:TaxBasisTotalAmount', ())))
    s1 = n[2][3].get('ram:SpecifiedLogisticsServiceCharge', ())
    s0 = d.once(156401258, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:TaxCurrencyCode'))
    if not (one([(abs((x3 - cents(sum([decimal(x2[0]) for x1 in below(parent(n[2]), 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x2 in below(x1[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')])))) <= (len(below(parent(n[2]), 'ram:IncludedSupplyChainTradeLineItem')) * D0)) for x3 in some(decimal1(k.get('ram:LineTotalAmount', ())))])): f += ('BR-FXEXT-CO-10',)
    if not ('ram:LineTotalAmount' in k): f += ('BR-12',)
    if not ('ram:TaxBasisTotalAmount' in k): f += ('BR-13',)
    if not ('ram:GrandTotalAmount' in k): f += ('BR-14',)
    if not ('ram:DuePayableAmount' in k): f += ('BR-15',)
    if not ((((not ('ram:AllowanceTotalAmount' in k)) and (not d.once(2025762505, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('false' in texts(below(x1[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))]))) or one([(abs((x6 - x5)) <= (len([x7 for x7 in s3 if ('false' in texts(below(x7[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))]) * D0)) for x5 in some(decimal_of_double(cents_of_double(sum([double(x4[0]) for x4 in d.once(2607979924, lambda: [x3 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('false' in texts(below(x2[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) for x3 in x2[3].get('ram:ActualAmount', ())])])))) for x6 in some(decimal1(k.get('ram:AllowanceTotalAmount', ())))]))): f += ('BR-FXEXT-CO-11',)
    if not ((((not ('ram:ChargeTotalAmount' in k)) and (not d.once(3275552590, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('true' in texts(below(x1[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))]))) or one([(abs((x5 - (cents(sum(d.once(1553407290, lambda: [decimal(x3[0]) for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('true' in texts(below(x2[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) for x3 in x2[3].get('ram:ActualAmount', ())]))) + cents(sum(d.once(551057507, lambda: [decimal(x4[0]) for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge', 'ram:AppliedAmount')])))))) <= ((len([x6 for x6 in s3 if ('true' in texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))]) + len(s1)) * D0)) for x5 in some(decimal1(k.get('ram:ChargeTotalAmount', ())))]))): f += ('BR-FXEXT-CO-12',)
    if not (one([(abs((((x1 - cents(sum([decimal(x3[0]) for x2 in below(parent(n[2]), 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x3 in below(x2[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')]))) + cents(sum(d.once(2138322370, lambda: [decimal(x5[0]) for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('false' in texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) for x5 in x4[3].get('ram:ActualAmount', ())])))) - (cents(sum(d.once(1886733371, lambda: [decimal(x7[0]) for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('true' in texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) for x7 in x6[3].get('ram:ActualAmount', ())]))) + cents(sum(d.once(751905527, lambda: [decimal(x8[0]) for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge', 'ram:AppliedAmount')])))))) <= (D0 * ((len([x9 for x9 in below(parent(n[2]), 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))))]) + len([x10 for x10 in s3 if ('false' in texts(below(x10[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))])) + (len([x11 for x11 in s3 if ('true' in texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))]) + len(s1))))) for x1 in s2])): f += ('BR-FXEXT-CO-13',)
    if not (one([(((x2 == x5) and (len([x6 for x6 in s5 if (x6[1].get('currencyID') == x1[0])]) != 1)) or ((len([x6 for x6 in s5 if (x6[1].get('currencyID') == x1[0])]) == 1) and (abs(((x5 - x4) - x2)) <= (D0 * ((len([x7 for x7 in below(parent(n[2]), 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x7[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x7[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))))]) + len([x8 for x8 in s3 if ('false' in texts(below(x8[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))])) + (len([x9 for x9 in s3 if ('true' in texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))]) + len(s1))))))) for x1 in n[2][3].get('ram:InvoiceCurrencyCode', ()) for x2 in s2 for x4 in some(decimal1([x3 for x3 in s5 if (x3[1].get('currencyID') == x1[0])])) for x5 in some(decimal1(s4))])): f += ('BR-FXEXT-CO-15',)
    if not ((decimal1(k.get('ram:DuePayableAmount', ())) == (((sum([decimal(x1[0]) for x1 in s4]) - sum([decimal(x2[0]) for x2 in k.get('ram:TotalPrepaidAmount', ())])) + sum([decimal(x3[0]) for x3 in k.get('ram:RoundingAmount', ())])) + sum([decimal(x4[0]) for x4 in below(n[2][3].get('ram:SpecifiedFinancialAdjustment', ()), 'ram:ActualAmount')])))): f += ('BR-FXEXT-CO-16',)
    if not two_decimals(k, 'ram:LineTotalAmount'): f += ('BR-DEC-09',)
    if not two_decimals(k, 'ram:AllowanceTotalAmount'): f += ('BR-DEC-10',)
    if not two_decimals(k, 'ram:ChargeTotalAmount'): f += ('BR-DEC-11',)
    if not two_decimals(k, 'ram:TaxBasisTotalAmount'): f += ('BR-DEC-12',)
    if not (((not ('ram:TaxTotalAmount' in k)) or [x1 for x1 in s5 if ((not common(texts(d.once(2388838547, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode'))), some(x1[1].get('currencyID')))) or (double(x1[0]) == (round_double((double(x1[0]) * 100.0)) / 100.0)))])): f += ('BR-DEC-13',)
    if not two_decimals(k, 'ram:GrandTotalAmount'): f += ('BR-DEC-14',)
    if not (((not ('ram:TaxTotalAmount' in k)) or [x1 for x1 in s5 if ((not s0) or (common(texts(s0), some(x1[1].get('currencyID'))) and (double(x1[0]) == (round_double((double(x1[0]) * 100.0)) / 100.0))))])): f += ('BR-DEC-15',)
    if not two_decimals(k, 'ram:TotalPrepaidAmount'): f += ('BR-DEC-16',)
    if not two_decimals(k, 'ram:RoundingAmount'): f += ('BR-DEC-17',)
    if not two_decimals(k, 'ram:DuePayableAmount'): f += ('BR-DEC-18',)
    if not (((not s0) or (common(attributes(s5, 'currencyID'), texts(s0)) and (not common(texts(s0), texts(d.once(2388838547, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode')))))))): f += ('BR-53',)
    return f
def _t52(n, d): return () if (double(n[0]) == cents_of_double(sum([double(x1[0]) for x1 in d.once(905718065, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:ApplicableTradeTax', 'ram:CalculatedAmount'))]))) else ('BR-CO-14',)
def _t53(n, d):
    k = n[3]; f = ()
    if not ('ram:TypeCode' in k): f += ('BR-49',)
    if not ((('ram:PayerSpecifiedDebtorFinancialInstitution' in k) or ('ram:PayeeSpecifiedCreditorFinancialInstitution' in k) or ((not ('ram:PayerSpecifiedDebtorFinancialInstitution' in k)) and (not ('ram:PayeeSpecifiedCreditorFinancialInstitution' in k))))): f += ('CII-SR-464',)
    return f
def _t54(n, d):
    k = n[3]; f = ()
    if not ((has_text(k, 'ram:IBANID') or has_text(k, 'ram:ProprietaryID'))): f += ('BR-50',)
    if not ((('ram:IBANID' in k) or ('ram:ProprietaryID' in k))): f += ('BR-61',)
    return f
def _t55(n, d): return () if ('ram:ApplicableTradeTax' in n[3]) else ('BR-CO-18',)
def _t56(n, d):
    k = n[3]; f = ()
    if not (any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)): f += ('BR-AE-09',)
    if not ((('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))): f += ('BR-AE-10',)
    return f
def _t57(n, d):
    k = n[3]; f = ()
    if not (any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)): f += ('BR-E-09',)
    if not ((('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))): f += ('BR-E-10',)
    return f
def _t58(n, d):
    k = n[3]; f = ()
    if not (any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)): f += ('BR-G-09',)
    if not ((('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))): f += ('BR-G-10',)
    return f
def _t59(n, d):
    k = n[3]; f = ()
    s0 = below(parent(n[2]), 'ram:BillingSpecifiedPeriod')
    if not (any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)): f += ('BR-IC-09',)
    if not ((('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))): f += ('BR-IC-10',)
    if not ((below(s0, 'ram:EndDateTime') or below(s0, 'ram:StartDateTime') or d.once(1200678449, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeDelivery', 'ram:ActualDeliverySupplyChainEvent', 'ram:OccurrenceDateTime', 'udt:DateTimeString')))): f += ('BR-IC-11',)
    if not (d.once(4036642990, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeDelivery', 'ram:ShipToTradeParty', 'ram:PostalTradeAddress', 'ram:CountryID'))): f += ('BR-IC-12',)
    return f
def _t60(n, d):
    k = n[3]; f = ()
    if not (any_number_eq(k.get('ram:CalculatedAmount', ()), 0)): f += ('BR-O-09',)
    if not ((('ram:ExemptionReason' in k) or ('ram:ExemptionReasonCode' in k))): f += ('BR-O-10',)
    return f
def _t61(n, d):
    k = n[3]; f = ()
    if not (((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))): f += ('BR-AE-02',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AE-05',)
    return f
def _t62(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-E-02',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-E-05',)
    return f
def _t63(n, d):
    k = n[3]; f = ()
    if not ((d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))): f += ('BR-G-02',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-G-05',)
    return f
def _t64(n, d):
    k = n[3]; f = ()
    if not ((d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))): f += ('BR-IC-02',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-IC-05',)
    return f
def _t65(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AF-02',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AF-05',)
    return f
def _t66(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-AG-02',)
    if not (any_number_ge(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-AG-05',)
    return f
def _t67(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-S-02',)
    if not (any_number_gt(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-S-05',)
    return f
def _t68(n, d):
    k = n[3]; f = ()
    if not ((d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))): f += ('BR-Z-02',)
    if not (any_number_eq(k.get('ram:RateApplicablePercent', ()), 0)): f += ('BR-Z-05',)
    return f
def _t69(n, d): return () if (R2.search(n[0]) is not None) else ('CII-DT-097',)
def _t70(n, d): return () if (R3.search(n[0]) is not None) else ('BR-FXEXT-CII-DT-097a',)
def _t71(n, d):
    k = n[3]; f = ()
    s22 = vat.categories(d)
    s21 = k.get('rsm:ExchangedDocument', ())
    s20 = d.all('ram:SpecifiedTradePaymentTerms')
    s19 = d.all('ram:ApplicableHeaderTradeSettlement')
    s18 = k.get('rsm:SupplyChainTradeTransaction', ())
    s17 = d.all('ram:SpecifiedTradeSettlementPaymentMeans')
    s16 = below(d.all('ram:BuyerTradeParty'), 'ram:PostalTradeAddress')
    s15 = below(d.all('ram:SellerTradeParty'), 'ram:PostalTradeAddress')
    s14 = below(s17, 'ram:TypeCode')
    s13 = below(s17, 'ram:Information')
    s12 = below(s19, 'ram:ApplicableTradeTax')
    s11 = below(s18, 'ram:ApplicableHeaderTradeAgreement')
    s10 = below(s11, 'ram:BuyerTradeParty')
    s9 = below(s11, 'ram:SellerTradeParty')
    s8 = len([x6 for x6 in s12 if ('E' in texts(x6[3].get('ram:CategoryCode', ())))])
    s7 = len([x6 for x6 in s12 if ('G' in texts(x6[3].get('ram:CategoryCode', ())))])
    s6 = len([x6 for x6 in s12 if ('K' in texts(x6[3].get('ram:CategoryCode', ())))])
    s5 = len([x6 for x6 in s12 if ('L' in texts(x6[3].get('ram:CategoryCode', ())))])
    s4 = len([x6 for x6 in s12 if ('M' in texts(x6[3].get('ram:CategoryCode', ())))])
    s3 = len([x6 for x6 in s12 if ('O' in texts(x6[3].get('ram:CategoryCode', ())))])
    s2 = len([x6 for x6 in s12 if ('S' in texts(x6[3].get('ram:CategoryCode', ())))])
    s1 = len([x6 for x6 in s12 if ('Z' in texts(x6[3].get('ram:CategoryCode', ())))])
    s0 = len([x6 for x6 in s12 if ('AE' in texts(x6[3].get('ram:CategoryCode', ())))])
    if not (d.all('ram:IncludedSupplyChainTradeLineItem')): f += ('BR-16',)
    if not (((below(s20, 'ram:Description') or below(s20, 'ram:DueDateDateTime')) or (not (number(text(d.all('ram:DuePayableAmount'))) > 0.0)))): f += ('BR-CO-25',)
    if not (any_ne(texts(below(k.get('rsm:ExchangedDocumentContext', ()), 'ram:GuidelineSpecifiedDocumentContextParameter', 'ram:ID')), ('',))): f += ('BR-01',)
    if not (any_ne(texts(below(s21, 'ram:ID')), ('',))): f += ('BR-02',)
    if not (any_ne(texts([x1 for x1 in below(s21, 'ram:IssueDateTime', 'udt:DateTimeString') if (x1[1].get('format') == '102')]), ('',))): f += ('BR-03',)
    if not (any_ne(texts(below(s21, 'ram:TypeCode')), ('',))): f += ('BR-04',)
    if not (any_ne(texts(below(s18, 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode')), ('',))): f += ('BR-05',)
    if not (any_ne(texts(below(s9, 'ram:Name')), ('',))): f += ('BR-06',)
    if not (any_ne(texts(below(s10, 'ram:Name')), ('',))): f += ('BR-07',)
    if not (s15): f += ('BR-08',)
    if not (any_ne(texts(below(s15, 'ram:CountryID')), ('',))): f += ('BR-09',)
    if not (s16): f += ('BR-10',)
    if not (any_ne(texts(below(s16, 'ram:CountryID')), ('',))): f += ('BR-11',)
    if not (((not below(s9, 'ram:URIUniversalCommunication')) or filled((one([x3 for x1 in s9 for x2 in below(x1[3].get('ram:URIUniversalCommunication', ())[0:1], 'ram:URIID') for x3 in (x2[1].get('schemeID'),) if x3 is not None]) or '')))): f += ('BR-62',)
    if not (((not below(s10, 'ram:URIUniversalCommunication')) or filled((one([x3 for x1 in s10 for x2 in below(x1[3].get('ram:URIUniversalCommunication', ())[0:1], 'ram:URIID') for x3 in (x2[1].get('schemeID'),) if x3 is not None]) or '')))): f += ('BR-63',)
    if not ((((s2 >= 1) and (bool([x9 for x9 in d.all('ram:CategoryTradeTax') if ('S' in texts(x9[3].get('ram:CategoryCode', ())))]) or bool([x10 for x10 in d.all('ram:AppliedTradeTax') if ('S' in texts(x10[3].get('ram:CategoryCode', ())))]) or bool([x8 for x7 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) if ('S' in texts(x8[3].get('ram:CategoryCode', ())))]))) or ((len([x5 for x5 in d.all('ram:AppliedTradeTax') if ('S' in texts(x5[3].get('ram:CategoryCode', ())))]) == 0) and (len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('S' in texts(x4[3].get('ram:CategoryCode', ())))]) == 0) and (s2 == 0) and (len([x3 for x2 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:ApplicableTradeTax', ()) if ('S' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0)))): f += ('BR-FXEXT-S-01',)
    if not ((((s1 >= 1) and (bool([x9 for x9 in d.all('ram:CategoryTradeTax') if ('Z' in texts(x9[3].get('ram:CategoryCode', ())))]) or bool([x10 for x10 in d.all('ram:AppliedTradeTax') if ('Z' in texts(x10[3].get('ram:CategoryCode', ())))]) or bool([x8 for x7 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) if ('Z' in texts(x8[3].get('ram:CategoryCode', ())))]))) or ((len([x5 for x5 in d.all('ram:AppliedTradeTax') if ('Z' in texts(x5[3].get('ram:CategoryCode', ())))]) == 0) and (len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('Z' in texts(x4[3].get('ram:CategoryCode', ())))]) == 0) and (s1 == 0) and (len([x3 for x2 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:ApplicableTradeTax', ()) if ('Z' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0)))): f += ('BR-FXEXT-Z-01',)
    if not ((((s8 >= 1) and (bool([x9 for x9 in d.all('ram:CategoryTradeTax') if ('E' in texts(x9[3].get('ram:CategoryCode', ())))]) or bool([x10 for x10 in d.all('ram:AppliedTradeTax') if ('E' in texts(x10[3].get('ram:CategoryCode', ())))]) or bool([x8 for x7 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) if ('E' in texts(x8[3].get('ram:CategoryCode', ())))]))) or ((len([x5 for x5 in d.all('ram:AppliedTradeTax') if ('E' in texts(x5[3].get('ram:CategoryCode', ())))]) == 0) and (len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('E' in texts(x4[3].get('ram:CategoryCode', ())))]) == 0) and (s8 == 0) and (len([x3 for x2 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:ApplicableTradeTax', ()) if ('E' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0)))): f += ('BR-FXEXT-E-01',)
    if not ((((s0 >= 1) and (bool([x9 for x9 in d.all('ram:CategoryTradeTax') if ('AE' in texts(x9[3].get('ram:CategoryCode', ())))]) or bool([x10 for x10 in d.all('ram:AppliedTradeTax') if ('AE' in texts(x10[3].get('ram:CategoryCode', ())))]) or bool([x8 for x7 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) if ('AE' in texts(x8[3].get('ram:CategoryCode', ())))]))) or ((len([x5 for x5 in d.all('ram:AppliedTradeTax') if ('AE' in texts(x5[3].get('ram:CategoryCode', ())))]) == 0) and (len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('AE' in texts(x4[3].get('ram:CategoryCode', ())))]) == 0) and (s0 == 0) and (len([x3 for x2 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:ApplicableTradeTax', ()) if ('AE' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0)))): f += ('BR-FXEXT-AE-01',)
    if not ((((s6 >= 1) and (bool([x9 for x9 in d.all('ram:CategoryTradeTax') if ('K' in texts(x9[3].get('ram:CategoryCode', ())))]) or bool([x10 for x10 in d.all('ram:AppliedTradeTax') if ('K' in texts(x10[3].get('ram:CategoryCode', ())))]) or bool([x8 for x7 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) if ('K' in texts(x8[3].get('ram:CategoryCode', ())))]))) or ((len([x5 for x5 in d.all('ram:AppliedTradeTax') if ('K' in texts(x5[3].get('ram:CategoryCode', ())))]) == 0) and (len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('K' in texts(x4[3].get('ram:CategoryCode', ())))]) == 0) and (s6 == 0) and (len([x3 for x2 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:ApplicableTradeTax', ()) if ('K' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0)))): f += ('BR-FXEXT-IC-01',)
    if not ((((s7 >= 1) and (bool([x9 for x9 in d.all('ram:CategoryTradeTax') if ('G' in texts(x9[3].get('ram:CategoryCode', ())))]) or bool([x10 for x10 in d.all('ram:AppliedTradeTax') if ('G' in texts(x10[3].get('ram:CategoryCode', ())))]) or bool([x8 for x7 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) if ('G' in texts(x8[3].get('ram:CategoryCode', ())))]))) or ((len([x5 for x5 in d.all('ram:AppliedTradeTax') if ('G' in texts(x5[3].get('ram:CategoryCode', ())))]) == 0) and (len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('G' in texts(x4[3].get('ram:CategoryCode', ())))]) == 0) and (s7 == 0) and (len([x3 for x2 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:ApplicableTradeTax', ()) if ('G' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0)))): f += ('BR-FXEXT-G-01',)
    if not ((((s3 >= 1) and (bool([x9 for x9 in d.all('ram:CategoryTradeTax') if ('O' in texts(x9[3].get('ram:CategoryCode', ())))]) or bool([x10 for x10 in d.all('ram:AppliedTradeTax') if ('O' in texts(x10[3].get('ram:CategoryCode', ())))]) or bool([x8 for x7 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) if ('O' in texts(x8[3].get('ram:CategoryCode', ())))]))) or ((len([x5 for x5 in d.all('ram:AppliedTradeTax') if ('O' in texts(x5[3].get('ram:CategoryCode', ())))]) == 0) and (len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('O' in texts(x4[3].get('ram:CategoryCode', ())))]) == 0) and (s3 == 0) and (len([x3 for x2 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:ApplicableTradeTax', ()) if ('O' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0)))): f += ('BR-FXEXT-O-01',)
    if not ((((s5 >= 1) and (bool([x9 for x9 in d.all('ram:CategoryTradeTax') if ('L' in texts(x9[3].get('ram:CategoryCode', ())))]) or bool([x10 for x10 in d.all('ram:AppliedTradeTax') if ('L' in texts(x10[3].get('ram:CategoryCode', ())))]) or bool([x8 for x7 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) if ('L' in texts(x8[3].get('ram:CategoryCode', ())))]))) or ((len([x5 for x5 in d.all('ram:AppliedTradeTax') if ('L' in texts(x5[3].get('ram:CategoryCode', ())))]) == 0) and (len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('L' in texts(x4[3].get('ram:CategoryCode', ())))]) == 0) and (s5 == 0) and (len([x3 for x2 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:ApplicableTradeTax', ()) if ('L' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0)))): f += ('BR-FXEXT-AF-01',)
    if not ((((s4 >= 1) and (bool([x9 for x9 in d.all('ram:CategoryTradeTax') if ('M' in texts(x9[3].get('ram:CategoryCode', ())))]) or bool([x10 for x10 in d.all('ram:AppliedTradeTax') if ('M' in texts(x10[3].get('ram:CategoryCode', ())))]) or bool([x8 for x7 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) if ('M' in texts(x8[3].get('ram:CategoryCode', ())))]))) or ((len([x5 for x5 in d.all('ram:AppliedTradeTax') if ('M' in texts(x5[3].get('ram:CategoryCode', ())))]) == 0) and (len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('M' in texts(x4[3].get('ram:CategoryCode', ())))]) == 0) and (s4 == 0) and (len([x3 for x2 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:ApplicableTradeTax', ()) if ('M' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0)))): f += ('BR-FXEXT-AG-01',)
    if not ((len([x1 for x1 in s14 if (ns(x1[0]) != ns(text(s14[0:1])))]) == 0)): f += ('CII-SR-467',)
    if not ((len([x1 for x1 in s13 if (ns(x1[0]) != ns(text(s13[0:1])))]) == 0)): f += ('CII-SR-468',)
    if not ((len(below(s19, 'ram:PaymentReference')) <= 1)): f += ('CII-SR-469',)
    if 'B' in s22:
        s23 = texts(d.all('ram:CategoryCode'))
        if not (((not ('B' in s23)) or (not any_ne(texts(d.all('ram:CountryID')), ('IT',))))): f += ('BR-B-01',)
        if not (((not ('S' in s23)) or (not ('B' in s23)))): f += ('BR-B-02',)
    return f
def _t72(n, d): return () if (('ram:Content' in n[3]) or ('ram:ContentCode' in n[3])) else ('BR-FXEXT-01',)
def _t73(n, d):
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
def _t74(n, d):
    k = n[3]; f = ()
    s0 = below(k.get('ram:ShipToTradeParty', ()), 'ram:PostalTradeAddress')
    if not (((not s0) or any_ne(texts(below(s0, 'ram:CountryID')), ('',)))): f += ('BR-57',)
    return f
def _t75(n, d):
    k = n[3]; f = ()
    s0 = k.get('ram:IssuerAssignedID', ())
    if not (any_ne(texts(s0), ('',))): f += ('BR-55',)
    if not ((len(s0) == 1)): f += ('FX-SCH-A-000415',)
    return f
def _t76(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:ID', ())) == 1)): f += ('FX-SCH-A-000019',)
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000020',)
    return f
def _t77(n, d): return () if (len(n[3].get('ram:CompleteDateTime', ())) == 1) else ('FX-SCH-A-000316',)
def _t78(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000631',)
    if not ((((s0 or '') in C4) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000632',)
    return f
def _t79(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t80(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t81(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t82(n, d): return () if ((n[0] in C5) or (len(n[0]) == 0)) else ('FX-SCH-A-000633',)
def _t83(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000021',)
    if not ((((s0 or '') in C4) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000634',)
    return f
def _t84(n, d): return () if ((n[0] in C6) or (len(n[0]) == 0)) else ('FX-SCH-A-000389',)
def _t85(n, d): return () if ((n[0] in C7) or (len(n[0]) == 0)) else ('FX-SCH-A-000635',)
def _t86(n, d): return () if (len(n[3].get('ram:GuidelineSpecifiedDocumentContextParameter', ())) == 1) else ('FX-SCH-A-000025',)
def _t87(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000406',)
def _t88(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000407',)
def _t89(n, d): return () if ((n[0] in C8) or (len(n[0]) == 0)) else ('FX-SCH-A-000636',)
def _t90(n, d): return () if (len(n[3].get('ram:IncludedSupplyChainTradeLineItem', ())) >= 1) else ('FX-SCH-A-000265',)
def _t91(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t92(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:IssuerAssignedID', ())) == 1)): f += ('FX-SCH-A-000557',)
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000558',)
    return f
def _t93(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t94(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000637',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000638',)
    return f
def _t95(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t96(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t97(n, d): return () if ((n[0] in C10) or (len(n[0]) == 0)) else ('FX-SCH-A-000639',)
def _t98(n, d): return () if ((n[0] in C11) or (len(n[0]) == 0)) else ('FX-SCH-A-000640',)
def _t99(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t100(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:IssuerAssignedID', ())) == 1)): f += ('FX-SCH-A-000560',)
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000561',)
    return f
def _t101(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t102(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000641',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000642',)
    return f
def _t103(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t104(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t105(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t106(n, d): return () if ((n[0] in C12) or (len(n[0]) == 0)) else ('FX-SCH-A-000643',)
def _t107(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t108(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:IssuerAssignedID', ())) == 1)): f += ('FX-SCH-A-000563',)
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000564',)
    return f
def _t109(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('mimeCode')
    if not (s0 is not None): f += ('FX-SCH-A-000285',)
    if not ((((s0 or '') in C13) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000644',)
    if not ((n[1].get('filename') is not None)): f += ('FX-SCH-A-000286',)
    return f
def _t110(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000645',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000646',)
    return f
def _t111(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t112(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t113(n, d): return () if ((n[0] in C14) or (len(n[0]) == 0)) else ('FX-SCH-A-000647',)
def _t114(n, d): return () if (len(n[3].get('ram:DeliveryTypeCode', ())) == 1) else ('FX-SCH-A-000319',)
def _t115(n, d): return () if ((n[0] in C15) or (len(n[0]) == 0)) else ('FX-SCH-A-000320',)
def _t116(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000648',)
def _t117(n, d): return () if (len(n[3].get('ram:Name', ())) == 1) else ('FX-SCH-A-000650',)
def _t118(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000653',)
def _t119(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t120(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000654',)
def _t121(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t122(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000655',)
def _t123(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t124(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t125(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000656',)
    if not ((((s0 or '') in C17) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000657',)
    return f
def _t126(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000658',)
def _t127(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000660',)
def _t128(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000661',)
    return f
def _t129(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000662',)
def _t130(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000664',)
def _t131(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000665',)
def _t132(n, d): return () if (n[1].get('schemeID') is not None) else ('FX-SCH-A-000666',)
def _t133(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000667',)
def _t134(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t135(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000668',)
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000669',)
    return f
def _t136(n, d): return () if (len(n[3].get('ram:IssuerAssignedID', ())) == 1) else ('FX-SCH-A-000029',)
def _t137(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t138(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000670',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000671',)
    return f
def _t139(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t140(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t141(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t142(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t143(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t144(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:Name', ())) == 1)): f += ('FX-SCH-A-000673',)
    if not ((len(k.get('ram:SpecifiedTaxRegistration', ())) == 1)): f += ('FX-SCH-A-000676',)
    return f
def _t145(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000677',)
def _t146(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t147(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000678',)
def _t148(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t149(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000679',)
def _t150(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t151(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t152(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000680',)
    if not ((((s0 or '') in C17) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000681',)
    return f
def _t153(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000682',)
def _t154(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000684',)
def _t155(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000685',)
    return f
def _t156(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000686',)
def _t157(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000688',)
def _t158(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000689',)
def _t159(n, d): return () if (n[1].get('schemeID') is not None) else ('FX-SCH-A-000690',)
def _t160(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000691',)
def _t161(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t162(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000692',)
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000693',)
    return f
def _t163(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:Name', ())) == 1)): f += ('FX-SCH-A-000030',)
    if not ((len(k.get('ram:PostalTradeAddress', ())) == 1)): f += ('FX-SCH-A-000419',)
    return f
def _t164(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000566',)
def _t165(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t166(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000696',)
def _t167(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t168(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000289',)
def _t169(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t170(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000420',)
    if not ((((s0 or '') in C17) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000697',)
    return f
def _t171(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000422',)
def _t172(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000698',)
def _t173(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000699',)
    return f
def _t174(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000700',)
def _t175(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000702',)
def _t176(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000425',)
def _t177(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000426',)
    if not ((((s0 or '') in C20) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000703',)
    return f
def _t178(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000168',)
def _t179(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t180(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000428',)
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000704',)
    return f
def _t181(n, d): return () if (len(n[3].get('ram:IssuerAssignedID', ())) == 1) else ('FX-SCH-A-000430',)
def _t182(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t183(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000705',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000706',)
    return f
def _t184(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t185(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t186(n, d): return () if ((n[0] in C21) or (len(n[0]) == 0)) else ('FX-SCH-A-000707',)
def _t187(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t188(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t189(n, d): return () if (len(n[3].get('ram:Name', ())) == 1) else ('FX-SCH-A-000709',)
def _t190(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000713',)
def _t191(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t192(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000714',)
def _t193(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t194(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000715',)
def _t195(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t196(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t197(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000716',)
    if not ((((s0 or '') in C17) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000717',)
    return f
def _t198(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000718',)
def _t199(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000720',)
def _t200(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000721',)
    return f
def _t201(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000722',)
def _t202(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000724',)
def _t203(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000725',)
def _t204(n, d): return () if (n[1].get('schemeID') is not None) else ('FX-SCH-A-000726',)
def _t205(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000727',)
def _t206(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t207(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000728',)
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000729',)
    return f
def _t208(n, d): return () if (len(n[3].get('ram:IssuerAssignedID', ())) == 1) else ('FX-SCH-A-000730',)
def _t209(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t210(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000731',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000732',)
    return f
def _t211(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t212(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t213(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t214(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t215(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t216(n, d): return () if (len(n[3].get('ram:Name', ())) == 1) else ('FX-SCH-A-000734',)
def _t217(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000738',)
def _t218(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t219(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000739',)
def _t220(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t221(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000740',)
def _t222(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t223(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t224(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000741',)
    if not ((((s0 or '') in C17) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000742',)
    return f
def _t225(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000743',)
def _t226(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000745',)
def _t227(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000746',)
    return f
def _t228(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000747',)
def _t229(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000749',)
def _t230(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000750',)
def _t231(n, d): return () if (n[1].get('schemeID') is not None) else ('FX-SCH-A-000751',)
def _t232(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000752',)
def _t233(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t234(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000753',)
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000754',)
    return f
def _t235(n, d): return () if (len(n[3].get('ram:IssuerAssignedID', ())) == 1) else ('FX-SCH-A-000572',)
def _t236(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t237(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000755',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000756',)
    return f
def _t238(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t239(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t240(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t241(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t242(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t243(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:Name', ())) == 1)): f += ('FX-SCH-A-000431',)
    if not ((len(k.get('ram:PostalTradeAddress', ())) == 1)): f += ('FX-SCH-A-000432',)
    if not ((len(k.get('ram:SpecifiedTaxRegistration', ())) == 1)): f += ('FX-SCH-A-000169',)
    return f
def _t244(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000760',)
def _t245(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t246(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000761',)
def _t247(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t248(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000762',)
def _t249(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t250(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t251(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000763',)
    if not ((((s0 or '') in C17) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000764',)
    return f
def _t252(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000433',)
def _t253(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000765',)
def _t254(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000766',)
    return f
def _t255(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000767',)
def _t256(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000769',)
def _t257(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000436',)
def _t258(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000437',)
    if not ((((s0 or '') in C20) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000770',)
    return f
def _t259(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000771',)
def _t260(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t261(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000772',)
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000773',)
    return f
def _t262(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:Name', ())) == 1)): f += ('FX-SCH-A-000409',)
    if not ((len(k.get('ram:PostalTradeAddress', ())) == 1)): f += ('FX-SCH-A-000032',)
    return f
def _t263(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000577',)
def _t264(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t265(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000775',)
def _t266(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t267(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000578',)
def _t268(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t269(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000440',)
    if not ((((s0 or '') in C17) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000776',)
    return f
def _t270(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000035',)
def _t271(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000777',)
def _t272(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000778',)
    return f
def _t273(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000779',)
def _t274(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000781',)
def _t275(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t276(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000411',)
def _t277(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000412',)
def _t278(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000445',)
def _t279(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t280(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000446',)
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000782',)
    return f
def _t281(n, d): return () if (len(n[3].get('ram:IssuerAssignedID', ())) == 1) else ('FX-SCH-A-000783',)
def _t282(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t283(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000784',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000785',)
    return f
def _t284(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t285(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t286(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t287(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t288(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t289(n, d): return () if (len(n[3].get('ram:OccurrenceDateTime', ())) == 1) else ('FX-SCH-A-000171',)
def _t290(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000448',)
    if not ((((s0 or '') in C4) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000786',)
    return f
def _t291(n, d): return () if (len(n[3].get('ram:IssuerAssignedID', ())) == 1) else ('FX-SCH-A-000787',)
def _t292(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t293(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000788',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000789',)
    return f
def _t294(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t295(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t296(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t297(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t298(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t299(n, d): return () if (len(n[3].get('ram:IssuerAssignedID', ())) == 1) else ('FX-SCH-A-000450',)
def _t300(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t301(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000790',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000791',)
    return f
def _t302(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t303(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t304(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t305(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t306(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t307(n, d): return () if (len(n[3].get('ram:IssuerAssignedID', ())) == 1) else ('FX-SCH-A-000584',)
def _t308(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t309(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000792',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000793',)
    return f
def _t310(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t311(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t312(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t313(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t314(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t315(n, d): return () if (len(n[3].get('ram:ModeCode', ())) == 1) else ('FX-SCH-A-000322',)
def _t316(n, d): return () if ((n[0] in C22) or (len(n[0]) == 0)) else ('FX-SCH-A-000346',)
def _t317(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000798',)
def _t318(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t319(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000799',)
def _t320(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t321(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000800',)
def _t322(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t323(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t324(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000801',)
    if not ((((s0 or '') in C17) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000802',)
    return f
def _t325(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000803',)
def _t326(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000805',)
def _t327(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000806',)
    return f
def _t328(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000807',)
def _t329(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000809',)
def _t330(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000810',)
def _t331(n, d): return () if (n[1].get('schemeID') is not None) else ('FX-SCH-A-000811',)
def _t332(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000812',)
def _t333(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t334(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000813',)
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000814',)
    return f
def _t335(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000818',)
def _t336(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t337(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000819',)
def _t338(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t339(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000820',)
def _t340(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t341(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t342(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000453',)
    if not ((((s0 or '') in C17) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000821',)
    return f
def _t343(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000455',)
def _t344(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000822',)
def _t345(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000823',)
    return f
def _t346(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000824',)
def _t347(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000826',)
def _t348(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000827',)
def _t349(n, d): return () if (n[1].get('schemeID') is not None) else ('FX-SCH-A-000828',)
def _t350(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000829',)
def _t351(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t352(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000830',)
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000831',)
    return f
def _t353(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000836',)
def _t354(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t355(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000837',)
def _t356(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t357(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000838',)
def _t358(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t359(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t360(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000839',)
    if not ((((s0 or '') in C17) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000840',)
    return f
def _t361(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000841',)
def _t362(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000843',)
def _t363(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000844',)
    return f
def _t364(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000845',)
def _t365(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000847',)
def _t366(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000848',)
def _t367(n, d): return () if (n[1].get('schemeID') is not None) else ('FX-SCH-A-000849',)
def _t368(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000850',)
def _t369(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t370(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000851',)
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000852',)
    return f
def _t371(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:InvoiceCurrencyCode', ())) == 1)): f += ('FX-SCH-A-000038',)
    if not ((len(k.get('ram:ApplicableTradeTax', ())) >= 1)): f += ('FX-SCH-A-000173',)
    if not ((len(k.get('ram:SpecifiedTradeSettlementHeaderMonetarySummation', ())) == 1)): f += ('FX-SCH-A-000039',)
    return f
def _t372(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:CalculatedAmount', ())) == 1)): f += ('FX-SCH-A-000176',)
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000458',)
    if not ((len(k.get('ram:BasisAmount', ())) == 1)): f += ('FX-SCH-A-000177',)
    if not ((len(k.get('ram:CategoryCode', ())) == 1)): f += ('FX-SCH-A-000178',)
    return f
def _t373(n, d): return () if ((n[0] in C23) or (len(n[0]) == 0)) else ('FX-SCH-A-000853',)
def _t374(n, d): return () if ((n[0] in C24) or (len(n[0]) == 0)) else ('FX-SCH-A-000854',)
def _t375(n, d): return () if ((n[0] in C25) or (len(n[0]) == 0)) else ('FX-SCH-A-000855',)
def _t376(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000590',)
    if not ((((s0 or '') in C4) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000856',)
    return f
def _t377(n, d): return () if ((n[0] in C26) or (len(n[0]) == 0)) else ('FX-SCH-A-000857',)
def _t378(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t379(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000460',)
    if not ((((s0 or '') in C4) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000859',)
    return f
def _t380(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000462',)
    if not ((((s0 or '') in C4) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000860',)
    return f
def _t381(n, d): return () if ((n[0] in C27) or (len(n[0]) == 0)) else ('FX-SCH-A-000861',)
def _t382(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t383(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000465',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000862',)
    return f
def _t384(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t385(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t386(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t387(n, d): return () if ((n[0] in C28) or (len(n[0]) == 0)) else ('FX-SCH-A-000863',)
def _t388(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t389(n, d): return () if (len(n[3].get('ram:Name', ())) == 1) else ('FX-SCH-A-000865',)
def _t390(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000869',)
def _t391(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t392(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000870',)
def _t393(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t394(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000871',)
def _t395(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t396(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t397(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000872',)
    if not ((((s0 or '') in C17) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000873',)
    return f
def _t398(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000874',)
def _t399(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000876',)
def _t400(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000877',)
    return f
def _t401(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000878',)
def _t402(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000880',)
def _t403(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000881',)
def _t404(n, d): return () if (n[1].get('schemeID') is not None) else ('FX-SCH-A-000882',)
def _t405(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000883',)
def _t406(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t407(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000884',)
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000885',)
    return f
def _t408(n, d): return () if (len(n[3].get('ram:Name', ())) == 1) else ('FX-SCH-A-000887',)
def _t409(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000891',)
def _t410(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t411(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000892',)
def _t412(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t413(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000893',)
def _t414(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t415(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t416(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000894',)
    if not ((((s0 or '') in C17) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000895',)
    return f
def _t417(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000896',)
def _t418(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000898',)
def _t419(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000899',)
    return f
def _t420(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000900',)
def _t421(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000902',)
def _t422(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000903',)
def _t423(n, d): return () if (n[1].get('schemeID') is not None) else ('FX-SCH-A-000904',)
def _t424(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000905',)
def _t425(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t426(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000906',)
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000907',)
    return f
def _t427(n, d): return () if (len(n[3].get('ram:Name', ())) == 1) else ('FX-SCH-A-000469',)
def _t428(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000911',)
def _t429(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t430(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000912',)
def _t431(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t432(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000913',)
def _t433(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t434(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t435(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000470',)
    if not ((((s0 or '') in C17) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000914',)
    return f
def _t436(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000915',)
def _t437(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000917',)
def _t438(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000918',)
    return f
def _t439(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000919',)
def _t440(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000921',)
def _t441(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000922',)
def _t442(n, d): return () if (n[1].get('schemeID') is not None) else ('FX-SCH-A-000923',)
def _t443(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000924',)
def _t444(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t445(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000925',)
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000926',)
    return f
def _t446(n, d): return () if (len(n[3].get('ram:Name', ())) == 1) else ('FX-SCH-A-000928',)
def _t447(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000932',)
def _t448(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t449(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000933',)
def _t450(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t451(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000934',)
def _t452(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t453(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t454(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000935',)
    if not ((((s0 or '') in C17) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000936',)
    return f
def _t455(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000937',)
def _t456(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000939',)
def _t457(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000940',)
    return f
def _t458(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000941',)
def _t459(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000943',)
def _t460(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000944',)
def _t461(n, d): return () if (n[1].get('schemeID') is not None) else ('FX-SCH-A-000945',)
def _t462(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000946',)
def _t463(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t464(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000947',)
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000948',)
    return f
def _t465(n, d): return () if ((n[0] in C29) or (len(n[0]) == 0)) else ('FX-SCH-A-000949',)
def _t466(n, d): return () if (len(n[3].get('ram:IncludedTradeTax', ())) >= 1) else ('FX-SCH-A-000325',)
def _t467(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000950',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000951',)
    return f
def _t468(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:CalculatedAmount', ())) == 1)): f += ('FX-SCH-A-000952',)
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000953',)
    if not ((len(k.get('ram:CategoryCode', ())) == 1)): f += ('FX-SCH-A-000954',)
    return f
def _t469(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t470(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t471(n, d): return () if ((n[0] in C23) or (len(n[0]) == 0)) else ('FX-SCH-A-000955',)
def _t472(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t473(n, d): return () if ((n[0] in C25) or (len(n[0]) == 0)) else ('FX-SCH-A-000956',)
def _t474(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t475(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t476(n, d): return () if ((n[0] in C26) or (len(n[0]) == 0)) else ('FX-SCH-A-000957',)
def _t477(n, d): return () if (len(n[3].get('ram:IssuerAssignedID', ())) == 1) else ('FX-SCH-A-000958',)
def _t478(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t479(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000959',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000960',)
    return f
def _t480(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t481(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t482(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t483(n, d): return () if ((n[0] in C28) or (len(n[0]) == 0)) else ('FX-SCH-A-000961',)
def _t484(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t485(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:Reason', ())) == 1)): f += ('FX-SCH-A-000383',)
    if not ((len(k.get('ram:ActualAmount', ())) == 1)): f += ('FX-SCH-A-000962',)
    return f
def _t486(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:Description', ())) == 1)): f += ('FX-SCH-A-000963',)
    if not ((len(k.get('ram:AppliedAmount', ())) == 1)): f += ('FX-SCH-A-000327',)
    if not ((len(k.get('ram:AppliedTradeTax', ())) >= 1)): f += ('FX-SCH-A-000328',)
    return f
def _t487(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000964',)
    if not ((len(k.get('ram:CategoryCode', ())) == 1)): f += ('FX-SCH-A-000965',)
    if not ((len(k.get('ram:RateApplicablePercent', ())) == 1)): f += ('FX-SCH-A-000329',)
    return f
def _t488(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t489(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t490(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t491(n, d): return () if ((n[0] in C23) or (len(n[0]) == 0)) else ('FX-SCH-A-000966',)
def _t492(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t493(n, d): return () if ((n[0] in C25) or (len(n[0]) == 0)) else ('FX-SCH-A-000967',)
def _t494(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t495(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t496(n, d): return () if ((n[0] in C26) or (len(n[0]) == 0)) else ('FX-SCH-A-000968',)
def _t497(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t498(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:ChargeIndicator', ())) == 1)): f += ('FX-SCH-A-000183',)
    if not ((len(k.get('ram:ActualAmount', ())) == 1)): f += ('FX-SCH-A-000184',)
    if not ((len(k.get('ram:CategoryTradeTax', ())) == 1)): f += ('FX-SCH-A-000185',)
    return f
def _t499(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('unitCode')
    if not ((((s0 or '') in C30) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000969',)
    return f
def _t500(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000473',)
    if not ((len(k.get('ram:CategoryCode', ())) == 1)): f += ('FX-SCH-A-000474',)
    return f
def _t501(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t502(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t503(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t504(n, d): return () if ((n[0] in C23) or (len(n[0]) == 0)) else ('FX-SCH-A-000970',)
def _t505(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t506(n, d): return () if ((n[0] in C25) or (len(n[0]) == 0)) else ('FX-SCH-A-000971',)
def _t507(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t508(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t509(n, d): return () if ((n[0] in C26) or (len(n[0]) == 0)) else ('FX-SCH-A-000972',)
def _t510(n, d): return () if ((n[0] in C31) or (len(n[0]) == 0)) else ('FX-SCH-A-000973',)
def _t511(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:ChargeIndicator', ())) == 1)): f += ('FX-SCH-A-000477',)
    if not ((len(k.get('ram:ActualAmount', ())) == 1)): f += ('FX-SCH-A-000478',)
    if not ((len(k.get('ram:CategoryTradeTax', ())) == 1)): f += ('FX-SCH-A-000479',)
    return f
def _t512(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('unitCode')
    if not ((((s0 or '') in C30) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000974',)
    return f
def _t513(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000480',)
    if not ((len(k.get('ram:CategoryCode', ())) == 1)): f += ('FX-SCH-A-000481',)
    return f
def _t514(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t515(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t516(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t517(n, d): return () if ((n[0] in C23) or (len(n[0]) == 0)) else ('FX-SCH-A-000975',)
def _t518(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t519(n, d): return () if ((n[0] in C25) or (len(n[0]) == 0)) else ('FX-SCH-A-000976',)
def _t520(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t521(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t522(n, d): return () if ((n[0] in C26) or (len(n[0]) == 0)) else ('FX-SCH-A-000977',)
def _t523(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t524(n, d): return () if ((n[0] in C32) or (len(n[0]) == 0)) else ('FX-SCH-A-000390',)
def _t525(n, d): return () if ((n[0] in C33) or (len(n[0]) == 0)) else ('FX-SCH-A-000978',)
def _t526(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000979',)
    if not ((((s0 or '') in C4) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000980',)
    return f
def _t527(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000981',)
    if not ((((s0 or '') in C4) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000982',)
    return f
def _t528(n, d): return () if (n[1].get('unitCode') is not None) else ('FX-SCH-A-000277',)
def _t529(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000484',)
    if not ((((s0 or '') in C4) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000983',)
    return f
def _t530(n, d): return () if (len(n[3].get('ram:Name', ())) == 1) else ('FX-SCH-A-000985',)
def _t531(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-000989',)
def _t532(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t533(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000990',)
def _t534(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t535(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-000991',)
def _t536(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t537(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t538(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000992',)
    if not ((((s0 or '') in C17) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000993',)
    return f
def _t539(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000994',)
def _t540(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-000996',)
def _t541(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-000997',)
    return f
def _t542(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-000998',)
def _t543(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-001000',)
def _t544(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-001001',)
def _t545(n, d): return () if (n[1].get('schemeID') is not None) else ('FX-SCH-A-001002',)
def _t546(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-001003',)
def _t547(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t548(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-001004',)
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001005',)
    return f
def _t549(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:LineTotalAmount', ())) == 1)): f += ('FX-SCH-A-000189',)
    if not ((len(k.get('ram:TaxBasisTotalAmount', ())) == 1)): f += ('FX-SCH-A-000041',)
    if not ((len(k.get('ram:GrandTotalAmount', ())) == 1)): f += ('FX-SCH-A-000043',)
    if not ((len(k.get('ram:DuePayableAmount', ())) == 1)): f += ('FX-SCH-A-000044',)
    return f
def _t550(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t551(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('currencyID')
    if not ((((s0 or '') in C27) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001006',)
    return f
def _t552(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('currencyID')
    if not ((((s0 or '') in C27) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001007',)
    return f
def _t553(n, d): return () if (len(n[3].get('ram:TypeCode', ())) == 1) else ('FX-SCH-A-000488',)
def _t554(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000608',)
def _t555(n, d): return () if (len(n[3].get('ram:BICID', ())) == 1) else ('FX-SCH-A-000292',)
def _t556(n, d): return () if (len(n[3].get('ram:IBANID', ())) == 1) else ('FX-SCH-A-000195',)
def _t557(n, d): return () if ((n[0] in C34) or (len(n[0]) == 0)) else ('FX-SCH-A-001008',)
def _t558(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-001009',)
    if not ((((s0 or '') in C4) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001010',)
    return f
def _t559(n, d): return () if ((n[0] in C27) or (len(n[0]) == 0)) else ('FX-SCH-A-000332',)
def _t560(n, d): return () if ((n[0] in C27) or (len(n[0]) == 0)) else ('FX-SCH-A-000333',)
def _t561(n, d): return () if ((n[0] in C27) or (len(n[0]) == 0)) else ('FX-SCH-A-001011',)
def _t562(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:AssociatedDocumentLineDocument', ())) == 1)): f += ('FX-SCH-A-000266',)
    if not ((len(k.get('ram:SpecifiedTradeProduct', ())) == 1)): f += ('FX-SCH-A-000267',)
    return f
def _t563(n, d): return () if (len(n[3].get('ram:LineID', ())) == 1) else ('FX-SCH-A-000270',)
def _t564(n, d): return () if ((n[0] in C5) or (len(n[0]) == 0)) else ('FX-SCH-A-001014',)
def _t565(n, d): return () if ((n[0] in C35) or (len(n[0]) == 0)) else ('FX-SCH-A-000334',)
def _t566(n, d): return () if ((n[0] in C36) or (len(n[0]) == 0)) else ('FX-SCH-A-000335',)
def _t567(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:IssuerAssignedID', ())) == 1)): f += ('FX-SCH-A-001015',)
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-001016',)
    return f
def _t568(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('mimeCode')
    if not (s0 is not None): f += ('FX-SCH-A-001019',)
    if not ((((s0 or '') in C13) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001020',)
    if not ((n[1].get('filename') is not None)): f += ('FX-SCH-A-001021',)
    return f
def _t569(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-001022',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001023',)
    return f
def _t570(n, d): return () if ((n[0] in C10) or (len(n[0]) == 0)) else ('FX-SCH-A-001024',)
def _t571(n, d): return () if ((n[0] in C37) or (len(n[0]) == 0)) else ('FX-SCH-A-001025',)
def _t572(n, d): return () if (len(n[3].get('ram:DeliveryTypeCode', ())) == 1) else ('FX-SCH-A-001026',)
def _t573(n, d): return () if ((n[0] in C15) or (len(n[0]) == 0)) else ('FX-SCH-A-001027',)
def _t574(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-001028',)
def _t575(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t576(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-001029',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001030',)
    return f
def _t577(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t578(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t579(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t580(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t581(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t582(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-001031',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001032',)
    return f
def _t583(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t584(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t585(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t586(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t587(n, d): return () if (len(n[3].get('ram:ChargeAmount', ())) == 1) else ('FX-SCH-A-000273',)
def _t588(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t589(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:ChargeIndicator', ())) == 1)): f += ('FX-SCH-A-000530',)
    if not ((len(k.get('ram:ActualAmount', ())) == 1)): f += ('FX-SCH-A-000531',)
    return f
def _t590(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t591(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t592(n, d): return () if ((n[0] in C31) or (len(n[0]) == 0)) else ('FX-SCH-A-001033',)
def _t593(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t594(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:ChargeIndicator', ())) == 1)): f += ('FX-SCH-A-001034',)
    if not ((len(k.get('ram:ActualAmount', ())) == 1)): f += ('FX-SCH-A-001035',)
    return f
def _t595(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t596(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t597(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t598(n, d): return () if ((n[0] in C26) or (len(n[0]) == 0)) else ('FX-SCH-A-001036',)
def _t599(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t600(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('unitCode')
    if not ((((s0 or '') in C30) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001037',)
    return f
def _t601(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t602(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-001043',)
def _t603(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t604(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-001044',)
def _t605(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t606(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-001045',)
def _t607(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t608(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-001046',)
    if not ((((s0 or '') in C17) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001047',)
    return f
def _t609(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-001048',)
def _t610(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-001050',)
def _t611(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001051',)
    return f
def _t612(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t613(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t614(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-001052',)
def _t615(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-001054',)
def _t616(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-001056',)
def _t617(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t618(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-001057',)
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001058',)
    return f
def _t619(n, d): return () if (len(n[3].get('ram:ChargeAmount', ())) == 1) else ('FX-SCH-A-000532',)
def _t620(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t621(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('unitCode')
    if not ((((s0 or '') in C30) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001059',)
    return f
def _t622(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:CalculatedAmount', ())) == 1)): f += ('FX-SCH-A-001060',)
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-001061',)
    if not ((len(k.get('ram:CategoryCode', ())) == 1)): f += ('FX-SCH-A-001062',)
    if not ((len(k.get('ram:RateApplicablePercent', ())) == 1)): f += ('FX-SCH-A-001063',)
    return f
def _t623(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t624(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t625(n, d): return () if ((n[0] in C23) or (len(n[0]) == 0)) else ('FX-SCH-A-001064',)
def _t626(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t627(n, d): return () if ((n[0] in C25) or (len(n[0]) == 0)) else ('FX-SCH-A-001065',)
def _t628(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t629(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t630(n, d): return () if ((n[0] in C38) or (len(n[0]) == 0)) else ('FX-SCH-A-001066',)
def _t631(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t632(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-001067',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001068',)
    return f
def _t633(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t634(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t635(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t636(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t637(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t638(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-001069',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001070',)
    return f
def _t639(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t640(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t641(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t642(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t643(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t644(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-001071',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001072',)
    return f
def _t645(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t646(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t647(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t648(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t649(n, d): return () if (len(n[3].get('ram:OccurrenceDateTime', ())) == 1) else ('FX-SCH-A-001073',)
def _t650(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-001074',)
    if not ((((s0 or '') in C4) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001075',)
    return f
def _t651(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('unitCode')
    if not ((((s0 or '') in C30) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001076',)
    return f
def _t652(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('unitCode')
    if not (s0 is not None): f += ('FX-SCH-A-001077',)
    if not ((((s0 or '') in C30) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001078',)
    return f
def _t653(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t654(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-001079',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001080',)
    return f
def _t655(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t656(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t657(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t658(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t659(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t660(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-001081',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001082',)
    return f
def _t661(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t662(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t663(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t664(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t665(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('unitCode')
    if not (s0 is not None): f += ('FX-SCH-A-001083',)
    if not ((((s0 or '') in C30) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001084',)
    return f
def _t666(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('unitCode')
    if not (s0 is not None): f += ('FX-SCH-A-001085',)
    if not ((((s0 or '') in C30) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001086',)
    return f
def _t667(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t668(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-001087',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001088',)
    return f
def _t669(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t670(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t671(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t672(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t673(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-001093',)
def _t674(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t675(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-001094',)
def _t676(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t677(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-001095',)
def _t678(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t679(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t680(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-001096',)
    if not ((((s0 or '') in C17) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001097',)
    return f
def _t681(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-001098',)
def _t682(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-001100',)
def _t683(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-001101',)
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001102',)
    return f
def _t684(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t685(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-001103',)
def _t686(n, d): return () if (n[1].get('schemeID') is not None) else ('FX-SCH-A-001104',)
def _t687(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-001105',)
def _t688(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t689(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-001106',)
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001107',)
    return f
def _t690(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-001112',)
def _t691(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t692(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-001113',)
def _t693(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t694(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-001114',)
def _t695(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t696(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t697(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-001115',)
    if not ((((s0 or '') in C17) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001116',)
    return f
def _t698(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-001117',)
def _t699(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-001119',)
def _t700(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001120',)
    return f
def _t701(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t702(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-001121',)
def _t703(n, d): return () if (n[1].get('schemeID') is not None) else ('FX-SCH-A-001122',)
def _t704(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-001123',)
def _t705(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t706(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-001124',)
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001125',)
    return f
def _t707(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:IssuerAssignedID', ())) == 1)): f += ('FX-SCH-A-000615',)
    if not ((len(k.get('ram:TypeCode', ())) == 1)): f += ('FX-SCH-A-000616',)
    return f
def _t708(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t709(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t710(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t711(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t712(n, d): return () if ((n[0] in C10) or (len(n[0]) == 0)) else ('FX-SCH-A-001126',)
def _t713(n, d): return () if ((n[0] in C37) or (len(n[0]) == 0)) else ('FX-SCH-A-001127',)
def _t714(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t715(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t716(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t717(n, d): return () if ((n[0] in C23) or (len(n[0]) == 0)) else ('FX-SCH-A-001128',)
def _t718(n, d): return () if ((n[0] in C24) or (len(n[0]) == 0)) else ('FX-SCH-A-001129',)
def _t719(n, d): return () if ((n[0] in C25) or (len(n[0]) == 0)) else ('FX-SCH-A-001130',)
def _t720(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t721(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t722(n, d): return () if ((n[0] in C26) or (len(n[0]) == 0)) else ('FX-SCH-A-001131',)
def _t723(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t724(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t725(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000539',)
    if not ((((s0 or '') in C4) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001132',)
    return f
def _t726(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-000541',)
    if not ((((s0 or '') in C4) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001133',)
    return f
def _t727(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t728(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('format')
    if not (s0 is not None): f += ('FX-SCH-A-001134',)
    if not ((((s0 or '') in C9) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001135',)
    return f
def _t729(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t730(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t731(n, d): return () if ((n[0] in C28) or (len(n[0]) == 0)) else ('FX-SCH-A-001136',)
def _t732(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t733(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t734(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:ChargeIndicator', ())) == 1)): f += ('FX-SCH-A-000543',)
    if not ((len(k.get('ram:ActualAmount', ())) == 1)): f += ('FX-SCH-A-000544',)
    return f
def _t735(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t736(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t737(n, d): return () if ((n[0] in C31) or (len(n[0]) == 0)) else ('FX-SCH-A-001137',)
def _t738(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t739(n, d):
    k = n[3]; f = ()
    if not ((len(k.get('ram:ChargeIndicator', ())) == 1)): f += ('FX-SCH-A-000546',)
    if not ((len(k.get('ram:ActualAmount', ())) == 1)): f += ('FX-SCH-A-000547',)
    return f
def _t740(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t741(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t742(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t743(n, d): return () if ((n[0] in C26) or (len(n[0]) == 0)) else ('FX-SCH-A-001138',)
def _t744(n, d): return () if ((n[0] in C33) or (len(n[0]) == 0)) else ('FX-SCH-A-001139',)
def _t745(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t746(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t747(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('currencyID')
    if not ((((s0 or '') in C27) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001142',)
    return f
def _t748(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('currencyID')
    if not ((((s0 or '') in C27) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001143',)
    return f
def _t749(n, d): return () if (len(n[3].get('ram:Name', ())) == 1) else ('FX-SCH-A-000550',)
def _t750(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('listID')
    if not (s0 is not None): f += ('FX-SCH-A-000296',)
    if not ((((s0 or '') in C39) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001145',)
    return f
def _t751(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-000551',)
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001146',)
    return f
def _t752(n, d): return () if (len(n[3].get('ram:Name', ())) == 1) else ('FX-SCH-A-001148',)
def _t753(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-001150',)
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001151',)
    return f
def _t754(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('unitCode')
    if not (s0 is not None): f += ('FX-SCH-A-001152',)
    if not ((((s0 or '') in C30) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001153',)
    return f
def _t755(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-001157',)
def _t756(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t757(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-001158',)
def _t758(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t759(n, d): return () if (len(n[3].get('ram:CompleteNumber', ())) == 1) else ('FX-SCH-A-001159',)
def _t760(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t761(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-001160',)
    if not ((((s0 or '') in C17) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001161',)
    return f
def _t762(n, d): return () if (len(n[3].get('ram:CountryID', ())) == 1) else ('FX-SCH-A-001162',)
def _t763(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-001164',)
def _t764(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not ((((s0 or '') in C18) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001165',)
    return f
def _t765(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t766(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t767(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-001166',)
def _t768(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-001168',)
def _t769(n, d): return () if (len(n[3].get('ram:URIID', ())) == 1) else ('FX-SCH-A-001170',)
def _t770(n, d): return () if (not True) else ('FACTURX-ELEMENT',)
def _t771(n, d):
    k = n[3]; f = ()
    s0 = n[1].get('schemeID')
    if not (s0 is not None): f += ('FX-SCH-A-001171',)
    if not ((((s0 or '') in C19) or (len((s0 or '')) == 0))): f += ('FX-SCH-A-001172',)
    return f
def _t772(n, d): return () if (len(n[3].get('ram:ID', ())) == 1) else ('FX-SCH-A-000627',)
def _t773(n, d): return () if ((n[0] in C16) or (len(n[0]) == 0)) else ('FX-SCH-A-001173',)

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
    Check('BR-DEC-19', lambda n, d: two_decimals(n[3], 'ram:BasisAmount')),
    Check('BR-DEC-20', lambda n, d: two_decimals(n[3], 'ram:CalculatedAmount')),
), _t3),
Template('M8', 1000, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'Z'), ('.', 'Z')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-Z-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
), _t4),
Template('M9', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('AE' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'AE')), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-FXEXT-AE-08b', lambda n, d: one([((abs(((((x2 - cents(sum([x14 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x10 in x9[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('AE' in texts(below(x10[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x12 for x11 in x10[3].get('ram:ApplicableTradeTax', ()) for x12 in (decimal1(x11[3].get('ram:RateApplicablePercent', ())),) if x12 is not None], (x1,))) for x13 in x10[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x14 in (decimal1(x13[3].get('ram:LineTotalAmount', ())),) if x14 is not None]))) + cents(sum([x22 for x19 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('AE' in texts(below(x19[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x19[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x21 for x20 in x19[3].get('ram:CategoryTradeTax', ()) for x21 in (decimal1(x20[3].get('ram:RateApplicablePercent', ())),) if x21 is not None], (x1,))) for x22 in (decimal1(x19[3].get('ram:ActualAmount', ())),) if x22 is not None]))) - cents(sum([x30 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (any_is(texts(below(x27[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and ('AE' in texts(below(x27[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:CategoryTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:ActualAmount', ())),) if x30 is not None]))) - cents(sum([x50 for x47 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('AE' in texts(below(x47[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x49 for x48 in x47[3].get('ram:AppliedTradeTax', ()) for x49 in (decimal1(x48[3].get('ram:RateApplicablePercent', ())),) if x49 is not None], (x1,))) for x50 in (decimal1(x47[3].get('ram:AppliedAmount', ())),) if x50 is not None])))) <= (D0 * ((len([x34 for x34 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('AE' in texts(below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x36 for x35 in below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x36 in (decimal1(x35[3].get('ram:RateApplicablePercent', ())),) if x36 is not None], (x1,)))]) + len([x40 for x40 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('AE' in texts(below(x40[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x42 for x41 in x40[3].get('ram:CategoryTradeTax', ()) for x42 in (decimal1(x41[3].get('ram:RateApplicablePercent', ())),) if x42 is not None], (x1,)))])) + len([x54 for x54 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('AE' in texts(below(x54[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x56 for x55 in x54[3].get('ram:AppliedTradeTax', ()) for x56 in (decimal1(x55[3].get('ram:RateApplicablePercent', ())),) if x56 is not None], (x1,)))])))) or (abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('AE' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x18 for x15 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('AE' in texts(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x15[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x17 for x16 in x15[3].get('ram:CategoryTradeTax', ()) for x17 in (decimal1(x16[3].get('ram:RateApplicablePercent', ())),) if x17 is not None], (x1,)) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x18 in (decimal1(x15[3].get('ram:ActualAmount', ())),) if x18 is not None]))) - cents(sum([x26 for x23 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (any_is(texts(below(x23[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and ('AE' in texts(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x25 for x24 in x23[3].get('ram:CategoryTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x26 in (decimal1(x23[3].get('ram:ActualAmount', ())),) if x26 is not None]))) - cents(sum([x46 for x43 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('AE' in texts(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x45 for x44 in x43[3].get('ram:AppliedTradeTax', ()) for x45 in (decimal1(x44[3].get('ram:RateApplicablePercent', ())),) if x45 is not None], (x1,)) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x46 in (decimal1(x43[3].get('ram:AppliedAmount', ())),) if x46 is not None])))) <= (D0 * ((len([x31 for x31 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('AE' in texts(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x33 for x32 in below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]) + len([x37 for x37 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('AE' in texts(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x39 for x38 in x37[3].get('ram:CategoryTradeTax', ()) for x39 in (decimal1(x38[3].get('ram:RateApplicablePercent', ())),) if x39 is not None], (x1,)) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])) + len([x51 for x51 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('AE' in texts(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x53 for x52 in x51[3].get('ram:AppliedTradeTax', ()) for x53 in (decimal1(x52[3].get('ram:RateApplicablePercent', ())),) if x53 is not None], (x1,)) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]))))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
    Check('BR-FXEXT-AE-08ini', lambda n, d: one([(abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('AE' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('AE' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x20 for x17 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (any_is(texts(below(x17[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and ('AE' in texts(below(x17[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x19 for x18 in x17[3].get('ram:CategoryTradeTax', ()) for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,))) for x20 in (decimal1(x17[3].get('ram:ActualAmount', ())),) if x20 is not None]))) - cents(sum([x30 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('AE' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:AppliedAmount', ())),) if x30 is not None])))) <= (D0 * ((len([x21 for x21 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('AE' in texts(below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x23 for x22 in below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x23 in (decimal1(x22[3].get('ram:RateApplicablePercent', ())),) if x23 is not None], (x1,)))]) + len([x24 for x24 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('AE' in texts(below(x24[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x26 for x25 in x24[3].get('ram:CategoryTradeTax', ()) for x26 in (decimal1(x25[3].get('ram:RateApplicablePercent', ())),) if x26 is not None], (x1,)))])) + len([x31 for x31 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('AE' in texts(below(x31[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x33 for x32 in x31[3].get('ram:AppliedTradeTax', ()) for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)))])))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
    Check('BR-FXEXT-AE-08rev', lambda n, d: one([(abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('AE' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('AE' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,)) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x16 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and ('AE' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x15 for x14 in x13[3].get('ram:CategoryTradeTax', ()) for x15 in (decimal1(x14[3].get('ram:RateApplicablePercent', ())),) if x15 is not None], (x1,)) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x16 in (decimal1(x13[3].get('ram:ActualAmount', ())),) if x16 is not None]))) - cents(sum([x26 for x23 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('AE' in texts(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x25 for x24 in x23[3].get('ram:AppliedTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x26 in (decimal1(x23[3].get('ram:AppliedAmount', ())),) if x26 is not None])))) <= (D0 * ((len([x17 for x17 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('AE' in texts(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x19 for x18 in below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,)) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]) + len([x20 for x20 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('AE' in texts(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x22 for x21 in x20[3].get('ram:CategoryTradeTax', ()) for x22 in (decimal1(x21[3].get('ram:RateApplicablePercent', ())),) if x22 is not None], (x1,)) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])) + len([x27 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('AE' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,)) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
), _t5),
Template('M10', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('E' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'E')), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-FXEXT-E-08b', lambda n, d: one([((abs(((((x2 - cents(sum([x14 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x10 in x9[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('E' in texts(below(x10[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x12 for x11 in x10[3].get('ram:ApplicableTradeTax', ()) for x12 in (decimal1(x11[3].get('ram:RateApplicablePercent', ())),) if x12 is not None], (x1,))) for x13 in x10[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x14 in (decimal1(x13[3].get('ram:LineTotalAmount', ())),) if x14 is not None]))) + cents(sum([x22 for x19 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x19[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x19[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x21 for x20 in x19[3].get('ram:CategoryTradeTax', ()) for x21 in (decimal1(x20[3].get('ram:RateApplicablePercent', ())),) if x21 is not None], (x1,))) for x22 in (decimal1(x19[3].get('ram:ActualAmount', ())),) if x22 is not None]))) - cents(sum([x30 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x27[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x27[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x29 for x28 in x27[3].get('ram:CategoryTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:ActualAmount', ())),) if x30 is not None]))) - cents(sum([x50 for x47 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('E' in texts(below(x47[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x49 for x48 in x47[3].get('ram:AppliedTradeTax', ()) for x49 in (decimal1(x48[3].get('ram:RateApplicablePercent', ())),) if x49 is not None], (x1,))) for x50 in (decimal1(x47[3].get('ram:AppliedAmount', ())),) if x50 is not None])))) <= (D0 * ((len([x34 for x34 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('E' in texts(below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x36 for x35 in below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x36 in (decimal1(x35[3].get('ram:RateApplicablePercent', ())),) if x36 is not None], (x1,)))]) + len([x40 for x40 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x40[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x42 for x41 in x40[3].get('ram:CategoryTradeTax', ()) for x42 in (decimal1(x41[3].get('ram:RateApplicablePercent', ())),) if x42 is not None], (x1,)))])) + len([x54 for x54 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('E' in texts(below(x54[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x56 for x55 in x54[3].get('ram:AppliedTradeTax', ()) for x56 in (decimal1(x55[3].get('ram:RateApplicablePercent', ())),) if x56 is not None], (x1,)))])))) or (abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('E' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x18 for x15 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x15[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x17 for x16 in x15[3].get('ram:CategoryTradeTax', ()) for x17 in (decimal1(x16[3].get('ram:RateApplicablePercent', ())),) if x17 is not None], (x1,)) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x18 in (decimal1(x15[3].get('ram:ActualAmount', ())),) if x18 is not None]))) - cents(sum([x26 for x23 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x23[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x25 for x24 in x23[3].get('ram:CategoryTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x26 in (decimal1(x23[3].get('ram:ActualAmount', ())),) if x26 is not None]))) - cents(sum([x46 for x43 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('E' in texts(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x45 for x44 in x43[3].get('ram:AppliedTradeTax', ()) for x45 in (decimal1(x44[3].get('ram:RateApplicablePercent', ())),) if x45 is not None], (x1,)) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x46 in (decimal1(x43[3].get('ram:AppliedAmount', ())),) if x46 is not None])))) <= (D0 * ((len([x31 for x31 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('E' in texts(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x33 for x32 in below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]) + len([x37 for x37 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x39 for x38 in x37[3].get('ram:CategoryTradeTax', ()) for x39 in (decimal1(x38[3].get('ram:RateApplicablePercent', ())),) if x39 is not None], (x1,)) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])) + len([x51 for x51 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('E' in texts(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x53 for x52 in x51[3].get('ram:AppliedTradeTax', ()) for x53 in (decimal1(x52[3].get('ram:RateApplicablePercent', ())),) if x53 is not None], (x1,)) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]))))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
    Check('BR-FXEXT-E-08ini', lambda n, d: one([(abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('E' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x20 for x17 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x17[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x17[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x19 for x18 in x17[3].get('ram:CategoryTradeTax', ()) for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,))) for x20 in (decimal1(x17[3].get('ram:ActualAmount', ())),) if x20 is not None]))) - cents(sum([x30 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('E' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:AppliedAmount', ())),) if x30 is not None])))) <= (D0 * ((len([x21 for x21 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('E' in texts(below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x23 for x22 in below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x23 in (decimal1(x22[3].get('ram:RateApplicablePercent', ())),) if x23 is not None], (x1,)))]) + len([x24 for x24 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x24[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x26 for x25 in x24[3].get('ram:CategoryTradeTax', ()) for x26 in (decimal1(x25[3].get('ram:RateApplicablePercent', ())),) if x26 is not None], (x1,)))])) + len([x31 for x31 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('E' in texts(below(x31[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x33 for x32 in x31[3].get('ram:AppliedTradeTax', ()) for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)))])))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
    Check('BR-FXEXT-E-08rev', lambda n, d: one([(abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('E' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,)) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x16 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x15 for x14 in x13[3].get('ram:CategoryTradeTax', ()) for x15 in (decimal1(x14[3].get('ram:RateApplicablePercent', ())),) if x15 is not None], (x1,)) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x16 in (decimal1(x13[3].get('ram:ActualAmount', ())),) if x16 is not None]))) - cents(sum([x26 for x23 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('E' in texts(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x25 for x24 in x23[3].get('ram:AppliedTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x26 in (decimal1(x23[3].get('ram:AppliedAmount', ())),) if x26 is not None])))) <= (D0 * ((len([x17 for x17 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('E' in texts(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x19 for x18 in below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,)) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]) + len([x20 for x20 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('E' in texts(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x22 for x21 in x20[3].get('ram:CategoryTradeTax', ()) for x22 in (decimal1(x21[3].get('ram:RateApplicablePercent', ())),) if x22 is not None], (x1,)) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])) + len([x27 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('E' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,)) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
), _t6),
Template('M11', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('G' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'G')), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-FXEXT-G-08b', lambda n, d: one([((abs(((((x2 - cents(sum([x14 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x10 in x9[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('G' in texts(below(x10[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x12 for x11 in x10[3].get('ram:ApplicableTradeTax', ()) for x12 in (decimal1(x11[3].get('ram:RateApplicablePercent', ())),) if x12 is not None], (x1,))) for x13 in x10[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x14 in (decimal1(x13[3].get('ram:LineTotalAmount', ())),) if x14 is not None]))) + cents(sum([x22 for x19 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x19[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x19[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x21 for x20 in x19[3].get('ram:CategoryTradeTax', ()) for x21 in (decimal1(x20[3].get('ram:RateApplicablePercent', ())),) if x21 is not None], (x1,))) for x22 in (decimal1(x19[3].get('ram:ActualAmount', ())),) if x22 is not None]))) - cents(sum([x30 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x27[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x27[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x29 for x28 in x27[3].get('ram:CategoryTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:ActualAmount', ())),) if x30 is not None]))) - cents(sum([x50 for x47 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('G' in texts(below(x47[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x49 for x48 in x47[3].get('ram:AppliedTradeTax', ()) for x49 in (decimal1(x48[3].get('ram:RateApplicablePercent', ())),) if x49 is not None], (x1,))) for x50 in (decimal1(x47[3].get('ram:AppliedAmount', ())),) if x50 is not None])))) <= (D0 * ((len([x34 for x34 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('G' in texts(below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x36 for x35 in below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x36 in (decimal1(x35[3].get('ram:RateApplicablePercent', ())),) if x36 is not None], (x1,)))]) + len([x40 for x40 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x40[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x42 for x41 in x40[3].get('ram:CategoryTradeTax', ()) for x42 in (decimal1(x41[3].get('ram:RateApplicablePercent', ())),) if x42 is not None], (x1,)))])) + len([x54 for x54 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('G' in texts(below(x54[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x56 for x55 in x54[3].get('ram:AppliedTradeTax', ()) for x56 in (decimal1(x55[3].get('ram:RateApplicablePercent', ())),) if x56 is not None], (x1,)))])))) or (abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('G' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x18 for x15 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x15[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x17 for x16 in x15[3].get('ram:CategoryTradeTax', ()) for x17 in (decimal1(x16[3].get('ram:RateApplicablePercent', ())),) if x17 is not None], (x1,)) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x18 in (decimal1(x15[3].get('ram:ActualAmount', ())),) if x18 is not None]))) - cents(sum([x26 for x23 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x23[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x25 for x24 in x23[3].get('ram:CategoryTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x26 in (decimal1(x23[3].get('ram:ActualAmount', ())),) if x26 is not None]))) - cents(sum([x46 for x43 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('G' in texts(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x45 for x44 in x43[3].get('ram:AppliedTradeTax', ()) for x45 in (decimal1(x44[3].get('ram:RateApplicablePercent', ())),) if x45 is not None], (x1,)) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x46 in (decimal1(x43[3].get('ram:AppliedAmount', ())),) if x46 is not None])))) <= (D0 * ((len([x31 for x31 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('G' in texts(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x33 for x32 in below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]) + len([x37 for x37 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x39 for x38 in x37[3].get('ram:CategoryTradeTax', ()) for x39 in (decimal1(x38[3].get('ram:RateApplicablePercent', ())),) if x39 is not None], (x1,)) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])) + len([x51 for x51 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('G' in texts(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x53 for x52 in x51[3].get('ram:AppliedTradeTax', ()) for x53 in (decimal1(x52[3].get('ram:RateApplicablePercent', ())),) if x53 is not None], (x1,)) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]))))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
    Check('BR-FXEXT-G-08ini', lambda n, d: one([(abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('G' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x20 for x17 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x17[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x17[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x19 for x18 in x17[3].get('ram:CategoryTradeTax', ()) for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,))) for x20 in (decimal1(x17[3].get('ram:ActualAmount', ())),) if x20 is not None]))) - cents(sum([x30 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('G' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:AppliedAmount', ())),) if x30 is not None])))) <= (D0 * ((len([x21 for x21 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('G' in texts(below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x23 for x22 in below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x23 in (decimal1(x22[3].get('ram:RateApplicablePercent', ())),) if x23 is not None], (x1,)))]) + len([x24 for x24 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x24[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x26 for x25 in x24[3].get('ram:CategoryTradeTax', ()) for x26 in (decimal1(x25[3].get('ram:RateApplicablePercent', ())),) if x26 is not None], (x1,)))])) + len([x31 for x31 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('G' in texts(below(x31[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x33 for x32 in x31[3].get('ram:AppliedTradeTax', ()) for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)))])))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
    Check('BR-FXEXT-G-08rev', lambda n, d: one([(abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('G' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,)) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x16 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x15 for x14 in x13[3].get('ram:CategoryTradeTax', ()) for x15 in (decimal1(x14[3].get('ram:RateApplicablePercent', ())),) if x15 is not None], (x1,)) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x16 in (decimal1(x13[3].get('ram:ActualAmount', ())),) if x16 is not None]))) - cents(sum([x26 for x23 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('G' in texts(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x25 for x24 in x23[3].get('ram:AppliedTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x26 in (decimal1(x23[3].get('ram:AppliedAmount', ())),) if x26 is not None])))) <= (D0 * ((len([x17 for x17 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('G' in texts(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x19 for x18 in below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,)) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]) + len([x20 for x20 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('G' in texts(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x22 for x21 in x20[3].get('ram:CategoryTradeTax', ()) for x22 in (decimal1(x21[3].get('ram:RateApplicablePercent', ())),) if x22 is not None], (x1,)) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])) + len([x27 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('G' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,)) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
), _t7),
Template('M12', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('K' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'K')), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-FXEXT-IC-08b', lambda n, d: one([((abs(((((x2 - cents(sum([x14 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x10 in x9[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('K' in texts(below(x10[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x12 for x11 in x10[3].get('ram:ApplicableTradeTax', ()) for x12 in (decimal1(x11[3].get('ram:RateApplicablePercent', ())),) if x12 is not None], (x1,))) for x13 in x10[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x14 in (decimal1(x13[3].get('ram:LineTotalAmount', ())),) if x14 is not None]))) + cents(sum([x22 for x19 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x19[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x19[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x21 for x20 in x19[3].get('ram:CategoryTradeTax', ()) for x21 in (decimal1(x20[3].get('ram:RateApplicablePercent', ())),) if x21 is not None], (x1,))) for x22 in (decimal1(x19[3].get('ram:ActualAmount', ())),) if x22 is not None]))) - cents(sum([x30 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x27[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x27[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x29 for x28 in x27[3].get('ram:CategoryTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:ActualAmount', ())),) if x30 is not None]))) - cents(sum([x50 for x47 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('K' in texts(below(x47[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x49 for x48 in x47[3].get('ram:AppliedTradeTax', ()) for x49 in (decimal1(x48[3].get('ram:RateApplicablePercent', ())),) if x49 is not None], (x1,))) for x50 in (decimal1(x47[3].get('ram:AppliedAmount', ())),) if x50 is not None])))) <= (D0 * ((len([x34 for x34 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('K' in texts(below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x36 for x35 in below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x36 in (decimal1(x35[3].get('ram:RateApplicablePercent', ())),) if x36 is not None], (x1,)))]) + len([x40 for x40 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x40[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x42 for x41 in x40[3].get('ram:CategoryTradeTax', ()) for x42 in (decimal1(x41[3].get('ram:RateApplicablePercent', ())),) if x42 is not None], (x1,)))])) + len([x54 for x54 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('K' in texts(below(x54[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x56 for x55 in x54[3].get('ram:AppliedTradeTax', ()) for x56 in (decimal1(x55[3].get('ram:RateApplicablePercent', ())),) if x56 is not None], (x1,)))])))) or (abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('K' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x18 for x15 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x15[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x17 for x16 in x15[3].get('ram:CategoryTradeTax', ()) for x17 in (decimal1(x16[3].get('ram:RateApplicablePercent', ())),) if x17 is not None], (x1,)) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x18 in (decimal1(x15[3].get('ram:ActualAmount', ())),) if x18 is not None]))) - cents(sum([x26 for x23 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x23[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x25 for x24 in x23[3].get('ram:CategoryTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x26 in (decimal1(x23[3].get('ram:ActualAmount', ())),) if x26 is not None]))) - cents(sum([x46 for x43 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('K' in texts(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x45 for x44 in x43[3].get('ram:AppliedTradeTax', ()) for x45 in (decimal1(x44[3].get('ram:RateApplicablePercent', ())),) if x45 is not None], (x1,)) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x46 in (decimal1(x43[3].get('ram:AppliedAmount', ())),) if x46 is not None])))) <= (D0 * ((len([x31 for x31 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('K' in texts(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x33 for x32 in below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]) + len([x37 for x37 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x39 for x38 in x37[3].get('ram:CategoryTradeTax', ()) for x39 in (decimal1(x38[3].get('ram:RateApplicablePercent', ())),) if x39 is not None], (x1,)) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])) + len([x51 for x51 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('K' in texts(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x53 for x52 in x51[3].get('ram:AppliedTradeTax', ()) for x53 in (decimal1(x52[3].get('ram:RateApplicablePercent', ())),) if x53 is not None], (x1,)) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]))))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
    Check('BR-FXEXT-IC-08ini', lambda n, d: one([(abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('K' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x20 for x17 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x17[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x17[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x19 for x18 in x17[3].get('ram:CategoryTradeTax', ()) for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,))) for x20 in (decimal1(x17[3].get('ram:ActualAmount', ())),) if x20 is not None]))) - cents(sum([x30 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('K' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:AppliedAmount', ())),) if x30 is not None])))) <= (D0 * ((len([x21 for x21 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('K' in texts(below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x23 for x22 in below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x23 in (decimal1(x22[3].get('ram:RateApplicablePercent', ())),) if x23 is not None], (x1,)))]) + len([x24 for x24 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x24[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x26 for x25 in x24[3].get('ram:CategoryTradeTax', ()) for x26 in (decimal1(x25[3].get('ram:RateApplicablePercent', ())),) if x26 is not None], (x1,)))])) + len([x31 for x31 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('K' in texts(below(x31[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x33 for x32 in x31[3].get('ram:AppliedTradeTax', ()) for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)))])))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
    Check('BR-FXEXT-IC-08rev', lambda n, d: one([(abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('K' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,)) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x16 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x15 for x14 in x13[3].get('ram:CategoryTradeTax', ()) for x15 in (decimal1(x14[3].get('ram:RateApplicablePercent', ())),) if x15 is not None], (x1,)) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x16 in (decimal1(x13[3].get('ram:ActualAmount', ())),) if x16 is not None]))) - cents(sum([x26 for x23 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('K' in texts(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x25 for x24 in x23[3].get('ram:AppliedTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x26 in (decimal1(x23[3].get('ram:AppliedAmount', ())),) if x26 is not None])))) <= (D0 * ((len([x17 for x17 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('K' in texts(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x19 for x18 in below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,)) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]) + len([x20 for x20 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('K' in texts(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x22 for x21 in x20[3].get('ram:CategoryTradeTax', ()) for x22 in (decimal1(x21[3].get('ram:RateApplicablePercent', ())),) if x22 is not None], (x1,)) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])) + len([x27 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('K' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,)) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
), _t8),
Template('M13', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('L' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'L')), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-FXEXT-AF-08b', lambda n, d: one([((abs(((((x2 - cents(sum([x14 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x10 in x9[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('L' in texts(below(x10[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x12 for x11 in x10[3].get('ram:ApplicableTradeTax', ()) for x12 in (decimal1(x11[3].get('ram:RateApplicablePercent', ())),) if x12 is not None], (x1,))) for x13 in x10[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x14 in (decimal1(x13[3].get('ram:LineTotalAmount', ())),) if x14 is not None]))) + cents(sum([x22 for x19 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('L' in texts(below(x19[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x19[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x21 for x20 in x19[3].get('ram:CategoryTradeTax', ()) for x21 in (decimal1(x20[3].get('ram:RateApplicablePercent', ())),) if x21 is not None], (x1,))) for x22 in (decimal1(x19[3].get('ram:ActualAmount', ())),) if x22 is not None]))) - cents(sum([x30 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('L' in texts(below(x27[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x27[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x29 for x28 in x27[3].get('ram:CategoryTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:ActualAmount', ())),) if x30 is not None]))) - cents(sum([x50 for x47 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('L' in texts(below(x47[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x49 for x48 in x47[3].get('ram:AppliedTradeTax', ()) for x49 in (decimal1(x48[3].get('ram:RateApplicablePercent', ())),) if x49 is not None], (x1,))) for x50 in (decimal1(x47[3].get('ram:AppliedAmount', ())),) if x50 is not None])))) <= (D0 * ((len([x34 for x34 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('L' in texts(below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x36 for x35 in below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x36 in (decimal1(x35[3].get('ram:RateApplicablePercent', ())),) if x36 is not None], (x1,)))]) + len([x40 for x40 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('L' in texts(below(x40[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x42 for x41 in x40[3].get('ram:CategoryTradeTax', ()) for x42 in (decimal1(x41[3].get('ram:RateApplicablePercent', ())),) if x42 is not None], (x1,)))])) + len([x54 for x54 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('L' in texts(below(x54[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x56 for x55 in x54[3].get('ram:AppliedTradeTax', ()) for x56 in (decimal1(x55[3].get('ram:RateApplicablePercent', ())),) if x56 is not None], (x1,)))])))) or (abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('L' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x18 for x15 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('L' in texts(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x15[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x17 for x16 in x15[3].get('ram:CategoryTradeTax', ()) for x17 in (decimal1(x16[3].get('ram:RateApplicablePercent', ())),) if x17 is not None], (x1,)) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x18 in (decimal1(x15[3].get('ram:ActualAmount', ())),) if x18 is not None]))) - cents(sum([x26 for x23 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('L' in texts(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x23[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x25 for x24 in x23[3].get('ram:CategoryTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x26 in (decimal1(x23[3].get('ram:ActualAmount', ())),) if x26 is not None]))) - cents(sum([x46 for x43 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('L' in texts(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x45 for x44 in x43[3].get('ram:AppliedTradeTax', ()) for x45 in (decimal1(x44[3].get('ram:RateApplicablePercent', ())),) if x45 is not None], (x1,)) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x46 in (decimal1(x43[3].get('ram:AppliedAmount', ())),) if x46 is not None])))) <= (D0 * ((len([x31 for x31 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('L' in texts(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x33 for x32 in below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]) + len([x37 for x37 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('L' in texts(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x39 for x38 in x37[3].get('ram:CategoryTradeTax', ()) for x39 in (decimal1(x38[3].get('ram:RateApplicablePercent', ())),) if x39 is not None], (x1,)) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])) + len([x51 for x51 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('L' in texts(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x53 for x52 in x51[3].get('ram:AppliedTradeTax', ()) for x53 in (decimal1(x52[3].get('ram:RateApplicablePercent', ())),) if x53 is not None], (x1,)) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]))))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
    Check('BR-FXEXT-AF-08ini', lambda n, d: one([(abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('L' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('L' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x20 for x17 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('L' in texts(below(x17[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x17[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x19 for x18 in x17[3].get('ram:CategoryTradeTax', ()) for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,))) for x20 in (decimal1(x17[3].get('ram:ActualAmount', ())),) if x20 is not None]))) - cents(sum([x30 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('L' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:AppliedAmount', ())),) if x30 is not None])))) <= (D0 * ((len([x21 for x21 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('L' in texts(below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x23 for x22 in below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x23 in (decimal1(x22[3].get('ram:RateApplicablePercent', ())),) if x23 is not None], (x1,)))]) + len([x24 for x24 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('L' in texts(below(x24[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x26 for x25 in x24[3].get('ram:CategoryTradeTax', ()) for x26 in (decimal1(x25[3].get('ram:RateApplicablePercent', ())),) if x26 is not None], (x1,)))])) + len([x31 for x31 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('L' in texts(below(x31[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x33 for x32 in x31[3].get('ram:AppliedTradeTax', ()) for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)))])))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
    Check('BR-FXEXT-AF-08rev', lambda n, d: one([(abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('L' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('L' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,)) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x16 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('L' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x15 for x14 in x13[3].get('ram:CategoryTradeTax', ()) for x15 in (decimal1(x14[3].get('ram:RateApplicablePercent', ())),) if x15 is not None], (x1,)) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x16 in (decimal1(x13[3].get('ram:ActualAmount', ())),) if x16 is not None]))) - cents(sum([x26 for x23 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('L' in texts(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x25 for x24 in x23[3].get('ram:AppliedTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x26 in (decimal1(x23[3].get('ram:AppliedAmount', ())),) if x26 is not None])))) <= (D0 * ((len([x17 for x17 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('L' in texts(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x19 for x18 in below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,)) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]) + len([x20 for x20 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('L' in texts(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x22 for x21 in x20[3].get('ram:CategoryTradeTax', ()) for x22 in (decimal1(x21[3].get('ram:RateApplicablePercent', ())),) if x22 is not None], (x1,)) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])) + len([x27 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('L' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,)) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
), _t9),
Template('M14', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('M' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'M')), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-FXEXT-AG-08b', lambda n, d: one([((abs(((((x2 - cents(sum([x14 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x10 in x9[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('M' in texts(below(x10[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x12 for x11 in x10[3].get('ram:ApplicableTradeTax', ()) for x12 in (decimal1(x11[3].get('ram:RateApplicablePercent', ())),) if x12 is not None], (x1,))) for x13 in x10[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x14 in (decimal1(x13[3].get('ram:LineTotalAmount', ())),) if x14 is not None]))) + cents(sum([x22 for x19 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('M' in texts(below(x19[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x19[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x21 for x20 in x19[3].get('ram:CategoryTradeTax', ()) for x21 in (decimal1(x20[3].get('ram:RateApplicablePercent', ())),) if x21 is not None], (x1,))) for x22 in (decimal1(x19[3].get('ram:ActualAmount', ())),) if x22 is not None]))) - cents(sum([x30 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('M' in texts(below(x27[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x27[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x29 for x28 in x27[3].get('ram:CategoryTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:ActualAmount', ())),) if x30 is not None]))) - cents(sum([x50 for x47 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('M' in texts(below(x47[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x49 for x48 in x47[3].get('ram:AppliedTradeTax', ()) for x49 in (decimal1(x48[3].get('ram:RateApplicablePercent', ())),) if x49 is not None], (x1,))) for x50 in (decimal1(x47[3].get('ram:AppliedAmount', ())),) if x50 is not None])))) <= (D0 * ((len([x34 for x34 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('M' in texts(below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x36 for x35 in below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x36 in (decimal1(x35[3].get('ram:RateApplicablePercent', ())),) if x36 is not None], (x1,)))]) + len([x40 for x40 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('M' in texts(below(x40[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x42 for x41 in x40[3].get('ram:CategoryTradeTax', ()) for x42 in (decimal1(x41[3].get('ram:RateApplicablePercent', ())),) if x42 is not None], (x1,)))])) + len([x54 for x54 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('M' in texts(below(x54[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x56 for x55 in x54[3].get('ram:AppliedTradeTax', ()) for x56 in (decimal1(x55[3].get('ram:RateApplicablePercent', ())),) if x56 is not None], (x1,)))])))) or (abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('M' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x18 for x15 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('M' in texts(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x15[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x17 for x16 in x15[3].get('ram:CategoryTradeTax', ()) for x17 in (decimal1(x16[3].get('ram:RateApplicablePercent', ())),) if x17 is not None], (x1,)) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x18 in (decimal1(x15[3].get('ram:ActualAmount', ())),) if x18 is not None]))) - cents(sum([x26 for x23 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('M' in texts(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x23[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x25 for x24 in x23[3].get('ram:CategoryTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x26 in (decimal1(x23[3].get('ram:ActualAmount', ())),) if x26 is not None]))) - cents(sum([x46 for x43 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('M' in texts(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x45 for x44 in x43[3].get('ram:AppliedTradeTax', ()) for x45 in (decimal1(x44[3].get('ram:RateApplicablePercent', ())),) if x45 is not None], (x1,)) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x46 in (decimal1(x43[3].get('ram:AppliedAmount', ())),) if x46 is not None])))) <= (D0 * ((len([x31 for x31 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('M' in texts(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x33 for x32 in below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]) + len([x37 for x37 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('M' in texts(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x39 for x38 in x37[3].get('ram:CategoryTradeTax', ()) for x39 in (decimal1(x38[3].get('ram:RateApplicablePercent', ())),) if x39 is not None], (x1,)) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])) + len([x51 for x51 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('M' in texts(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x53 for x52 in x51[3].get('ram:AppliedTradeTax', ()) for x53 in (decimal1(x52[3].get('ram:RateApplicablePercent', ())),) if x53 is not None], (x1,)) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]))))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
    Check('BR-FXEXT-AG-08ini', lambda n, d: one([(abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('M' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('M' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x20 for x17 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('M' in texts(below(x17[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x17[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x19 for x18 in x17[3].get('ram:CategoryTradeTax', ()) for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,))) for x20 in (decimal1(x17[3].get('ram:ActualAmount', ())),) if x20 is not None]))) - cents(sum([x30 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('M' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:AppliedAmount', ())),) if x30 is not None])))) <= (D0 * ((len([x21 for x21 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('M' in texts(below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x23 for x22 in below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x23 in (decimal1(x22[3].get('ram:RateApplicablePercent', ())),) if x23 is not None], (x1,)))]) + len([x24 for x24 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('M' in texts(below(x24[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x26 for x25 in x24[3].get('ram:CategoryTradeTax', ()) for x26 in (decimal1(x25[3].get('ram:RateApplicablePercent', ())),) if x26 is not None], (x1,)))])) + len([x31 for x31 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('M' in texts(below(x31[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x33 for x32 in x31[3].get('ram:AppliedTradeTax', ()) for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)))])))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
    Check('BR-FXEXT-AG-08rev', lambda n, d: one([(abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('M' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('M' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,)) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x16 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('M' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x15 for x14 in x13[3].get('ram:CategoryTradeTax', ()) for x15 in (decimal1(x14[3].get('ram:RateApplicablePercent', ())),) if x15 is not None], (x1,)) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x16 in (decimal1(x13[3].get('ram:ActualAmount', ())),) if x16 is not None]))) - cents(sum([x26 for x23 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('M' in texts(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x25 for x24 in x23[3].get('ram:AppliedTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x26 in (decimal1(x23[3].get('ram:AppliedAmount', ())),) if x26 is not None])))) <= (D0 * ((len([x17 for x17 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('M' in texts(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x19 for x18 in below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,)) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]) + len([x20 for x20 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('M' in texts(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x22 for x21 in x20[3].get('ram:CategoryTradeTax', ()) for x22 in (decimal1(x21[3].get('ram:RateApplicablePercent', ())),) if x22 is not None], (x1,)) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])) + len([x27 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('M' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,)) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
), _t10),
Template('M15', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('O' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'O')), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-FXEXT-O-08b', lambda n, d: one([((abs(((((x1 - cents(sum(d.once(1022437320, lambda: [x9 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x6[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x6[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x7 in x6[3].get('ram:SpecifiedLineTradeSettlement', ()) if ('O' in texts(below(x7[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x8 in x7[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x9 in (decimal1(x8[3].get('ram:LineTotalAmount', ())),) if x9 is not None])))) + cents(sum(d.once(1827571798, lambda: [x13 for x12 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x12[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x12[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x13 in (decimal1(x12[3].get('ram:ActualAmount', ())),) if x13 is not None])))) - cents(sum(d.once(18064639, lambda: [x17 for x16 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x16[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x16[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x17 in (decimal1(x16[3].get('ram:ActualAmount', ())),) if x17 is not None])))) - cents(sum(d.once(723079727, lambda: [x25 for x24 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if ('O' in texts(below(x24[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) for x25 in (decimal1(x24[3].get('ram:AppliedAmount', ())),) if x25 is not None]))))) <= (D0 * ((len(d.once(472358777, lambda: [x19 for x19 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('O' in texts(below(x19[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x19[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x19[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))))])) + len(d.once(4017614220, lambda: [x21 for x21 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('O' in texts(below(x21[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode')))]))) + len(d.once(2227822286, lambda: [x27 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if ('O' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode')))]))))) or (abs(((((x1 - cents(sum([x5 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('O' in texts(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and (ns(text(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x4 in x3[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x5 in (decimal1(x4[3].get('ram:LineTotalAmount', ())),) if x5 is not None]))) + cents(sum([x11 for x10 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x10[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x10[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and (ns(text(below(x10[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x10[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x11 in (decimal1(x10[3].get('ram:ActualAmount', ())),) if x11 is not None]))) - cents(sum([x15 for x14 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x14[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x14[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and (ns(text(below(x14[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x14[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x15 in (decimal1(x14[3].get('ram:ActualAmount', ())),) if x15 is not None]))) - cents(sum([x23 for x22 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('O' in texts(below(x22[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and (ns(text(below(x22[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x22[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x23 in (decimal1(x22[3].get('ram:AppliedAmount', ())),) if x23 is not None])))) <= (D0 * ((len([x18 for x18 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('O' in texts(below(x18[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x18[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x18[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and (ns(text(below(x18[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x18[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]) + len([x20 for x20 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])) + len([x26 for x26 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('O' in texts(below(x26[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and (ns(text(below(x26[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x26[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]))))) for x1 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
    Check('BR-FXEXT-O-08ini', lambda n, d: one([(abs(((((x1 - cents(sum(d.once(4093406011, lambda: [x5 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:SpecifiedLineTradeSettlement', ()) if ('O' in texts(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) for x4 in x3[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x5 in (decimal1(x4[3].get('ram:LineTotalAmount', ())),) if x5 is not None])))) + cents(sum(d.once(3132860332, lambda: [x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False)) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())),) if x7 is not None])))) - cents(sum(d.once(4110570882, lambda: [x11 for x10 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x10[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x10[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True)) for x11 in (decimal1(x10[3].get('ram:ActualAmount', ())),) if x11 is not None])))) - cents(sum(d.once(976247824, lambda: [x15 for x14 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if ('O' in texts(below(x14[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) for x15 in (decimal1(x14[3].get('ram:AppliedAmount', ())),) if x15 is not None]))))) <= (D0 * ((len(d.once(1131271418, lambda: [x12 for x12 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('O' in texts(below(x12[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x12[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x12[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))))])) + len(d.once(466260621, lambda: [x13 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('O' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode')))]))) + len(d.once(2565174269, lambda: [x16 for x16 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if ('O' in texts(below(x16[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode')))]))))) for x1 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
    Check('BR-FXEXT-O-08rev', lambda n, d: one([(abs(((((x1 - cents(sum([x5 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('O' in texts(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and (ns(text(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x3[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x4 in x3[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x5 in (decimal1(x4[3].get('ram:LineTotalAmount', ())),) if x5 is not None]))) + cents(sum([x7 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and (ns(text(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x6[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x7 in (decimal1(x6[3].get('ram:ActualAmount', ())),) if x7 is not None]))) - cents(sum([x9 for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x8[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x8[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and (ns(text(below(x8[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x8[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x9 in (decimal1(x8[3].get('ram:ActualAmount', ())),) if x9 is not None]))) - cents(sum([x13 for x12 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('O' in texts(below(x12[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and (ns(text(below(x12[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x12[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x13 in (decimal1(x12[3].get('ram:AppliedAmount', ())),) if x13 is not None])))) <= (D0 * ((len([x10 for x10 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('O' in texts(below(x10[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x10[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x10[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and (ns(text(below(x10[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x10[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]) + len([x11 for x11 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('O' in texts(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and (ns(text(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x11[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])) + len([x14 for x14 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('O' in texts(below(x14[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and (ns(text(below(x14[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x14[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])))) for x1 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
), _t11),
Template('M16', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('S' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'S')), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-FXEXT-S-09b', lambda n, d: one([((abs((x21 - cents(((x2 * x1) / 100)))) <= (D0 * ((len([x6 for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('S' in texts(below(x6[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x6[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x6[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x8 for x7 in below(x6[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x8 in (decimal1(x7[3].get('ram:RateApplicablePercent', ())),) if x8 is not None], (x1,)))]) + len([x12 for x12 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x12[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x14 for x13 in x12[3].get('ram:CategoryTradeTax', ()) for x14 in (decimal1(x13[3].get('ram:RateApplicablePercent', ())),) if x14 is not None], (x1,)))])) + len([x18 for x18 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('S' in texts(below(x18[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x20 for x19 in x18[3].get('ram:AppliedTradeTax', ()) for x20 in (decimal1(x19[3].get('ram:RateApplicablePercent', ())),) if x20 is not None], (x1,)))])))) or (abs((x21 - cents(((x2 * x1) / 100)))) <= (D0 * ((len([x3 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('S' in texts(below(x3[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x5 for x4 in below(x3[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x5 in (decimal1(x4[3].get('ram:RateApplicablePercent', ())),) if x5 is not None], (x1,)) and (ns(text(below(x3[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x3[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]) + len([x9 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,)) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])) + len([x15 for x15 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('S' in texts(below(x15[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x17 for x16 in x15[3].get('ram:AppliedTradeTax', ()) for x17 in (decimal1(x16[3].get('ram:RateApplicablePercent', ())),) if x17 is not None], (x1,)) and (ns(text(below(x15[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x15[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]))))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ()))) for x21 in some(decimal1(n[3].get('ram:CalculatedAmount', ())))])),
), _t12),
Template('M17', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('S' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'S')), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-FXEXT-S08b', lambda n, d: one([((abs(((((x2 - cents(sum([x14 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x10 in x9[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('S' in texts(below(x10[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x12 for x11 in x10[3].get('ram:ApplicableTradeTax', ()) for x12 in (decimal1(x11[3].get('ram:RateApplicablePercent', ())),) if x12 is not None], (x1,))) for x13 in x10[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x14 in (decimal1(x13[3].get('ram:LineTotalAmount', ())),) if x14 is not None]))) + cents(sum([x22 for x19 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x19[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x19[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x21 for x20 in x19[3].get('ram:CategoryTradeTax', ()) for x21 in (decimal1(x20[3].get('ram:RateApplicablePercent', ())),) if x21 is not None], (x1,))) for x22 in (decimal1(x19[3].get('ram:ActualAmount', ())),) if x22 is not None]))) - cents(sum([x30 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x27[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x27[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x29 for x28 in x27[3].get('ram:CategoryTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:ActualAmount', ())),) if x30 is not None]))) - cents(sum([x50 for x47 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('S' in texts(below(x47[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x49 for x48 in x47[3].get('ram:AppliedTradeTax', ()) for x49 in (decimal1(x48[3].get('ram:RateApplicablePercent', ())),) if x49 is not None], (x1,))) for x50 in (decimal1(x47[3].get('ram:AppliedAmount', ())),) if x50 is not None])))) <= (D0 * ((len([x34 for x34 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('S' in texts(below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x36 for x35 in below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x36 in (decimal1(x35[3].get('ram:RateApplicablePercent', ())),) if x36 is not None], (x1,)))]) + len([x40 for x40 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x40[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x42 for x41 in x40[3].get('ram:CategoryTradeTax', ()) for x42 in (decimal1(x41[3].get('ram:RateApplicablePercent', ())),) if x42 is not None], (x1,)))])) + len([x54 for x54 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('S' in texts(below(x54[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x56 for x55 in x54[3].get('ram:AppliedTradeTax', ()) for x56 in (decimal1(x55[3].get('ram:RateApplicablePercent', ())),) if x56 is not None], (x1,)))])))) or (abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('S' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x18 for x15 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x15[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x17 for x16 in x15[3].get('ram:CategoryTradeTax', ()) for x17 in (decimal1(x16[3].get('ram:RateApplicablePercent', ())),) if x17 is not None], (x1,)) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x18 in (decimal1(x15[3].get('ram:ActualAmount', ())),) if x18 is not None]))) - cents(sum([x26 for x23 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x23[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x25 for x24 in x23[3].get('ram:CategoryTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x26 in (decimal1(x23[3].get('ram:ActualAmount', ())),) if x26 is not None]))) - cents(sum([x46 for x43 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('S' in texts(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x45 for x44 in x43[3].get('ram:AppliedTradeTax', ()) for x45 in (decimal1(x44[3].get('ram:RateApplicablePercent', ())),) if x45 is not None], (x1,)) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x46 in (decimal1(x43[3].get('ram:AppliedAmount', ())),) if x46 is not None])))) <= (D0 * ((len([x31 for x31 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('S' in texts(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x33 for x32 in below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]) + len([x37 for x37 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x39 for x38 in x37[3].get('ram:CategoryTradeTax', ()) for x39 in (decimal1(x38[3].get('ram:RateApplicablePercent', ())),) if x39 is not None], (x1,)) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])) + len([x51 for x51 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('S' in texts(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x53 for x52 in x51[3].get('ram:AppliedTradeTax', ()) for x53 in (decimal1(x52[3].get('ram:RateApplicablePercent', ())),) if x53 is not None], (x1,)) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]))))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
    Check('BR-FXEXT-S-08ini', lambda n, d: one([(abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('S' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x20 for x17 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x17[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x17[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x19 for x18 in x17[3].get('ram:CategoryTradeTax', ()) for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,))) for x20 in (decimal1(x17[3].get('ram:ActualAmount', ())),) if x20 is not None]))) - cents(sum([x30 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('S' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:AppliedAmount', ())),) if x30 is not None])))) <= (D0 * ((len([x21 for x21 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('S' in texts(below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x23 for x22 in below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x23 in (decimal1(x22[3].get('ram:RateApplicablePercent', ())),) if x23 is not None], (x1,)))]) + len([x24 for x24 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x24[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x26 for x25 in x24[3].get('ram:CategoryTradeTax', ()) for x26 in (decimal1(x25[3].get('ram:RateApplicablePercent', ())),) if x26 is not None], (x1,)))])) + len([x31 for x31 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('S' in texts(below(x31[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x33 for x32 in x31[3].get('ram:AppliedTradeTax', ()) for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)))])))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
    Check('BR-FXEXT-S-08rev', lambda n, d: one([(abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('S' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,)) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x16 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x15 for x14 in x13[3].get('ram:CategoryTradeTax', ()) for x15 in (decimal1(x14[3].get('ram:RateApplicablePercent', ())),) if x15 is not None], (x1,)) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x16 in (decimal1(x13[3].get('ram:ActualAmount', ())),) if x16 is not None]))) - cents(sum([x26 for x23 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('S' in texts(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x25 for x24 in x23[3].get('ram:AppliedTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x26 in (decimal1(x23[3].get('ram:AppliedAmount', ())),) if x26 is not None])))) <= (D0 * ((len([x17 for x17 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('S' in texts(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x19 for x18 in below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,)) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]) + len([x20 for x20 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('S' in texts(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x22 for x21 in x20[3].get('ram:CategoryTradeTax', ()) for x22 in (decimal1(x21[3].get('ram:RateApplicablePercent', ())),) if x22 is not None], (x1,)) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])) + len([x27 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('S' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,)) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
), _t13),
Template('M18', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('Z' in texts(n[3].get('ram:CategoryCode', ()))) and (text(n[3].get('ram:TypeCode', ())).upper() == 'VAT'), ('ram:CategoryCode', 'Z')), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-FXEXT-Z-08b', lambda n, d: one([((abs(((((x2 - cents(sum([x14 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x10 in x9[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('Z' in texts(below(x10[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x12 for x11 in x10[3].get('ram:ApplicableTradeTax', ()) for x12 in (decimal1(x11[3].get('ram:RateApplicablePercent', ())),) if x12 is not None], (x1,))) for x13 in x10[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x14 in (decimal1(x13[3].get('ram:LineTotalAmount', ())),) if x14 is not None]))) + cents(sum([x22 for x19 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x19[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x19[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x21 for x20 in x19[3].get('ram:CategoryTradeTax', ()) for x21 in (decimal1(x20[3].get('ram:RateApplicablePercent', ())),) if x21 is not None], (x1,))) for x22 in (decimal1(x19[3].get('ram:ActualAmount', ())),) if x22 is not None]))) - cents(sum([x30 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x27[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x27[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x29 for x28 in x27[3].get('ram:CategoryTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:ActualAmount', ())),) if x30 is not None]))) - cents(sum([x50 for x47 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('Z' in texts(below(x47[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x49 for x48 in x47[3].get('ram:AppliedTradeTax', ()) for x49 in (decimal1(x48[3].get('ram:RateApplicablePercent', ())),) if x49 is not None], (x1,))) for x50 in (decimal1(x47[3].get('ram:AppliedAmount', ())),) if x50 is not None])))) <= (D0 * ((len([x34 for x34 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('Z' in texts(below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x34[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x36 for x35 in below(x34[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x36 in (decimal1(x35[3].get('ram:RateApplicablePercent', ())),) if x36 is not None], (x1,)))]) + len([x40 for x40 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x40[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x42 for x41 in x40[3].get('ram:CategoryTradeTax', ()) for x42 in (decimal1(x41[3].get('ram:RateApplicablePercent', ())),) if x42 is not None], (x1,)))])) + len([x54 for x54 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('Z' in texts(below(x54[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x56 for x55 in x54[3].get('ram:AppliedTradeTax', ()) for x56 in (decimal1(x55[3].get('ram:RateApplicablePercent', ())),) if x56 is not None], (x1,)))])))) or (abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('Z' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x18 for x15 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x15[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x17 for x16 in x15[3].get('ram:CategoryTradeTax', ()) for x17 in (decimal1(x16[3].get('ram:RateApplicablePercent', ())),) if x17 is not None], (x1,)) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x15[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x18 in (decimal1(x15[3].get('ram:ActualAmount', ())),) if x18 is not None]))) - cents(sum([x26 for x23 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x23[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x25 for x24 in x23[3].get('ram:CategoryTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x23[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x26 in (decimal1(x23[3].get('ram:ActualAmount', ())),) if x26 is not None]))) - cents(sum([x46 for x43 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('Z' in texts(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x45 for x44 in x43[3].get('ram:AppliedTradeTax', ()) for x45 in (decimal1(x44[3].get('ram:RateApplicablePercent', ())),) if x45 is not None], (x1,)) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x43[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x46 in (decimal1(x43[3].get('ram:AppliedAmount', ())),) if x46 is not None])))) <= (D0 * ((len([x31 for x31 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('Z' in texts(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x31[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x33 for x32 in below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x31[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]) + len([x37 for x37 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x39 for x38 in x37[3].get('ram:CategoryTradeTax', ()) for x39 in (decimal1(x38[3].get('ram:RateApplicablePercent', ())),) if x39 is not None], (x1,)) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x37[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])) + len([x51 for x51 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('Z' in texts(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x53 for x52 in x51[3].get('ram:AppliedTradeTax', ()) for x53 in (decimal1(x52[3].get('ram:RateApplicablePercent', ())),) if x53 is not None], (x1,)) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x51[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]))))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
    Check('BR-FXEXT-Z-08ini', lambda n, d: one([(abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('Z' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x20 for x17 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x17[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x17[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x19 for x18 in x17[3].get('ram:CategoryTradeTax', ()) for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,))) for x20 in (decimal1(x17[3].get('ram:ActualAmount', ())),) if x20 is not None]))) - cents(sum([x30 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('Z' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,))) for x30 in (decimal1(x27[3].get('ram:AppliedAmount', ())),) if x30 is not None])))) <= (D0 * ((len([x21 for x21 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('Z' in texts(below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x21[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x23 for x22 in below(x21[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x23 in (decimal1(x22[3].get('ram:RateApplicablePercent', ())),) if x23 is not None], (x1,)))]) + len([x24 for x24 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x24[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x26 for x25 in x24[3].get('ram:CategoryTradeTax', ()) for x26 in (decimal1(x25[3].get('ram:RateApplicablePercent', ())),) if x26 is not None], (x1,)))])) + len([x31 for x31 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('Z' in texts(below(x31[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x33 for x32 in x31[3].get('ram:AppliedTradeTax', ()) for x33 in (decimal1(x32[3].get('ram:RateApplicablePercent', ())),) if x33 is not None], (x1,)))])))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
    Check('BR-FXEXT-Z-08rev', lambda n, d: one([(abs(((((x2 - cents(sum([x8 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in x3[3].get('ram:SpecifiedLineTradeSettlement', ()) if (('Z' in texts(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x6 for x5 in x4[3].get('ram:ApplicableTradeTax', ()) for x6 in (decimal1(x5[3].get('ram:RateApplicablePercent', ())),) if x6 is not None], (x1,)) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x4[3].get('ram:ApplicableTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x7 in x4[3].get('ram:SpecifiedTradeSettlementLineMonetarySummation', ()) for x8 in (decimal1(x7[3].get('ram:LineTotalAmount', ())),) if x8 is not None]))) + cents(sum([x12 for x9 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), False) and any_eq([x11 for x10 in x9[3].get('ram:CategoryTradeTax', ()) for x11 in (decimal1(x10[3].get('ram:RateApplicablePercent', ())),) if x11 is not None], (x1,)) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x9[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x12 in (decimal1(x9[3].get('ram:ActualAmount', ())),) if x12 is not None]))) - cents(sum([x16 for x13 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_is(texts(below(x13[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')), True) and any_eq([x15 for x14 in x13[3].get('ram:CategoryTradeTax', ()) for x15 in (decimal1(x14[3].get('ram:RateApplicablePercent', ())),) if x15 is not None], (x1,)) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x13[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x16 in (decimal1(x13[3].get('ram:ActualAmount', ())),) if x16 is not None]))) - cents(sum([x26 for x23 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('Z' in texts(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x25 for x24 in x23[3].get('ram:AppliedTradeTax', ()) for x25 in (decimal1(x24[3].get('ram:RateApplicablePercent', ())),) if x25 is not None], (x1,)) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x23[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode'))) for x26 in (decimal1(x23[3].get('ram:AppliedAmount', ())),) if x26 is not None])))) <= (D0 * ((len([x17 for x17 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if (('Z' in texts(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:CategoryCode'))) and ((not below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x17[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and any_eq([x19 for x18 in below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') for x19 in (decimal1(x18[3].get('ram:RateApplicablePercent', ())),) if x19 is not None], (x1,)) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x17[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))]) + len([x20 for x20 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if (('Z' in texts(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x22 for x21 in x20[3].get('ram:CategoryTradeTax', ()) for x22 in (decimal1(x21[3].get('ram:RateApplicablePercent', ())),) if x22 is not None], (x1,)) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x20[3].get('ram:CategoryTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])) + len([x27 for x27 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge') if (('Z' in texts(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:CategoryCode'))) and any_eq([x29 for x28 in x27[3].get('ram:AppliedTradeTax', ()) for x29 in (decimal1(x28[3].get('ram:RateApplicablePercent', ())),) if x29 is not None], (x1,)) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReason'))) == ns_of(n[3], 'ram:ExemptionReason')) and (ns(text(below(x27[3].get('ram:AppliedTradeTax', ()), 'ram:ExemptionReasonCode'))) == ns_of(n[3], 'ram:ExemptionReasonCode')))])))) for x1 in some(decimal1(n[3].get('ram:RateApplicablePercent', ()))) for x2 in some(decimal1(n[3].get('ram:BasisAmount', ())))])),
), _t14),
Template('M19', 1000, (Pattern((Step('ram:BillingSpecifiedPeriod'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-29', lambda n, d: ((not ('ram:EndDateTime' in n[3])) or (not ('ram:StartDateTime' in n[3])) or any_ge(texts([x1 for x1 in below(n[3].get('ram:EndDateTime', ()), 'udt:DateTimeString') if (x1[1].get('format') == '102')]), texts([x2 for x2 in below(n[3].get('ram:StartDateTime', ()), 'udt:DateTimeString') if (x2[1].get('format') == '102')])))),
    Check('BR-CO-19', lambda n, d: (('ram:EndDateTime' in n[3]) or ('ram:StartDateTime' in n[3]))),
), _t15),
Template('M20', 1000, (Pattern((Step('ram:ChargeIndicator', None, lambda n, d: ('false' in texts(n[3].get('udt:Indicator', ()))), ('udt:Indicator', 'false')), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-31', lambda n, d: ('ram:ActualAmount' in n[2][3])),
    Check('BR-32', lambda n, d: [1 for x1 in n[2][3].get('ram:CategoryTradeTax', ()) if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]),
    Check('BR-33', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-CO-21', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-DEC-01', lambda n, d: (len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)),
    Check('BR-DEC-02', lambda n, d: two_decimals(n[2][3], 'ram:BasisAmount')),
), _t16),
Template('M21', 1000, (Pattern((Step('ram:ChargeIndicator', None, lambda n, d: ('true' in texts(n[3].get('udt:Indicator', ()))), ('udt:Indicator', 'true')), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:ApplicableHeaderTradeSettlement'),), False),), (
    Check('BR-36', lambda n, d: ('ram:ActualAmount' in n[2][3])),
    Check('BR-37', lambda n, d: [1 for x1 in n[2][3].get('ram:CategoryTradeTax', ()) if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]]),
    Check('BR-FXEXT-BR-38', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-DEC-05', lambda n, d: (len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)),
    Check('BR-DEC-06', lambda n, d: two_decimals(n[2][3], 'ram:BasisAmount')),
), _t17),
Template('M22', 1000, (Pattern((Step('ram:ApplicableProductCharacteristic'),), False),), (
    Check('BR-FXEXT-BR-54-1', lambda n, d: (('ram:TypeCode' in n[3]) or ('ram:Description' in n[3]))),
    Check('BR-FXEXT-BR-54-2', lambda n, d: ((('ram:Value' in n[3]) and (not ('ram:ValueMeasure' in n[3]))) or ((not ('ram:Value' in n[3])) and bool([x1 for x1 in n[3].get('ram:ValueMeasure', ()) if ne(x1[1].get('unitCode'), '')])))),
), _t18),
Template('M23', 1000, (Pattern((Step('ram:TypeCode'), Step('ram:ApplicableProductCharacteristic'),), False),), (
    Check('BR-FXEXT-04', lambda n, d: ((v := n[0]) in C1 or ns(v) in C1)),
), _t19),
Template('M24', 1000, (Pattern((Step('ram:ApplicableTradeSettlementFinancialCard'),), False),), (
    Check('BR-51', lambda n, d: (len(ns_of(n[3], 'ram:ID')) <= 10)),
), _t20),
Template('M25', 1000, (Pattern((Step('ram:IncludedNote', None, lambda n, d: ('ram:SubjectCode' in n[3]), None), Step('ram:AssociatedDocumentLineDocument'),), False),), (
    Check('BR-FXEXT-02', lambda n, d: (('ram:Content' in n[3]) or ('ram:ContentCode' in n[3]))),
), _t21),
Template('M26', 1000, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem'),), False),), (
    Check('BR-FXEXT-06', lambda n, d: ((ns(text(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID'))) == '') or (any_ne(texts(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')), ('',)) and filled(text(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')))))),
    Check('BR-FXEXT-08', lambda n, d: all((number(ns(text(below(x1[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')))) == (round_double((sum([number(ns(text(below(x4[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')))) for x4 in [x3 for x3 in d.all('ram:IncludedSupplyChainTradeLineItem') if ((('GROUP' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))) or ('DETAIL' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) and (ns(text(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID'))) == ns(text(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineID')))))]]) * 100.0)) / 100.0)) for x1 in [x2 for x2 in d.all('ram:IncludedSupplyChainTradeLineItem') if (('GROUP' in texts(below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))) and filled(text(below(x2[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount'))))])),
    Check('BR-21', lambda n, d: any_ne(texts(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineID')), ('',))),
    Check('BR-25', lambda n, d: any_ne(texts(below(n[3].get('ram:SpecifiedTradeProduct', ()), 'ram:Name')), ('',))),
    Check('BR-64', lambda n, d: ((not below(n[3].get('ram:SpecifiedTradeProduct', ()), 'ram:GlobalID')) or any_ne(attributes(below(n[3].get('ram:SpecifiedTradeProduct', ()), 'ram:GlobalID'), 'schemeID'), ('',)))),
    Check('BR-65', lambda n, d: ((not below(n[3].get('ram:SpecifiedTradeProduct', ()), 'ram:DesignatedProductClassification')) or any_ne(attributes(below(n[3].get('ram:SpecifiedTradeProduct', ()), 'ram:DesignatedProductClassification', 'ram:ClassCode'), 'listID'), ('',)))),
    Check('BR-DEC-23', lambda n, d: (len(after(text(below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')), '.')) <= 2)),
), _t22),
Template('M27', 1000, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: filled(text(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID'))), None),), False),), (
    Check('BR-FXEXT-11', lambda n, d: any((ns(x1[0]) == ns(text(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID')))) for x1 in d.once(3164185405, lambda: below(d.all('ram:IncludedSupplyChainTradeLineItem'), 'ram:AssociatedDocumentLineDocument', 'ram:LineID')))),
), _t23),
Template('M28', 1000, (Pattern((Step('ram:AssociatedDocumentLineDocument', None, lambda n, d: ((not ('ram:LineStatusReasonCode' in n[3])) or ('DETAIL' in texts(n[3].get('ram:LineStatusReasonCode', ())))), None), Step('ram:IncludedSupplyChainTradeLineItem'),), False),), (
    Check('BR-FXEXT-BR-22', lambda n, d: below(n[2][3].get('ram:SpecifiedLineTradeDelivery', ()), 'ram:BilledQuantity')),
    Check('BR-FXEXT-BR-23', lambda n, d: attributes(below(n[2][3].get('ram:SpecifiedLineTradeDelivery', ()), 'ram:BilledQuantity'), 'unitCode')),
    Check('BR-FXEXT-BR-24', lambda n, d: below(n[2][3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')),
    Check('BR-FXEXT-BR-26', lambda n, d: below(n[2][3].get('ram:SpecifiedLineTradeAgreement', ()), 'ram:NetPriceProductTradePrice', 'ram:ChargeAmount')),
    Check('BR-FXEXT-CO-04', lambda n, d: (('VAT' in texts(below(n[2][3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax', 'ram:TypeCode'))) and [1 for x1 in below(n[2][3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:ApplicableTradeTax') if (text(x1[3].get('ram:TypeCode', ())).upper() == 'VAT') if 'ram:CategoryCode' in x1[3]])),
), _t24),
Template('M29', 1000, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem', None, lambda n, d: ('GROUP' in texts(below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))) and bool(below(n[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')), None),), False),), (
    Check('BR-FXEXT-12', lambda n, d: one([(len([x2 for x2 in below(d.all('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((x1[0] in texts(below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID'))) and ('GROUP' in texts(below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))))]) == len([x4 for x3 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:IncludedSupplyChainTradeLineItem') if ((x1[0] in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:ParentLineID'))) and ('GROUP' in texts(below(x3[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x4 in below(x3[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')])) for x1 in below(n[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineID')])),
), _t25),
Template('M30', 1000, (Pattern((Step('ram:PayeeTradeParty'),), False),), (
    Check('BR-17', lambda n, d: (('ram:Name' in n[3]) and (not common(texts(n[3].get('ram:ID', ())), texts(below(n[2][3].get('ram:SellerTradeParty', ()), 'ram:ID')))) and (not common(texts(n[3].get('ram:Name', ())), texts(below(n[2][3].get('ram:SellerTradeParty', ()), 'ram:Name')))) and (not common(texts(below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID')), texts(below(n[2][3].get('ram:SellerTradeParty', ()), 'ram:SpecifiedLegalOrganization', 'ram:ID')))))),
), _t26),
Template('M31', 1000, (Pattern((Step('ram:SellerTaxRepresentativeTradeParty'),), False),), (
    Check('BR-18', lambda n, d: has_text(n[3], 'ram:Name')),
    Check('BR-19', lambda n, d: ('ram:PostalTradeAddress' in n[3])),
    Check('BR-20', lambda n, d: filled(text(below(n[3].get('ram:PostalTradeAddress', ()), 'ram:CountryID')))),
    Check('BR-56', lambda n, d: any_ne(texts([x1 for x1 in below(n[3].get('ram:SpecifiedTaxRegistration', ()), 'ram:ID') if (x1[1].get('schemeID') == 'VA')]), ('',))),
), _t27),
Template('M32', 1000, (Pattern((Step('ram:SellerTradeParty'),), False),), (
    Check('BR-CO-26', lambda n, d: (('ram:ID' in n[3]) or ('ram:GlobalID' in n[3]) or below(n[3].get('ram:SpecifiedLegalOrganization', ()), 'ram:ID') or [x1 for x1 in below(n[3].get('ram:SpecifiedTaxRegistration', ()), 'ram:ID') if (x1[1].get('schemeID') == 'VA')])),
), _t28),
Template('M33', 1000, (Pattern((Step('ram:BillingSpecifiedPeriod'), Step('ram:SpecifiedLineTradeSettlement'),), False),), (
    Check('BR-30', lambda n, d: ((not ('ram:EndDateTime' in n[3])) or (not ('ram:StartDateTime' in n[3])) or any_ge(texts([x1 for x1 in below(n[3].get('ram:EndDateTime', ()), 'udt:DateTimeString') if (x1[1].get('format') == '102')]), texts([x2 for x2 in below(n[3].get('ram:StartDateTime', ()), 'udt:DateTimeString') if (x2[1].get('format') == '102')])))),
    Check('BR-CO-20', lambda n, d: (('ram:EndDateTime' in n[3]) or ('ram:StartDateTime' in n[3]))),
), _t29),
Template('M34', 1000, (Pattern((Step('ram:ChargeIndicator', None, lambda n, d: ('false' in texts(n[3].get('udt:Indicator', ()))), ('udt:Indicator', 'false')), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:SpecifiedLineTradeSettlement'),), False),), (
    Check('BR-42', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-41', lambda n, d: ('ram:ActualAmount' in n[2][3])),
    Check('BR-CO-23', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-DEC-24', lambda n, d: (len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)),
    Check('BR-DEC-25', lambda n, d: two_decimals(n[2][3], 'ram:BasisAmount')),
), _t30),
Template('M36', 1000, (Pattern((Step('ram:ChargeIndicator', None, lambda n, d: ('true' in texts(n[3].get('udt:Indicator', ()))), ('udt:Indicator', 'true')), Step('ram:SpecifiedTradeAllowanceCharge'), Step('ram:SpecifiedLineTradeSettlement'),), False),), (
    Check('BR-43', lambda n, d: ('ram:ActualAmount' in n[2][3])),
    Check('BR-FXEXT-BR-44', lambda n, d: (('ram:Reason' in n[2][3]) or ('ram:ReasonCode' in n[2][3]))),
    Check('BR-DEC-27', lambda n, d: (len(after(text(n[2][3].get('ram:ActualAmount', ())[0:1]), '.')) <= 2)),
    Check('BR-DEC-28', lambda n, d: two_decimals(n[2][3], 'ram:BasisAmount')),
), _t31),
Template('M37', 1000, (Pattern((Step('ram:ID', None, lambda n, d: (n[1].get('schemeID') == 'VA'), None), Step('ram:SpecifiedTaxRegistration'),), False),), (
    Check('BR-CO-09', lambda n, d: ((' ' + n[0][0:2] + ' ') in ' 1A AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BL BJ BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH EL ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XI YE YT ZA ZM ZW ')),
), _t32),
Template('M38', 1000, (Pattern((Step('ram:ID', lambda p: not ('ram:SellerTradeParty' in [above.name for above in p.above()[1:]]), None, None), Step('ram:SpecifiedTaxRegistration'),), False),), (
    Check('BR-FXEXT-03', lambda n, d: (n[1].get('schemeID') == 'VA')),
), _t33),
Template('M39', 1000, (Pattern((Step('ram:SpecifiedTradeAllowanceCharge'),), False),), (
    AtMost('CII-SR-472', ('ram:RateApplicablePercent',), 1, lambda n, d: (len(n[3].get('ram:RateApplicablePercent', ())) <= 1)),
    AtMost('CII-SR-471', ('ram:CategoryTradeTax',), 1, lambda n, d: (len(n[3].get('ram:CategoryTradeTax', ())) <= 1)),
    AtMost('CII-SR-473', ('ram:ActualAmount',), 1, lambda n, d: (len(n[3].get('ram:ActualAmount', ())) <= 1)),
    Check('CII-SR-463', lambda n, d: ('ram:ChargeIndicator' in n[3])),
), _t34),
Template('M40', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('AE' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'AE')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-AE-03', lambda n, d: ((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))),
    Check('BR-AE-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t35),
Template('M41', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('E' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'E')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-E-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-E-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t36),
Template('M42', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('G' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'G')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-G-03', lambda n, d: (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))),
    Check('BR-G-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t37),
Template('M43', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('K' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'K')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-IC-03', lambda n, d: (d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))),
    Check('BR-IC-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t38),
Template('M44', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('L' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'L')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-AF-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AF-06', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t39),
Template('M45', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('M' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'M')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-AG-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AG-06', lambda n, d: any_number_ge(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t40),
Template('M46', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('O' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'O')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Absent('BR-O-06', (('ram:RateApplicablePercent',),)),
)),
Template('M47', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('S' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'S')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-S-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-S-06', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t41),
Template('M48', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('Z' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'Z')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-Z-03', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-Z-06', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t42),
Template('M49', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('AE' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'AE')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-AE-04', lambda n, d: ((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))),
    Check('BR-AE-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t43),
Template('M50', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('E' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'E')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-E-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-E-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t44),
Template('M51', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('G' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'G')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-G-04', lambda n, d: (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))),
    Check('BR-G-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t45),
Template('M52', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('K' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'K')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-IC-04', lambda n, d: (d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))),
    Check('BR-IC-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t46),
Template('M53', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('L' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'L')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-AF-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AF-07', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t47),
Template('M54', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('M' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'M')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-AG-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AG-07', lambda n, d: any_number_ge(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t48),
Template('M55', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('O' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'O')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Absent('BR-O-07', (('ram:RateApplicablePercent',),)),
)),
Template('M56', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('S' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'S')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-S-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-S-07', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t49),
Template('M57', 1000, (Pattern((Step('ram:CategoryTradeTax', None, lambda n, d: ('Z' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'Z')), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None),), False),), (
    Check('BR-Z-04', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-Z-07', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t50),
Template('M58', 1000, (Pattern((Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'),), False),), (
    Check('BR-FXEXT-CO-10', lambda n, d: one([(abs((x3 - cents(sum([decimal(x2[0]) for x1 in below(parent(n[2]), 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x1[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x2 in below(x1[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')])))) <= (len(below(parent(n[2]), 'ram:IncludedSupplyChainTradeLineItem')) * D0)) for x3 in some(decimal1(n[3].get('ram:LineTotalAmount', ())))])),
    Check('BR-12', lambda n, d: ('ram:LineTotalAmount' in n[3])),
    Check('BR-13', lambda n, d: ('ram:TaxBasisTotalAmount' in n[3])),
    Check('BR-14', lambda n, d: ('ram:GrandTotalAmount' in n[3])),
    Check('BR-15', lambda n, d: ('ram:DuePayableAmount' in n[3])),
    Check('BR-FXEXT-CO-11', lambda n, d: (((not ('ram:AllowanceTotalAmount' in n[3])) and (not d.once(2025762505, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('false' in texts(below(x1[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))]))) or one([(abs((x6 - x5)) <= (len([x7 for x7 in n[2][3].get('ram:SpecifiedTradeAllowanceCharge', ()) if ('false' in texts(below(x7[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))]) * D0)) for x5 in some(decimal_of_double(cents_of_double(sum([double(x4[0]) for x4 in d.once(2607979924, lambda: [x3 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('false' in texts(below(x2[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) for x3 in x2[3].get('ram:ActualAmount', ())])])))) for x6 in some(decimal1(n[3].get('ram:AllowanceTotalAmount', ())))]))),
    Check('BR-FXEXT-CO-12', lambda n, d: (((not ('ram:ChargeTotalAmount' in n[3])) and (not d.once(3275552590, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('true' in texts(below(x1[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))]))) or one([(abs((x5 - (cents(sum(d.once(1553407290, lambda: [decimal(x3[0]) for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('true' in texts(below(x2[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) for x3 in x2[3].get('ram:ActualAmount', ())]))) + cents(sum(d.once(551057507, lambda: [decimal(x4[0]) for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge', 'ram:AppliedAmount')])))))) <= ((len([x6 for x6 in n[2][3].get('ram:SpecifiedTradeAllowanceCharge', ()) if ('true' in texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))]) + len(n[2][3].get('ram:SpecifiedLogisticsServiceCharge', ()))) * D0)) for x5 in some(decimal1(n[3].get('ram:ChargeTotalAmount', ())))]))),
    Check('BR-FXEXT-CO-13', lambda n, d: one([(abs((((x1 - cents(sum([decimal(x3[0]) for x2 in below(parent(n[2]), 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x2[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')))) for x3 in below(x2[3].get('ram:SpecifiedLineTradeSettlement', ()), 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount')]))) + cents(sum(d.once(2138322370, lambda: [decimal(x5[0]) for x4 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('false' in texts(below(x4[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) for x5 in x4[3].get('ram:ActualAmount', ())])))) - (cents(sum(d.once(1886733371, lambda: [decimal(x7[0]) for x6 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge') if ('true' in texts(below(x6[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))) for x7 in x6[3].get('ram:ActualAmount', ())]))) + cents(sum(d.once(751905527, lambda: [decimal(x8[0]) for x8 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:SpecifiedLogisticsServiceCharge', 'ram:AppliedAmount')])))))) <= (D0 * ((len([x9 for x9 in below(parent(n[2]), 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x9[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))))]) + len([x10 for x10 in n[2][3].get('ram:SpecifiedTradeAllowanceCharge', ()) if ('false' in texts(below(x10[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))])) + (len([x11 for x11 in n[2][3].get('ram:SpecifiedTradeAllowanceCharge', ()) if ('true' in texts(below(x11[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))]) + len(n[2][3].get('ram:SpecifiedLogisticsServiceCharge', ())))))) for x1 in some(decimal1(n[3].get('ram:TaxBasisTotalAmount', ())))])),
    Check('BR-FXEXT-CO-15', lambda n, d: one([(((x2 == x5) and (len([x6 for x6 in n[3].get('ram:TaxTotalAmount', ()) if (x6[1].get('currencyID') == x1[0])]) != 1)) or ((len([x6 for x6 in n[3].get('ram:TaxTotalAmount', ()) if (x6[1].get('currencyID') == x1[0])]) == 1) and (abs(((x5 - x4) - x2)) <= (D0 * ((len([x7 for x7 in below(parent(n[2]), 'ram:IncludedSupplyChainTradeLineItem') if ((not below(x7[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(x7[3].get('ram:AssociatedDocumentLineDocument', ()), 'ram:LineStatusReasonCode'))))]) + len([x8 for x8 in n[2][3].get('ram:SpecifiedTradeAllowanceCharge', ()) if ('false' in texts(below(x8[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))])) + (len([x9 for x9 in n[2][3].get('ram:SpecifiedTradeAllowanceCharge', ()) if ('true' in texts(below(x9[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))]) + len(n[2][3].get('ram:SpecifiedLogisticsServiceCharge', ())))))))) for x1 in n[2][3].get('ram:InvoiceCurrencyCode', ()) for x2 in some(decimal1(n[3].get('ram:TaxBasisTotalAmount', ()))) for x4 in some(decimal1([x3 for x3 in n[3].get('ram:TaxTotalAmount', ()) if (x3[1].get('currencyID') == x1[0])])) for x5 in some(decimal1(n[3].get('ram:GrandTotalAmount', ())))])),
    Check('BR-FXEXT-CO-16', lambda n, d: (decimal1(n[3].get('ram:DuePayableAmount', ())) == (((sum([decimal(x1[0]) for x1 in n[3].get('ram:GrandTotalAmount', ())]) - sum([decimal(x2[0]) for x2 in n[3].get('ram:TotalPrepaidAmount', ())])) + sum([decimal(x3[0]) for x3 in n[3].get('ram:RoundingAmount', ())])) + sum([decimal(x4[0]) for x4 in below(n[2][3].get('ram:SpecifiedFinancialAdjustment', ()), 'ram:ActualAmount')])))),
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
), _t51),
Template('M59', 1000, (Pattern((Step('ram:TaxTotalAmount', None, lambda n, d: common(texts(below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode')), some(n[1].get('currencyID'))), None), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'),), False),), (
    Check('BR-CO-14', lambda n, d: (double(n[0]) == cents_of_double(sum([double(x1[0]) for x1 in d.once(905718065, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:ApplicableTradeTax', 'ram:CalculatedAmount'))])))),
), _t52),
Template('M60', 1000, (Pattern((Step('ram:SpecifiedTradeSettlementPaymentMeans'),), False),), (
    Check('BR-49', lambda n, d: ('ram:TypeCode' in n[3])),
    Check('CII-SR-464', lambda n, d: (('ram:PayerSpecifiedDebtorFinancialInstitution' in n[3]) or ('ram:PayeeSpecifiedCreditorFinancialInstitution' in n[3]) or ((not ('ram:PayerSpecifiedDebtorFinancialInstitution' in n[3])) and (not ('ram:PayeeSpecifiedCreditorFinancialInstitution' in n[3]))))),
), _t53),
Template('M61', 1000, (Pattern((Step('ram:PayeePartyCreditorFinancialAccount'), Step('ram:SpecifiedTradeSettlementPaymentMeans', None, lambda n, d: (('30' in texts(n[3].get('ram:TypeCode', ()))) or ('58' in texts(n[3].get('ram:TypeCode', ())))), None),), False),), (
    Check('BR-50', lambda n, d: (has_text(n[3], 'ram:IBANID') or has_text(n[3], 'ram:ProprietaryID'))),
    Check('BR-61', lambda n, d: (('ram:IBANID' in n[3]) or ('ram:ProprietaryID' in n[3]))),
), _t54),
Template('M62', 1000, (Pattern((Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-CO-18', lambda n, d: ('ram:ApplicableTradeTax' in n[3])),
), _t55),
Template('M63', 1000, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'AE'), ('.', 'AE')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-AE-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-AE-10', lambda n, d: (('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))),
), _t56),
Template('M64', 1000, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'E'), ('.', 'E')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-E-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-E-10', lambda n, d: (('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))),
), _t57),
Template('M65', 1000, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'G'), ('.', 'G')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-G-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-G-10', lambda n, d: (('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))),
), _t58),
Template('M66', 1000, (Pattern((Step('ram:CategoryCode', None, lambda n, d: (n[0] == 'K'), ('.', 'K')), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-IC-09', lambda n, d: any_number_eq(n[2][3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-IC-10', lambda n, d: (('ram:ExemptionReason' in n[2][3]) or ('ram:ExemptionReasonCode' in n[2][3]))),
    Check('BR-IC-11', lambda n, d: (below(parent(n[2]), 'ram:BillingSpecifiedPeriod', 'ram:EndDateTime') or below(parent(n[2]), 'ram:BillingSpecifiedPeriod', 'ram:StartDateTime') or d.once(1200678449, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeDelivery', 'ram:ActualDeliverySupplyChainEvent', 'ram:OccurrenceDateTime', 'udt:DateTimeString')))),
    Check('BR-IC-12', lambda n, d: d.once(4036642990, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeDelivery', 'ram:ShipToTradeParty', 'ram:PostalTradeAddress', 'ram:CountryID'))),
), _t59),
Template('M69', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('O' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'O')), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-O-09', lambda n, d: any_number_eq(n[3].get('ram:CalculatedAmount', ()), 0)),
    Check('BR-O-10', lambda n, d: (('ram:ExemptionReason' in n[3]) or ('ram:ExemptionReasonCode' in n[3]))),
), _t60),
Template('M70', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('AE' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'AE')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-AE-02', lambda n, d: ((d.once(3734138028, lambda: below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedLegalOrganization', 'ram:ID')) or d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')])) and (d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(325943442, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))])))),
    Check('BR-AE-05', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t61),
Template('M71', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('E' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'E')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-E-02', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-E-05', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t62),
Template('M72', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('G' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'G')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-G-02', lambda n, d: (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]))),
    Check('BR-G-05', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t63),
Template('M73', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('K' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'K')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-IC-02', lambda n, d: (d.once(3700840741, lambda: [x3 for x3 in below(d.all('ram:BuyerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x3[1].get('schemeID') == 'VA')]) and (d.once(1945503548, lambda: [x1 for x1 in below(d.all('ram:SellerTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x1[1].get('schemeID') == 'VA')]) or d.once(845084679, lambda: [x2 for x2 in below(d.all('ram:SellerTaxRepresentativeTradeParty'), 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')])))),
    Check('BR-IC-05', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t64),
Template('M74', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('L' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'L')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-AF-02', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AF-05', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t65),
Template('M75', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('M' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'M')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-AG-02', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-AG-05', lambda n, d: any_number_ge(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t66),
Template('M76', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('O' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'O')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Absent('BR-O-05', (('ram:RateApplicablePercent',),)),
)),
Template('M77', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('S' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'S')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-S-02', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-S-05', lambda n, d: any_number_gt(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t67),
Template('M78', 1000, (Pattern((Step('ram:ApplicableTradeTax', None, lambda n, d: ('Z' in texts(n[3].get('ram:CategoryCode', ()))), ('ram:CategoryCode', 'Z')), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'),), False),), (
    Check('BR-Z-02', lambda n, d: (d.once(3412215434, lambda: [x2 for x2 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTaxRepresentativeTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if (x2[1].get('schemeID') == 'VA')]) or d.once(3362664610, lambda: [x1 for x1 in below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty', 'ram:SpecifiedTaxRegistration', 'ram:ID') if common(('VA', 'FC',), some(x1[1].get('schemeID')))]))),
    Check('BR-Z-05', lambda n, d: any_number_eq(n[3].get('ram:RateApplicablePercent', ()), 0)),
), _t68),
Template('M79', 1000, (Pattern((Step('udt:DateTimeString', None, lambda n, d: (n[1].get('format') == '102'), None),), False),), (
    Check('CII-DT-097', lambda n, d: (R2.search(n[0]) is not None)),
), _t69),
Template('M80', 1000, (Pattern((Step('udt:DateTimeString', None, lambda n, d: (n[1].get('format') == '205'), None),), False),), (
    Check('BR-FXEXT-CII-DT-097a', lambda n, d: (R3.search(n[0]) is not None)),
), _t70),
Template('M81', 1000, (Pattern((Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-16', lambda n, d: d.all('ram:IncludedSupplyChainTradeLineItem')),
    Check('BR-CO-25', lambda n, d: ((below(d.all('ram:SpecifiedTradePaymentTerms'), 'ram:Description') or below(d.all('ram:SpecifiedTradePaymentTerms'), 'ram:DueDateDateTime')) or (not (number(text(d.all('ram:DuePayableAmount'))) > 0.0)))),
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
    Check('BR-FXEXT-S-01', lambda n, d: (((len([x6 for x6 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('S' in texts(x6[3].get('ram:CategoryCode', ())))]) >= 1) and (bool([x9 for x9 in d.all('ram:CategoryTradeTax') if ('S' in texts(x9[3].get('ram:CategoryCode', ())))]) or bool([x10 for x10 in d.all('ram:AppliedTradeTax') if ('S' in texts(x10[3].get('ram:CategoryCode', ())))]) or bool([x8 for x7 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) if ('S' in texts(x8[3].get('ram:CategoryCode', ())))]))) or ((len([x5 for x5 in d.all('ram:AppliedTradeTax') if ('S' in texts(x5[3].get('ram:CategoryCode', ())))]) == 0) and (len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('S' in texts(x4[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('S' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0) and (len([x3 for x2 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:ApplicableTradeTax', ()) if ('S' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0)))),
    Check('BR-FXEXT-Z-01', lambda n, d: (((len([x6 for x6 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('Z' in texts(x6[3].get('ram:CategoryCode', ())))]) >= 1) and (bool([x9 for x9 in d.all('ram:CategoryTradeTax') if ('Z' in texts(x9[3].get('ram:CategoryCode', ())))]) or bool([x10 for x10 in d.all('ram:AppliedTradeTax') if ('Z' in texts(x10[3].get('ram:CategoryCode', ())))]) or bool([x8 for x7 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) if ('Z' in texts(x8[3].get('ram:CategoryCode', ())))]))) or ((len([x5 for x5 in d.all('ram:AppliedTradeTax') if ('Z' in texts(x5[3].get('ram:CategoryCode', ())))]) == 0) and (len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('Z' in texts(x4[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('Z' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0) and (len([x3 for x2 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:ApplicableTradeTax', ()) if ('Z' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0)))),
    Check('BR-FXEXT-E-01', lambda n, d: (((len([x6 for x6 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('E' in texts(x6[3].get('ram:CategoryCode', ())))]) >= 1) and (bool([x9 for x9 in d.all('ram:CategoryTradeTax') if ('E' in texts(x9[3].get('ram:CategoryCode', ())))]) or bool([x10 for x10 in d.all('ram:AppliedTradeTax') if ('E' in texts(x10[3].get('ram:CategoryCode', ())))]) or bool([x8 for x7 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) if ('E' in texts(x8[3].get('ram:CategoryCode', ())))]))) or ((len([x5 for x5 in d.all('ram:AppliedTradeTax') if ('E' in texts(x5[3].get('ram:CategoryCode', ())))]) == 0) and (len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('E' in texts(x4[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('E' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0) and (len([x3 for x2 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:ApplicableTradeTax', ()) if ('E' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0)))),
    Check('BR-FXEXT-AE-01', lambda n, d: (((len([x6 for x6 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('AE' in texts(x6[3].get('ram:CategoryCode', ())))]) >= 1) and (bool([x9 for x9 in d.all('ram:CategoryTradeTax') if ('AE' in texts(x9[3].get('ram:CategoryCode', ())))]) or bool([x10 for x10 in d.all('ram:AppliedTradeTax') if ('AE' in texts(x10[3].get('ram:CategoryCode', ())))]) or bool([x8 for x7 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) if ('AE' in texts(x8[3].get('ram:CategoryCode', ())))]))) or ((len([x5 for x5 in d.all('ram:AppliedTradeTax') if ('AE' in texts(x5[3].get('ram:CategoryCode', ())))]) == 0) and (len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('AE' in texts(x4[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('AE' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0) and (len([x3 for x2 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:ApplicableTradeTax', ()) if ('AE' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0)))),
    Check('BR-FXEXT-IC-01', lambda n, d: (((len([x6 for x6 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('K' in texts(x6[3].get('ram:CategoryCode', ())))]) >= 1) and (bool([x9 for x9 in d.all('ram:CategoryTradeTax') if ('K' in texts(x9[3].get('ram:CategoryCode', ())))]) or bool([x10 for x10 in d.all('ram:AppliedTradeTax') if ('K' in texts(x10[3].get('ram:CategoryCode', ())))]) or bool([x8 for x7 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) if ('K' in texts(x8[3].get('ram:CategoryCode', ())))]))) or ((len([x5 for x5 in d.all('ram:AppliedTradeTax') if ('K' in texts(x5[3].get('ram:CategoryCode', ())))]) == 0) and (len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('K' in texts(x4[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('K' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0) and (len([x3 for x2 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:ApplicableTradeTax', ()) if ('K' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0)))),
    Check('BR-FXEXT-G-01', lambda n, d: (((len([x6 for x6 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('G' in texts(x6[3].get('ram:CategoryCode', ())))]) >= 1) and (bool([x9 for x9 in d.all('ram:CategoryTradeTax') if ('G' in texts(x9[3].get('ram:CategoryCode', ())))]) or bool([x10 for x10 in d.all('ram:AppliedTradeTax') if ('G' in texts(x10[3].get('ram:CategoryCode', ())))]) or bool([x8 for x7 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) if ('G' in texts(x8[3].get('ram:CategoryCode', ())))]))) or ((len([x5 for x5 in d.all('ram:AppliedTradeTax') if ('G' in texts(x5[3].get('ram:CategoryCode', ())))]) == 0) and (len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('G' in texts(x4[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('G' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0) and (len([x3 for x2 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:ApplicableTradeTax', ()) if ('G' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0)))),
    Check('BR-FXEXT-O-01', lambda n, d: (((len([x6 for x6 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('O' in texts(x6[3].get('ram:CategoryCode', ())))]) >= 1) and (bool([x9 for x9 in d.all('ram:CategoryTradeTax') if ('O' in texts(x9[3].get('ram:CategoryCode', ())))]) or bool([x10 for x10 in d.all('ram:AppliedTradeTax') if ('O' in texts(x10[3].get('ram:CategoryCode', ())))]) or bool([x8 for x7 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) if ('O' in texts(x8[3].get('ram:CategoryCode', ())))]))) or ((len([x5 for x5 in d.all('ram:AppliedTradeTax') if ('O' in texts(x5[3].get('ram:CategoryCode', ())))]) == 0) and (len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('O' in texts(x4[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('O' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0) and (len([x3 for x2 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:ApplicableTradeTax', ()) if ('O' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0)))),
    Check('BR-FXEXT-AF-01', lambda n, d: (((len([x6 for x6 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('L' in texts(x6[3].get('ram:CategoryCode', ())))]) >= 1) and (bool([x9 for x9 in d.all('ram:CategoryTradeTax') if ('L' in texts(x9[3].get('ram:CategoryCode', ())))]) or bool([x10 for x10 in d.all('ram:AppliedTradeTax') if ('L' in texts(x10[3].get('ram:CategoryCode', ())))]) or bool([x8 for x7 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) if ('L' in texts(x8[3].get('ram:CategoryCode', ())))]))) or ((len([x5 for x5 in d.all('ram:AppliedTradeTax') if ('L' in texts(x5[3].get('ram:CategoryCode', ())))]) == 0) and (len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('L' in texts(x4[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('L' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0) and (len([x3 for x2 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:ApplicableTradeTax', ()) if ('L' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0)))),
    Check('BR-FXEXT-AG-01', lambda n, d: (((len([x6 for x6 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('M' in texts(x6[3].get('ram:CategoryCode', ())))]) >= 1) and (bool([x9 for x9 in d.all('ram:CategoryTradeTax') if ('M' in texts(x9[3].get('ram:CategoryCode', ())))]) or bool([x10 for x10 in d.all('ram:AppliedTradeTax') if ('M' in texts(x10[3].get('ram:CategoryCode', ())))]) or bool([x8 for x7 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x7), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x8 in x7[3].get('ram:ApplicableTradeTax', ()) if ('M' in texts(x8[3].get('ram:CategoryCode', ())))]))) or ((len([x5 for x5 in d.all('ram:AppliedTradeTax') if ('M' in texts(x5[3].get('ram:CategoryCode', ())))]) == 0) and (len([x4 for x4 in d.all('ram:CategoryTradeTax') if ('M' in texts(x4[3].get('ram:CategoryCode', ())))]) == 0) and (len([x1 for x1 in below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:ApplicableTradeTax') if ('M' in texts(x1[3].get('ram:CategoryCode', ())))]) == 0) and (len([x3 for x2 in d.all('ram:SpecifiedLineTradeSettlement') if ((not below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')) or ('DETAIL' in texts(below(parent(x2), 'ram:AssociatedDocumentLineDocument', 'ram:LineStatusReasonCode')))) for x3 in x2[3].get('ram:ApplicableTradeTax', ()) if ('M' in texts(x3[3].get('ram:CategoryCode', ())))]) == 0)))),
    Check('CII-SR-467', lambda n, d: (len([x1 for x1 in below(d.all('ram:SpecifiedTradeSettlementPaymentMeans'), 'ram:TypeCode') if (ns(x1[0]) != ns(text(below(d.all('ram:SpecifiedTradeSettlementPaymentMeans'), 'ram:TypeCode')[0:1])))]) == 0)),
    Check('CII-SR-468', lambda n, d: (len([x1 for x1 in below(d.all('ram:SpecifiedTradeSettlementPaymentMeans'), 'ram:Information') if (ns(x1[0]) != ns(text(below(d.all('ram:SpecifiedTradeSettlementPaymentMeans'), 'ram:Information')[0:1])))]) == 0)),
    Check('CII-SR-469', lambda n, d: (len(below(d.all('ram:ApplicableHeaderTradeSettlement'), 'ram:PaymentReference')) <= 1)),
    Check('BR-B-01', lambda n, d: 'B' not in vat.categories(d) or ((not ('B' in texts(d.all('ram:CategoryCode')))) or (not any_ne(texts(d.all('ram:CountryID')), ('IT',))))),
    Check('BR-B-02', lambda n, d: 'B' not in vat.categories(d) or ((not ('S' in texts(d.all('ram:CategoryCode')))) or (not ('B' in texts(d.all('ram:CategoryCode')))))),
), _t71),
Template('M82', 1000, (Pattern((Step('ram:IncludedNote', None, lambda n, d: ('ram:SubjectCode' in n[3]), None), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-FXEXT-01', lambda n, d: (('ram:Content' in n[3]) or ('ram:ContentCode' in n[3]))),
), _t72),
Template('M83', 1000, (Pattern((Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('CII-SR-475', ('ram:AdditionalReferencedDocument', 'ram:Name'), 1, lambda n, d: (len([x2 for x1 in n[3].get('ram:AdditionalReferencedDocument', ()) if (ns_of(x1[3], 'ram:TypeCode') == '916') for x2 in x1[3].get('ram:Name', ())]) <= 1)),
    AtMost('CII-SR-476', ('ram:AdditionalReferencedDocument', 'ram:AttachmentBinaryObject'), 1, lambda n, d: (len([x2 for x1 in n[3].get('ram:AdditionalReferencedDocument', ()) if (ns_of(x1[3], 'ram:TypeCode') == '916') for x2 in x1[3].get('ram:AttachmentBinaryObject', ())]) <= 1)),
    Check('CII-SR-465', lambda n, d: (not (below(n[3].get('ram:SellerTradeParty', ()), 'ram:DefinedTradeContact', 'ram:PersonName') and below(n[3].get('ram:SellerTradeParty', ()), 'ram:DefinedTradeContact', 'ram:DepartmentName')))),
    Check('CII-SR-466', lambda n, d: (not (below(n[3].get('ram:BuyerTradeParty', ()), 'ram:DefinedTradeContact', 'ram:PersonName') and below(n[3].get('ram:BuyerTradeParty', ()), 'ram:DefinedTradeContact', 'ram:DepartmentName')))),
    Check('FX-SCH-A-000027', lambda n, d: (len(n[3].get('ram:SellerTradeParty', ())) == 1)),
    Check('FX-SCH-A-000028', lambda n, d: (len(n[3].get('ram:BuyerTradeParty', ())) == 1)),
), _t73),
Template('M84', 1000, (Pattern((Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-57', lambda n, d: ((not below(n[3].get('ram:ShipToTradeParty', ()), 'ram:PostalTradeAddress')) or any_ne(texts(below(n[3].get('ram:ShipToTradeParty', ()), 'ram:PostalTradeAddress', 'ram:CountryID')), ('',)))),
), _t74),
Template('M85', 1000, (Pattern((Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('BR-55', lambda n, d: any_ne(texts(n[3].get('ram:IssuerAssignedID', ())), ('',))),
    Check('FX-SCH-A-000415', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t75),
Template('M86', 1900, (Pattern((Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000019', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
    AtMost('FX-SCH-A-000630', ('ram:Name',), 1, lambda n, d: (len(n[3].get('ram:Name', ())) <= 1)),
    Check('FX-SCH-A-000020', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    AtMost('FX-SCH-A-000315', ('ram:LanguageID',), 1, lambda n, d: (len(n[3].get('ram:LanguageID', ())) <= 1)),
), _t76),
Template('M86', 1899, (Pattern((Step('ram:EffectiveSpecifiedPeriod'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000316', lambda n, d: (len(n[3].get('ram:CompleteDateTime', ())) == 1)),
), _t77),
Template('M86', 1898, (Pattern((Step('udt:DateTimeString'), Step('ram:CompleteDateTime'), Step('ram:EffectiveSpecifiedPeriod'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000631', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000632', lambda n, d: (((n[1].get('format') or '') in C4) or (len((n[1].get('format') or '')) == 0))),
), _t78),
Template('M86', 1897, (Pattern((Step('ram:Description'), Step('ram:EffectiveSpecifiedPeriod'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t79),
Template('M86', 1896, (Pattern((Step('ram:EndDateTime'), Step('ram:EffectiveSpecifiedPeriod'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t80),
Template('M86', 1895, (Pattern((Step('ram:StartDateTime'), Step('ram:EffectiveSpecifiedPeriod'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t81),
Template('M86', 1894, (Pattern((Step('ram:ID'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1893, (Pattern((Step('ram:IncludedNote'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000317', ('ram:Content',), 1, lambda n, d: (len(n[3].get('ram:Content', ())) <= 1)),
    AtMost('FX-SCH-A-000161', ('ram:SubjectCode',), 1, lambda n, d: (len(n[3].get('ram:SubjectCode', ())) <= 1)),
)),
Template('M86', 1892, (Pattern((Step('ram:ContentCode'), Step('ram:IncludedNote'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1891, (Pattern((Step('ram:SubjectCode'), Step('ram:IncludedNote'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000633', lambda n, d: ((n[0] in C5) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
), _t82),
Template('M86', 1890, (Pattern((Step('udt:DateTimeString'), Step('ram:IssueDateTime'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000021', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000634', lambda n, d: (((n[1].get('format') or '') in C4) or (len((n[1].get('format') or '')) == 0))),
), _t83),
Template('M86', 1889, (Pattern((Step('ram:LanguageID'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000389', lambda n, d: ((n[0] in C6) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
), _t84),
Template('M86', 1888, (Pattern((Step('ram:TypeCode'), Step('rsm:ExchangedDocument'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000635', lambda n, d: ((n[0] in C7) or (len(n[0]) == 0))),
), _t85),
Template('M86', 1887, (Pattern((Step('rsm:ExchangedDocumentContext'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000024', ('ram:BusinessProcessSpecifiedDocumentContextParameter',), 1, lambda n, d: (len(n[3].get('ram:BusinessProcessSpecifiedDocumentContextParameter', ())) <= 1)),
    Check('FX-SCH-A-000025', lambda n, d: (len(n[3].get('ram:GuidelineSpecifiedDocumentContextParameter', ())) == 1)),
), _t86),
Template('M86', 1886, (Pattern((Step('ram:BusinessProcessSpecifiedDocumentContextParameter'), Step('rsm:ExchangedDocumentContext'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000406', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t87),
Template('M86', 1885, (Pattern((Step('ram:ID'), Step('ram:BusinessProcessSpecifiedDocumentContextParameter'), Step('rsm:ExchangedDocumentContext'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1884, (Pattern((Step('ram:GuidelineSpecifiedDocumentContextParameter'), Step('rsm:ExchangedDocumentContext'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000407', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t88),
Template('M86', 1883, (Pattern((Step('ram:ID'), Step('ram:GuidelineSpecifiedDocumentContextParameter'), Step('rsm:ExchangedDocumentContext'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000636', lambda n, d: ((n[0] in C8) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
), _t89),
Template('M86', 1882, (Pattern((Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000265', lambda n, d: (len(n[3].get('ram:IncludedSupplyChainTradeLineItem', ())) >= 1)),
), _t90),
Template('M86', 1881, (Pattern((Step('ram:AdditionalReferencedDocument', None, lambda n, d: (not ('916' in texts(n[3].get('ram:TypeCode', ())))) and (not ('50' in texts(n[3].get('ram:TypeCode', ())))) and (not ('130' in texts(n[3].get('ram:TypeCode', ())))), None), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t91),
Template('M86', 1880, (Pattern((Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('130' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '130')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000557', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
    Check('FX-SCH-A-000558', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
), _t92),
Template('M86', 1879, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('130' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '130')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t93),
Template('M86', 1878, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('130' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '130')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000637', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000638', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t94),
Template('M86', 1877, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('130' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '130')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1876, (Pattern((Step('ram:LineID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('130' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '130')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t95),
Template('M86', 1875, (Pattern((Step('ram:Name'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('130' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '130')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t96),
Template('M86', 1874, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('130' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '130')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000639', lambda n, d: ((n[0] in C10) or (len(n[0]) == 0))),
), _t97),
Template('M86', 1873, (Pattern((Step('ram:TypeCode'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('130' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '130')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000640', lambda n, d: ((n[0] in C11) or (len(n[0]) == 0))),
), _t98),
Template('M86', 1872, (Pattern((Step('ram:URIID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('130' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '130')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t99),
Template('M86', 1871, (Pattern((Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('50' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '50')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000560', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
    Check('FX-SCH-A-000561', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
), _t100),
Template('M86', 1870, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('50' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '50')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t101),
Template('M86', 1869, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('50' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '50')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000641', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000642', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t102),
Template('M86', 1868, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('50' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '50')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1867, (Pattern((Step('ram:LineID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('50' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '50')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t103),
Template('M86', 1866, (Pattern((Step('ram:Name'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('50' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '50')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t104),
Template('M86', 1865, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('50' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '50')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t105),
Template('M86', 1864, (Pattern((Step('ram:TypeCode'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('50' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '50')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000643', lambda n, d: ((n[0] in C12) or (len(n[0]) == 0))),
), _t106),
Template('M86', 1863, (Pattern((Step('ram:URIID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('50' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '50')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t107),
Template('M86', 1862, (Pattern((Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('916' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '916')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000563', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
    Check('FX-SCH-A-000564', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    AtMost('FX-SCH-A-000283', ('ram:Name',), 1, lambda n, d: (len(n[3].get('ram:Name', ())) <= 1)),
    AtMost('FX-SCH-A-000284', ('ram:AttachmentBinaryObject',), 1, lambda n, d: (len(n[3].get('ram:AttachmentBinaryObject', ())) <= 1)),
), _t108),
Template('M86', 1861, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('916' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '916')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000285', lambda n, d: (n[1].get('mimeCode') is not None)),
    Check('FX-SCH-A-000644', lambda n, d: (((n[1].get('mimeCode') or '') in C13) or (len((n[1].get('mimeCode') or '')) == 0))),
    Check('FX-SCH-A-000286', lambda n, d: (n[1].get('filename') is not None)),
), _t109),
Template('M86', 1860, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('916' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '916')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000645', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000646', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t110),
Template('M86', 1859, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('916' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '916')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1858, (Pattern((Step('ram:LineID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('916' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '916')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t111),
Template('M86', 1857, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('916' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '916')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t112),
Template('M86', 1856, (Pattern((Step('ram:TypeCode'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('916' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '916')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000647', lambda n, d: ((n[0] in C14) or (len(n[0]) == 0))),
), _t113),
Template('M86', 1855, (Pattern((Step('ram:URIID'), Step('ram:AdditionalReferencedDocument', None, lambda n, d: ('916' in texts(n[3].get('ram:TypeCode', ()))), ('ram:TypeCode', '916')), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1854, (Pattern((Step('ram:ApplicableTradeDeliveryTerms'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000319', lambda n, d: (len(n[3].get('ram:DeliveryTypeCode', ())) == 1)),
), _t114),
Template('M86', 1853, (Pattern((Step('ram:DeliveryTypeCode'), Step('ram:ApplicableTradeDeliveryTerms'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000320', lambda n, d: ((n[0] in C15) or (len(n[0]) == 0))),
), _t115),
Template('M86', 1852, (Pattern((Step('ram:CountryID'), Step('ram:RelevantTradeLocation'), Step('ram:ApplicableTradeDeliveryTerms'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000648', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t116),
Template('M86', 1851, (Pattern((Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000649', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    Check('FX-SCH-A-000650', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    AtMost('FX-SCH-A-000321', ('ram:RoleCode',), 1, lambda n, d: (len(n[3].get('ram:RoleCode', ())) <= 1)),
    AtMost('FX-SCH-A-000651', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-000652', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) <= 1)),
), _t117),
Template('M86', 1850, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000653', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t118),
Template('M86', 1849, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t119),
Template('M86', 1848, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1847, (Pattern((Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000654', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t120),
Template('M86', 1846, (Pattern((Step('ram:URIID'), Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t121),
Template('M86', 1845, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000655', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t122),
Template('M86', 1844, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t123),
Template('M86', 1843, (Pattern((Step('ram:Description'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t124),
Template('M86', 1842, (Pattern((Step('ram:GlobalID'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000656', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000657', lambda n, d: (((n[1].get('schemeID') or '') in C17) or (len((n[1].get('schemeID') or '')) == 0))),
), _t125),
Template('M86', 1841, (Pattern((Step('ram:ID'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1840, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000658', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000659', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t126),
Template('M86', 1839, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000660', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t127),
Template('M86', 1838, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1837, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000661', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t128),
Template('M86', 1836, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000662', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000663', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t129),
Template('M86', 1835, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000664', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t130),
Template('M86', 1834, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1833, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000665', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t131),
Template('M86', 1832, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000666', lambda n, d: (n[1].get('schemeID') is not None)),
), _t132),
Template('M86', 1831, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000667', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t133),
Template('M86', 1830, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t134),
Template('M86', 1829, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:BuyerAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000668', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000669', lambda n, d: (((n[1].get('schemeID') or '') in C19) or (len((n[1].get('schemeID') or '')) == 0))),
), _t135),
Template('M86', 1828, (Pattern((Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000029', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t136),
Template('M86', 1827, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t137),
Template('M86', 1826, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000670', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000671', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t138),
Template('M86', 1825, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1824, (Pattern((Step('ram:LineID'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t139),
Template('M86', 1823, (Pattern((Step('ram:Name'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t140),
Template('M86', 1822, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t141),
Template('M86', 1821, (Pattern((Step('ram:TypeCode'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t142),
Template('M86', 1820, (Pattern((Step('ram:URIID'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t143),
Template('M86', 1819, (Pattern((Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000672', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    Check('FX-SCH-A-000673', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    AtMost('FX-SCH-A-000674', ('ram:RoleCode',), 1, lambda n, d: (len(n[3].get('ram:RoleCode', ())) <= 1)),
    AtMost('FX-SCH-A-000675', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    Check('FX-SCH-A-000676', lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) == 1)),
), _t144),
Template('M86', 1818, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000677', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t145),
Template('M86', 1817, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t146),
Template('M86', 1816, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1815, (Pattern((Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000678', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t147),
Template('M86', 1814, (Pattern((Step('ram:URIID'), Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t148),
Template('M86', 1813, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000679', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t149),
Template('M86', 1812, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t150),
Template('M86', 1811, (Pattern((Step('ram:Description'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t151),
Template('M86', 1810, (Pattern((Step('ram:GlobalID'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000680', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000681', lambda n, d: (((n[1].get('schemeID') or '') in C17) or (len((n[1].get('schemeID') or '')) == 0))),
), _t152),
Template('M86', 1809, (Pattern((Step('ram:ID'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1808, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000682', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000683', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t153),
Template('M86', 1807, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000684', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t154),
Template('M86', 1806, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1805, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000685', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t155),
Template('M86', 1804, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000686', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000687', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t156),
Template('M86', 1803, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000688', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t157),
Template('M86', 1802, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1801, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000689', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t158),
Template('M86', 1800, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000690', lambda n, d: (n[1].get('schemeID') is not None)),
), _t159),
Template('M86', 1799, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000691', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t160),
Template('M86', 1798, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t161),
Template('M86', 1797, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:BuyerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000692', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000693', lambda n, d: (((n[1].get('schemeID') or '') in C19) or (len((n[1].get('schemeID') or '')) == 0))),
), _t162),
Template('M86', 1796, (Pattern((Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000163', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    Check('FX-SCH-A-000030', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    AtMost('FX-SCH-A-000694', ('ram:RoleCode',), 1, lambda n, d: (len(n[3].get('ram:RoleCode', ())) <= 1)),
    AtMost('FX-SCH-A-000695', ('ram:Description',), 1, lambda n, d: (len(n[3].get('ram:Description', ())) <= 1)),
    Check('FX-SCH-A-000419', lambda n, d: (len(n[3].get('ram:PostalTradeAddress', ())) == 1)),
    AtMost('FX-SCH-A-000165', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-000166', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) <= 1)),
), _t163),
Template('M86', 1795, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000566', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t164),
Template('M86', 1794, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t165),
Template('M86', 1793, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1792, (Pattern((Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000696', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t166),
Template('M86', 1791, (Pattern((Step('ram:URIID'), Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t167),
Template('M86', 1790, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000289', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t168),
Template('M86', 1789, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t169),
Template('M86', 1788, (Pattern((Step('ram:GlobalID'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000420', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000697', lambda n, d: (((n[1].get('schemeID') or '') in C17) or (len((n[1].get('schemeID') or '')) == 0))),
), _t170),
Template('M86', 1787, (Pattern((Step('ram:ID'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1786, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000422', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000167', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t171),
Template('M86', 1785, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000698', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t172),
Template('M86', 1784, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1783, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000699', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t173),
Template('M86', 1782, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000700', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000701', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t174),
Template('M86', 1781, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000702', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t175),
Template('M86', 1780, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1779, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000425', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t176),
Template('M86', 1778, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000426', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000703', lambda n, d: (((n[1].get('schemeID') or '') in C20) or (len((n[1].get('schemeID') or '')) == 0))),
), _t177),
Template('M86', 1777, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000168', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t178),
Template('M86', 1776, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t179),
Template('M86', 1775, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:BuyerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000428', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000704', lambda n, d: (((n[1].get('schemeID') or '') in C19) or (len((n[1].get('schemeID') or '')) == 0))),
), _t180),
Template('M86', 1774, (Pattern((Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000430', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t181),
Template('M86', 1773, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t182),
Template('M86', 1772, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000705', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000706', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t183),
Template('M86', 1771, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1770, (Pattern((Step('ram:LineID'), Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t184),
Template('M86', 1769, (Pattern((Step('ram:Name'), Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t185),
Template('M86', 1768, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000707', lambda n, d: ((n[0] in C21) or (len(n[0]) == 0))),
), _t186),
Template('M86', 1767, (Pattern((Step('ram:TypeCode'), Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t187),
Template('M86', 1766, (Pattern((Step('ram:URIID'), Step('ram:ContractReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t188),
Template('M86', 1765, (Pattern((Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000708', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    Check('FX-SCH-A-000709', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    AtMost('FX-SCH-A-000710', ('ram:RoleCode',), 1, lambda n, d: (len(n[3].get('ram:RoleCode', ())) <= 1)),
    AtMost('FX-SCH-A-000711', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-000712', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) <= 1)),
), _t189),
Template('M86', 1764, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000713', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t190),
Template('M86', 1763, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t191),
Template('M86', 1762, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1761, (Pattern((Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000714', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t192),
Template('M86', 1760, (Pattern((Step('ram:URIID'), Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t193),
Template('M86', 1759, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000715', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t194),
Template('M86', 1758, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t195),
Template('M86', 1757, (Pattern((Step('ram:Description'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t196),
Template('M86', 1756, (Pattern((Step('ram:GlobalID'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000716', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000717', lambda n, d: (((n[1].get('schemeID') or '') in C17) or (len((n[1].get('schemeID') or '')) == 0))),
), _t197),
Template('M86', 1755, (Pattern((Step('ram:ID'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1754, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000718', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000719', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t198),
Template('M86', 1753, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000720', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t199),
Template('M86', 1752, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1751, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000721', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t200),
Template('M86', 1750, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000722', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000723', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t201),
Template('M86', 1749, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000724', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t202),
Template('M86', 1748, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1747, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000725', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t203),
Template('M86', 1746, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000726', lambda n, d: (n[1].get('schemeID') is not None)),
), _t204),
Template('M86', 1745, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000727', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t205),
Template('M86', 1744, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t206),
Template('M86', 1743, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:ProductEndUserTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000728', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000729', lambda n, d: (((n[1].get('schemeID') or '') in C19) or (len((n[1].get('schemeID') or '')) == 0))),
), _t207),
Template('M86', 1742, (Pattern((Step('ram:QuotationReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000730', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t208),
Template('M86', 1741, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:QuotationReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t209),
Template('M86', 1740, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:QuotationReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000731', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000732', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t210),
Template('M86', 1739, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:QuotationReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1738, (Pattern((Step('ram:LineID'), Step('ram:QuotationReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t211),
Template('M86', 1737, (Pattern((Step('ram:Name'), Step('ram:QuotationReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t212),
Template('M86', 1736, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:QuotationReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t213),
Template('M86', 1735, (Pattern((Step('ram:TypeCode'), Step('ram:QuotationReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t214),
Template('M86', 1734, (Pattern((Step('ram:URIID'), Step('ram:QuotationReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t215),
Template('M86', 1733, (Pattern((Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000733', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    Check('FX-SCH-A-000734', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    AtMost('FX-SCH-A-000735', ('ram:RoleCode',), 1, lambda n, d: (len(n[3].get('ram:RoleCode', ())) <= 1)),
    AtMost('FX-SCH-A-000736', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-000737', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) <= 1)),
), _t216),
Template('M86', 1732, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000738', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t217),
Template('M86', 1731, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t218),
Template('M86', 1730, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1729, (Pattern((Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000739', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t219),
Template('M86', 1728, (Pattern((Step('ram:URIID'), Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t220),
Template('M86', 1727, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000740', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t221),
Template('M86', 1726, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t222),
Template('M86', 1725, (Pattern((Step('ram:Description'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t223),
Template('M86', 1724, (Pattern((Step('ram:GlobalID'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000741', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000742', lambda n, d: (((n[1].get('schemeID') or '') in C17) or (len((n[1].get('schemeID') or '')) == 0))),
), _t224),
Template('M86', 1723, (Pattern((Step('ram:ID'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1722, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000743', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000744', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t225),
Template('M86', 1721, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000745', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t226),
Template('M86', 1720, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1719, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000746', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t227),
Template('M86', 1718, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000747', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000748', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t228),
Template('M86', 1717, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000749', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t229),
Template('M86', 1716, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1715, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000750', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t230),
Template('M86', 1714, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000751', lambda n, d: (n[1].get('schemeID') is not None)),
), _t231),
Template('M86', 1713, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000752', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t232),
Template('M86', 1712, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t233),
Template('M86', 1711, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:SalesAgentTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000753', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000754', lambda n, d: (((n[1].get('schemeID') or '') in C19) or (len((n[1].get('schemeID') or '')) == 0))),
), _t234),
Template('M86', 1710, (Pattern((Step('ram:SellerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000572', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t235),
Template('M86', 1709, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:SellerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t236),
Template('M86', 1708, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:SellerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000755', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000756', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t237),
Template('M86', 1707, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:SellerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1706, (Pattern((Step('ram:LineID'), Step('ram:SellerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t238),
Template('M86', 1705, (Pattern((Step('ram:Name'), Step('ram:SellerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t239),
Template('M86', 1704, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:SellerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t240),
Template('M86', 1703, (Pattern((Step('ram:TypeCode'), Step('ram:SellerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t241),
Template('M86', 1702, (Pattern((Step('ram:URIID'), Step('ram:SellerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t242),
Template('M86', 1701, (Pattern((Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000757', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    Check('FX-SCH-A-000431', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    AtMost('FX-SCH-A-000758', ('ram:RoleCode',), 1, lambda n, d: (len(n[3].get('ram:RoleCode', ())) <= 1)),
    Check('FX-SCH-A-000432', lambda n, d: (len(n[3].get('ram:PostalTradeAddress', ())) == 1)),
    AtMost('FX-SCH-A-000759', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    Check('FX-SCH-A-000169', lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) == 1)),
), _t243),
Template('M86', 1700, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000760', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t244),
Template('M86', 1699, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t245),
Template('M86', 1698, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1697, (Pattern((Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000761', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t246),
Template('M86', 1696, (Pattern((Step('ram:URIID'), Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t247),
Template('M86', 1695, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000762', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t248),
Template('M86', 1694, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t249),
Template('M86', 1693, (Pattern((Step('ram:Description'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t250),
Template('M86', 1692, (Pattern((Step('ram:GlobalID'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000763', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000764', lambda n, d: (((n[1].get('schemeID') or '') in C17) or (len((n[1].get('schemeID') or '')) == 0))),
), _t251),
Template('M86', 1691, (Pattern((Step('ram:ID'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1690, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000433', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000434', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t252),
Template('M86', 1689, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000765', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t253),
Template('M86', 1688, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1687, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000766', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t254),
Template('M86', 1686, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000767', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000768', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t255),
Template('M86', 1685, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000769', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t256),
Template('M86', 1684, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1683, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000436', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t257),
Template('M86', 1682, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000437', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000770', lambda n, d: (((n[1].get('schemeID') or '') in C20) or (len((n[1].get('schemeID') or '')) == 0))),
), _t258),
Template('M86', 1681, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000771', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t259),
Template('M86', 1680, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t260),
Template('M86', 1679, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:SellerTaxRepresentativeTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000772', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000773', lambda n, d: (((n[1].get('schemeID') or '') in C19) or (len((n[1].get('schemeID') or '')) == 0))),
), _t261),
Template('M86', 1678, (Pattern((Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000409', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    AtMost('FX-SCH-A-000774', ('ram:RoleCode',), 1, lambda n, d: (len(n[3].get('ram:RoleCode', ())) <= 1)),
    AtMost('FX-SCH-A-000575', ('ram:Description',), 1, lambda n, d: (len(n[3].get('ram:Description', ())) <= 1)),
    Check('FX-SCH-A-000032', lambda n, d: (len(n[3].get('ram:PostalTradeAddress', ())) == 1)),
    AtMost('FX-SCH-A-000439', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-000033', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len([x1 for x1 in n[3].get('ram:SpecifiedTaxRegistration', ()) if ('VA' in attributes(x1[3].get('ram:ID', ()), 'schemeID'))]) <= 1)),
    AtMost('FX-SCH-A-000034', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len([x1 for x1 in n[3].get('ram:SpecifiedTaxRegistration', ()) if ('FC' in attributes(x1[3].get('ram:ID', ()), 'schemeID'))]) <= 1)),
), _t262),
Template('M86', 1677, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000577', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t263),
Template('M86', 1676, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t264),
Template('M86', 1675, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1674, (Pattern((Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000775', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t265),
Template('M86', 1673, (Pattern((Step('ram:URIID'), Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t266),
Template('M86', 1672, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000578', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t267),
Template('M86', 1671, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t268),
Template('M86', 1670, (Pattern((Step('ram:GlobalID'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000440', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000776', lambda n, d: (((n[1].get('schemeID') or '') in C17) or (len((n[1].get('schemeID') or '')) == 0))),
), _t269),
Template('M86', 1669, (Pattern((Step('ram:ID'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1668, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000035', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000442', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t270),
Template('M86', 1667, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000777', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t271),
Template('M86', 1666, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1665, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000778', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t272),
Template('M86', 1664, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000779', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000780', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t273),
Template('M86', 1663, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000781', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t274),
Template('M86', 1662, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1661, (Pattern((Step('ram:SpecifiedTaxRegistration', None, lambda n, d: (not ('VA' in attributes(n[3].get('ram:ID', ()), 'schemeID'))) and (not ('FC' in attributes(n[3].get('ram:ID', ()), 'schemeID'))), None), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t275),
Template('M86', 1660, (Pattern((Step('ram:SpecifiedTaxRegistration', None, lambda n, d: ('FC' in attributes(n[3].get('ram:ID', ()), 'schemeID')), None), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000411', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t276),
Template('M86', 1658, (Pattern((Step('ram:SpecifiedTaxRegistration', None, lambda n, d: ('VA' in attributes(n[3].get('ram:ID', ()), 'schemeID')), None), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000412', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t277),
Template('M86', 1656, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000445', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t278),
Template('M86', 1655, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t279),
Template('M86', 1654, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:SellerTradeParty'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000446', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000782', lambda n, d: (((n[1].get('schemeID') or '') in C19) or (len((n[1].get('schemeID') or '')) == 0))),
), _t280),
Template('M86', 1653, (Pattern((Step('ram:ID'), Step('ram:SpecifiedProcuringProject'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1652, (Pattern((Step('ram:UltimateCustomerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000783', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t281),
Template('M86', 1651, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:UltimateCustomerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t282),
Template('M86', 1650, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:UltimateCustomerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000784', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000785', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t283),
Template('M86', 1649, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:UltimateCustomerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1648, (Pattern((Step('ram:LineID'), Step('ram:UltimateCustomerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t284),
Template('M86', 1647, (Pattern((Step('ram:Name'), Step('ram:UltimateCustomerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t285),
Template('M86', 1646, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:UltimateCustomerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t286),
Template('M86', 1645, (Pattern((Step('ram:TypeCode'), Step('ram:UltimateCustomerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t287),
Template('M86', 1644, (Pattern((Step('ram:URIID'), Step('ram:UltimateCustomerOrderReferencedDocument'), Step('ram:ApplicableHeaderTradeAgreement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t288),
Template('M86', 1643, (Pattern((Step('ram:ActualDeliverySupplyChainEvent'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000171', lambda n, d: (len(n[3].get('ram:OccurrenceDateTime', ())) == 1)),
), _t289),
Template('M86', 1642, (Pattern((Step('udt:DateTimeString'), Step('ram:OccurrenceDateTime'), Step('ram:ActualDeliverySupplyChainEvent'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000448', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000786', lambda n, d: (((n[1].get('format') or '') in C4) or (len((n[1].get('format') or '')) == 0))),
), _t290),
Template('M86', 1641, (Pattern((Step('ram:DeliveryNoteReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000787', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t291),
Template('M86', 1640, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:DeliveryNoteReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t292),
Template('M86', 1639, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:DeliveryNoteReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000788', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000789', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t293),
Template('M86', 1638, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:DeliveryNoteReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1637, (Pattern((Step('ram:LineID'), Step('ram:DeliveryNoteReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t294),
Template('M86', 1636, (Pattern((Step('ram:Name'), Step('ram:DeliveryNoteReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t295),
Template('M86', 1635, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:DeliveryNoteReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t296),
Template('M86', 1634, (Pattern((Step('ram:TypeCode'), Step('ram:DeliveryNoteReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t297),
Template('M86', 1633, (Pattern((Step('ram:URIID'), Step('ram:DeliveryNoteReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t298),
Template('M86', 1632, (Pattern((Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000450', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t299),
Template('M86', 1631, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t300),
Template('M86', 1630, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000790', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000791', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t301),
Template('M86', 1629, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1628, (Pattern((Step('ram:LineID'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t302),
Template('M86', 1627, (Pattern((Step('ram:Name'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t303),
Template('M86', 1626, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t304),
Template('M86', 1625, (Pattern((Step('ram:TypeCode'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t305),
Template('M86', 1624, (Pattern((Step('ram:URIID'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t306),
Template('M86', 1623, (Pattern((Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000584', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t307),
Template('M86', 1622, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t308),
Template('M86', 1621, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000792', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000793', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t309),
Template('M86', 1620, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1619, (Pattern((Step('ram:LineID'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t310),
Template('M86', 1618, (Pattern((Step('ram:Name'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t311),
Template('M86', 1617, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t312),
Template('M86', 1616, (Pattern((Step('ram:TypeCode'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t313),
Template('M86', 1615, (Pattern((Step('ram:URIID'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t314),
Template('M86', 1614, (Pattern((Step('ram:SpecifiedLogisticsTransportMovement'), Step('ram:RelatedSupplyChainConsignment'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000322', lambda n, d: (len(n[3].get('ram:ModeCode', ())) == 1)),
), _t315),
Template('M86', 1613, (Pattern((Step('ram:ModeCode'), Step('ram:SpecifiedLogisticsTransportMovement'), Step('ram:RelatedSupplyChainConsignment'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000346', lambda n, d: ((n[0] in C22) or (len(n[0]) == 0))),
), _t316),
Template('M86', 1612, (Pattern((Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000794', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    AtMost('FX-SCH-A-000795', ('ram:RoleCode',), 1, lambda n, d: (len(n[3].get('ram:RoleCode', ())) <= 1)),
    AtMost('FX-SCH-A-000796', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-000797', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) <= 1)),
)),
Template('M86', 1611, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000798', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t317),
Template('M86', 1610, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t318),
Template('M86', 1609, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1608, (Pattern((Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000799', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t319),
Template('M86', 1607, (Pattern((Step('ram:URIID'), Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t320),
Template('M86', 1606, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000800', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t321),
Template('M86', 1605, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t322),
Template('M86', 1604, (Pattern((Step('ram:Description'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t323),
Template('M86', 1603, (Pattern((Step('ram:GlobalID'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000801', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000802', lambda n, d: (((n[1].get('schemeID') or '') in C17) or (len((n[1].get('schemeID') or '')) == 0))),
), _t324),
Template('M86', 1602, (Pattern((Step('ram:ID'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1601, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000803', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000804', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t325),
Template('M86', 1600, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000805', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t326),
Template('M86', 1599, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1598, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000806', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t327),
Template('M86', 1597, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000807', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000808', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t328),
Template('M86', 1596, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000809', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t329),
Template('M86', 1595, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1594, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000810', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t330),
Template('M86', 1593, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000811', lambda n, d: (n[1].get('schemeID') is not None)),
), _t331),
Template('M86', 1592, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000812', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t332),
Template('M86', 1591, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t333),
Template('M86', 1590, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:ShipFromTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000813', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000814', lambda n, d: (((n[1].get('schemeID') or '') in C19) or (len((n[1].get('schemeID') or '')) == 0))),
), _t334),
Template('M86', 1589, (Pattern((Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000451', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    AtMost('FX-SCH-A-000815', ('ram:RoleCode',), 1, lambda n, d: (len(n[3].get('ram:RoleCode', ())) <= 1)),
    AtMost('FX-SCH-A-000816', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-000817', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) <= 1)),
)),
Template('M86', 1588, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000818', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t335),
Template('M86', 1587, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t336),
Template('M86', 1586, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1585, (Pattern((Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000819', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t337),
Template('M86', 1584, (Pattern((Step('ram:URIID'), Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t338),
Template('M86', 1583, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000820', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t339),
Template('M86', 1582, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t340),
Template('M86', 1581, (Pattern((Step('ram:Description'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t341),
Template('M86', 1580, (Pattern((Step('ram:GlobalID'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000453', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000821', lambda n, d: (((n[1].get('schemeID') or '') in C17) or (len((n[1].get('schemeID') or '')) == 0))),
), _t342),
Template('M86', 1579, (Pattern((Step('ram:ID'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1578, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000455', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000456', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t343),
Template('M86', 1577, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000822', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t344),
Template('M86', 1576, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1575, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000823', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t345),
Template('M86', 1574, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000824', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000825', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t346),
Template('M86', 1573, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000826', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t347),
Template('M86', 1572, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1571, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000827', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t348),
Template('M86', 1570, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000828', lambda n, d: (n[1].get('schemeID') is not None)),
), _t349),
Template('M86', 1569, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000829', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t350),
Template('M86', 1568, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t351),
Template('M86', 1567, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:ShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000830', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000831', lambda n, d: (((n[1].get('schemeID') or '') in C19) or (len((n[1].get('schemeID') or '')) == 0))),
), _t352),
Template('M86', 1566, (Pattern((Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000832', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    AtMost('FX-SCH-A-000833', ('ram:RoleCode',), 1, lambda n, d: (len(n[3].get('ram:RoleCode', ())) <= 1)),
    AtMost('FX-SCH-A-000834', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-000835', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) <= 1)),
)),
Template('M86', 1565, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000836', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t353),
Template('M86', 1564, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t354),
Template('M86', 1563, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1562, (Pattern((Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000837', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t355),
Template('M86', 1561, (Pattern((Step('ram:URIID'), Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t356),
Template('M86', 1560, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000838', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t357),
Template('M86', 1559, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t358),
Template('M86', 1558, (Pattern((Step('ram:Description'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t359),
Template('M86', 1557, (Pattern((Step('ram:GlobalID'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000839', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000840', lambda n, d: (((n[1].get('schemeID') or '') in C17) or (len((n[1].get('schemeID') or '')) == 0))),
), _t360),
Template('M86', 1556, (Pattern((Step('ram:ID'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1555, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000841', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000842', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t361),
Template('M86', 1554, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000843', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t362),
Template('M86', 1553, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1552, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000844', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t363),
Template('M86', 1551, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000845', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000846', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t364),
Template('M86', 1550, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000847', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t365),
Template('M86', 1549, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1548, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000848', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t366),
Template('M86', 1547, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000849', lambda n, d: (n[1].get('schemeID') is not None)),
), _t367),
Template('M86', 1546, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000850', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t368),
Template('M86', 1545, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t369),
Template('M86', 1544, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:UltimateShipToTradeParty'), Step('ram:ApplicableHeaderTradeDelivery'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000851', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000852', lambda n, d: (((n[1].get('schemeID') or '') in C19) or (len((n[1].get('schemeID') or '')) == 0))),
), _t370),
Template('M86', 1543, (Pattern((Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000172', ('ram:PaymentReference',), 1, lambda n, d: (len(n[3].get('ram:PaymentReference', ())) <= 1)),
    Check('FX-SCH-A-000038', lambda n, d: (len(n[3].get('ram:InvoiceCurrencyCode', ())) == 1)),
    Check('FX-SCH-A-000173', lambda n, d: (len(n[3].get('ram:ApplicableTradeTax', ())) >= 1)),
    Check('FX-SCH-A-000039', lambda n, d: (len(n[3].get('ram:SpecifiedTradeSettlementHeaderMonetarySummation', ())) == 1)),
), _t371),
Template('M86', 1542, (Pattern((Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000176', lambda n, d: (len(n[3].get('ram:CalculatedAmount', ())) == 1)),
    Check('FX-SCH-A-000458', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    Check('FX-SCH-A-000177', lambda n, d: (len(n[3].get('ram:BasisAmount', ())) == 1)),
    AtMost('FX-SCH-A-000323', ('ram:LineTotalBasisAmount',), 1, lambda n, d: (len(n[3].get('ram:LineTotalBasisAmount', ())) <= 1)),
    AtMost('FX-SCH-A-000324', ('ram:AllowanceChargeBasisAmount',), 1, lambda n, d: (len(n[3].get('ram:AllowanceChargeBasisAmount', ())) <= 1)),
    Check('FX-SCH-A-000178', lambda n, d: (len(n[3].get('ram:CategoryCode', ())) == 1)),
), _t372),
Template('M86', 1541, (Pattern((Step('ram:AllowanceChargeBasisAmount'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1540, (Pattern((Step('ram:BasisAmount'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1539, (Pattern((Step('ram:CalculatedAmount'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1538, (Pattern((Step('ram:CategoryCode'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000853', lambda n, d: ((n[0] in C23) or (len(n[0]) == 0))),
), _t373),
Template('M86', 1537, (Pattern((Step('ram:DueDateTypeCode'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000854', lambda n, d: ((n[0] in C24) or (len(n[0]) == 0))),
), _t374),
Template('M86', 1536, (Pattern((Step('ram:ExemptionReasonCode'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000855', lambda n, d: ((n[0] in C25) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
), _t375),
Template('M86', 1535, (Pattern((Step('ram:LineTotalBasisAmount'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1534, (Pattern((Step('udt:DateString'), Step('ram:TaxPointDate'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000590', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000856', lambda n, d: (((n[1].get('format') or '') in C4) or (len((n[1].get('format') or '')) == 0))),
), _t376),
Template('M86', 1533, (Pattern((Step('ram:TypeCode'), Step('ram:ApplicableTradeTax'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000857', lambda n, d: ((n[0] in C26) or (len(n[0]) == 0))),
), _t377),
Template('M86', 1532, (Pattern((Step('ram:BillingSpecifiedPeriod'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000858', ('ram:Description',), 1, lambda n, d: (len(n[3].get('ram:Description', ())) <= 1)),
)),
Template('M86', 1531, (Pattern((Step('ram:CompleteDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t378),
Template('M86', 1530, (Pattern((Step('udt:DateTimeString'), Step('ram:EndDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000460', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000859', lambda n, d: (((n[1].get('format') or '') in C4) or (len((n[1].get('format') or '')) == 0))),
), _t379),
Template('M86', 1529, (Pattern((Step('udt:DateTimeString'), Step('ram:StartDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000462', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000860', lambda n, d: (((n[1].get('format') or '') in C4) or (len((n[1].get('format') or '')) == 0))),
), _t380),
Template('M86', 1528, (Pattern((Step('ram:CreditorReferenceID'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1527, (Pattern((Step('ram:InvoiceCurrencyCode'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000861', lambda n, d: ((n[0] in C27) or (len(n[0]) == 0))),
), _t381),
Template('M86', 1526, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t382),
Template('M86', 1525, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000465', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000862', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t383),
Template('M86', 1524, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1523, (Pattern((Step('ram:LineID'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t384),
Template('M86', 1522, (Pattern((Step('ram:Name'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t385),
Template('M86', 1521, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t386),
Template('M86', 1520, (Pattern((Step('ram:TypeCode'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000863', lambda n, d: ((n[0] in C28) or (len(n[0]) == 0))),
), _t387),
Template('M86', 1519, (Pattern((Step('ram:URIID'), Step('ram:InvoiceReferencedDocument'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t388),
Template('M86', 1518, (Pattern((Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000864', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    Check('FX-SCH-A-000865', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    AtMost('FX-SCH-A-000866', ('ram:RoleCode',), 1, lambda n, d: (len(n[3].get('ram:RoleCode', ())) <= 1)),
    AtMost('FX-SCH-A-000867', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-000868', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) <= 1)),
), _t389),
Template('M86', 1517, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000869', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t390),
Template('M86', 1516, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t391),
Template('M86', 1515, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1514, (Pattern((Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000870', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t392),
Template('M86', 1513, (Pattern((Step('ram:URIID'), Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t393),
Template('M86', 1512, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000871', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t394),
Template('M86', 1511, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t395),
Template('M86', 1510, (Pattern((Step('ram:Description'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t396),
Template('M86', 1509, (Pattern((Step('ram:GlobalID'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000872', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000873', lambda n, d: (((n[1].get('schemeID') or '') in C17) or (len((n[1].get('schemeID') or '')) == 0))),
), _t397),
Template('M86', 1508, (Pattern((Step('ram:ID'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1507, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000874', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000875', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t398),
Template('M86', 1506, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000876', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t399),
Template('M86', 1505, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1504, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000877', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t400),
Template('M86', 1503, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000878', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000879', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t401),
Template('M86', 1502, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000880', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t402),
Template('M86', 1501, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1500, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000881', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t403),
Template('M86', 1499, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000882', lambda n, d: (n[1].get('schemeID') is not None)),
), _t404),
Template('M86', 1498, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000883', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t405),
Template('M86', 1497, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t406),
Template('M86', 1496, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:InvoiceeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000884', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000885', lambda n, d: (((n[1].get('schemeID') or '') in C19) or (len((n[1].get('schemeID') or '')) == 0))),
), _t407),
Template('M86', 1495, (Pattern((Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000886', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    Check('FX-SCH-A-000887', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    AtMost('FX-SCH-A-000888', ('ram:RoleCode',), 1, lambda n, d: (len(n[3].get('ram:RoleCode', ())) <= 1)),
    AtMost('FX-SCH-A-000889', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-000890', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) <= 1)),
), _t408),
Template('M86', 1494, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000891', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t409),
Template('M86', 1493, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t410),
Template('M86', 1492, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1491, (Pattern((Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000892', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t411),
Template('M86', 1490, (Pattern((Step('ram:URIID'), Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t412),
Template('M86', 1489, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000893', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t413),
Template('M86', 1488, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t414),
Template('M86', 1487, (Pattern((Step('ram:Description'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t415),
Template('M86', 1486, (Pattern((Step('ram:GlobalID'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000894', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000895', lambda n, d: (((n[1].get('schemeID') or '') in C17) or (len((n[1].get('schemeID') or '')) == 0))),
), _t416),
Template('M86', 1485, (Pattern((Step('ram:ID'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1484, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000896', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000897', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t417),
Template('M86', 1483, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000898', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t418),
Template('M86', 1482, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1481, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000899', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t419),
Template('M86', 1480, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000900', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000901', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t420),
Template('M86', 1479, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000902', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t421),
Template('M86', 1478, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1477, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000903', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t422),
Template('M86', 1476, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000904', lambda n, d: (n[1].get('schemeID') is not None)),
), _t423),
Template('M86', 1475, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000905', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t424),
Template('M86', 1474, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t425),
Template('M86', 1473, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:InvoicerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000906', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000907', lambda n, d: (((n[1].get('schemeID') or '') in C19) or (len((n[1].get('schemeID') or '')) == 0))),
), _t426),
Template('M86', 1472, (Pattern((Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000467', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    Check('FX-SCH-A-000469', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    AtMost('FX-SCH-A-000908', ('ram:RoleCode',), 1, lambda n, d: (len(n[3].get('ram:RoleCode', ())) <= 1)),
    AtMost('FX-SCH-A-000909', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-000910', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) <= 1)),
), _t427),
Template('M86', 1471, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000911', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t428),
Template('M86', 1470, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t429),
Template('M86', 1469, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1468, (Pattern((Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000912', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t430),
Template('M86', 1467, (Pattern((Step('ram:URIID'), Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t431),
Template('M86', 1466, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000913', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t432),
Template('M86', 1465, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t433),
Template('M86', 1464, (Pattern((Step('ram:Description'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t434),
Template('M86', 1463, (Pattern((Step('ram:GlobalID'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000470', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000914', lambda n, d: (((n[1].get('schemeID') or '') in C17) or (len((n[1].get('schemeID') or '')) == 0))),
), _t435),
Template('M86', 1462, (Pattern((Step('ram:ID'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1461, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000915', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000916', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t436),
Template('M86', 1460, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000917', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t437),
Template('M86', 1459, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1458, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000918', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t438),
Template('M86', 1457, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000919', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000920', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t439),
Template('M86', 1456, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000921', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t440),
Template('M86', 1455, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1454, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000922', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t441),
Template('M86', 1453, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000923', lambda n, d: (n[1].get('schemeID') is not None)),
), _t442),
Template('M86', 1452, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000924', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t443),
Template('M86', 1451, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t444),
Template('M86', 1450, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:PayeeTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000925', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000926', lambda n, d: (((n[1].get('schemeID') or '') in C19) or (len((n[1].get('schemeID') or '')) == 0))),
), _t445),
Template('M86', 1449, (Pattern((Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000927', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    Check('FX-SCH-A-000928', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    AtMost('FX-SCH-A-000929', ('ram:RoleCode',), 1, lambda n, d: (len(n[3].get('ram:RoleCode', ())) <= 1)),
    AtMost('FX-SCH-A-000930', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-000931', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) <= 1)),
), _t446),
Template('M86', 1448, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000932', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t447),
Template('M86', 1447, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t448),
Template('M86', 1446, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1445, (Pattern((Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000933', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t449),
Template('M86', 1444, (Pattern((Step('ram:URIID'), Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t450),
Template('M86', 1443, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000934', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t451),
Template('M86', 1442, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t452),
Template('M86', 1441, (Pattern((Step('ram:Description'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t453),
Template('M86', 1440, (Pattern((Step('ram:GlobalID'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000935', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000936', lambda n, d: (((n[1].get('schemeID') or '') in C17) or (len((n[1].get('schemeID') or '')) == 0))),
), _t454),
Template('M86', 1439, (Pattern((Step('ram:ID'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1438, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000937', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000938', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t455),
Template('M86', 1437, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000939', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t456),
Template('M86', 1436, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1435, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000940', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t457),
Template('M86', 1434, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000941', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000942', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t458),
Template('M86', 1433, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000943', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t459),
Template('M86', 1432, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1431, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000944', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t460),
Template('M86', 1430, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000945', lambda n, d: (n[1].get('schemeID') is not None)),
), _t461),
Template('M86', 1429, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000946', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t462),
Template('M86', 1428, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t463),
Template('M86', 1427, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:PayerTradeParty'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000947', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000948', lambda n, d: (((n[1].get('schemeID') or '') in C19) or (len((n[1].get('schemeID') or '')) == 0))),
), _t464),
Template('M86', 1426, (Pattern((Step('ram:ID'), Step('ram:ReceivableSpecifiedTradeAccountingAccount'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1425, (Pattern((Step('ram:TypeCode'), Step('ram:ReceivableSpecifiedTradeAccountingAccount'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000949', lambda n, d: ((n[0] in C29) or (len(n[0]) == 0))),
), _t465),
Template('M86', 1424, (Pattern((Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000325', lambda n, d: (len(n[3].get('ram:IncludedTradeTax', ())) >= 1)),
    AtMost('FX-SCH-A-000326', ('ram:InvoiceSpecifiedReferencedDocument',), 1, lambda n, d: (len(n[3].get('ram:InvoiceSpecifiedReferencedDocument', ())) <= 1)),
), _t466),
Template('M86', 1423, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedReceivedDateTime'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000950', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000951', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t467),
Template('M86', 1422, (Pattern((Step('ram:IncludedTradeTax'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000952', lambda n, d: (len(n[3].get('ram:CalculatedAmount', ())) == 1)),
    Check('FX-SCH-A-000953', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    Check('FX-SCH-A-000954', lambda n, d: (len(n[3].get('ram:CategoryCode', ())) == 1)),
), _t468),
Template('M86', 1421, (Pattern((Step('ram:AllowanceChargeBasisAmount'), Step('ram:IncludedTradeTax'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t469),
Template('M86', 1420, (Pattern((Step('ram:BasisAmount'), Step('ram:IncludedTradeTax'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t470),
Template('M86', 1419, (Pattern((Step('ram:CalculatedAmount'), Step('ram:IncludedTradeTax'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1418, (Pattern((Step('ram:CategoryCode'), Step('ram:IncludedTradeTax'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000955', lambda n, d: ((n[0] in C23) or (len(n[0]) == 0))),
), _t471),
Template('M86', 1417, (Pattern((Step('ram:DueDateTypeCode'), Step('ram:IncludedTradeTax'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t472),
Template('M86', 1416, (Pattern((Step('ram:ExemptionReasonCode'), Step('ram:IncludedTradeTax'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000956', lambda n, d: ((n[0] in C25) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
), _t473),
Template('M86', 1415, (Pattern((Step('ram:LineTotalBasisAmount'), Step('ram:IncludedTradeTax'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t474),
Template('M86', 1414, (Pattern((Step('ram:TaxPointDate'), Step('ram:IncludedTradeTax'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t475),
Template('M86', 1413, (Pattern((Step('ram:TypeCode'), Step('ram:IncludedTradeTax'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000957', lambda n, d: ((n[0] in C26) or (len(n[0]) == 0))),
), _t476),
Template('M86', 1412, (Pattern((Step('ram:InvoiceSpecifiedReferencedDocument'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000958', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
), _t477),
Template('M86', 1411, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:InvoiceSpecifiedReferencedDocument'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t478),
Template('M86', 1410, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:InvoiceSpecifiedReferencedDocument'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000959', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000960', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t479),
Template('M86', 1409, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:InvoiceSpecifiedReferencedDocument'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1408, (Pattern((Step('ram:LineID'), Step('ram:InvoiceSpecifiedReferencedDocument'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t480),
Template('M86', 1407, (Pattern((Step('ram:Name'), Step('ram:InvoiceSpecifiedReferencedDocument'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t481),
Template('M86', 1406, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:InvoiceSpecifiedReferencedDocument'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t482),
Template('M86', 1405, (Pattern((Step('ram:TypeCode'), Step('ram:InvoiceSpecifiedReferencedDocument'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000961', lambda n, d: ((n[0] in C28) or (len(n[0]) == 0))),
), _t483),
Template('M86', 1404, (Pattern((Step('ram:URIID'), Step('ram:InvoiceSpecifiedReferencedDocument'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t484),
Template('M86', 1403, (Pattern((Step('ram:PaidAmount'), Step('ram:SpecifiedAdvancePayment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1402, (Pattern((Step('ram:SpecifiedFinancialAdjustment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000383', lambda n, d: (len(n[3].get('ram:Reason', ())) == 1)),
    Check('FX-SCH-A-000962', lambda n, d: (len(n[3].get('ram:ActualAmount', ())) == 1)),
), _t485),
Template('M86', 1401, (Pattern((Step('ram:ActualAmount'), Step('ram:SpecifiedFinancialAdjustment'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1400, (Pattern((Step('ram:SpecifiedLogisticsServiceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000963', lambda n, d: (len(n[3].get('ram:Description', ())) == 1)),
    Check('FX-SCH-A-000327', lambda n, d: (len(n[3].get('ram:AppliedAmount', ())) == 1)),
    Check('FX-SCH-A-000328', lambda n, d: (len(n[3].get('ram:AppliedTradeTax', ())) >= 1)),
), _t486),
Template('M86', 1399, (Pattern((Step('ram:AppliedAmount'), Step('ram:SpecifiedLogisticsServiceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1398, (Pattern((Step('ram:AppliedTradeTax'), Step('ram:SpecifiedLogisticsServiceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000964', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    Check('FX-SCH-A-000965', lambda n, d: (len(n[3].get('ram:CategoryCode', ())) == 1)),
    Check('FX-SCH-A-000329', lambda n, d: (len(n[3].get('ram:RateApplicablePercent', ())) == 1)),
), _t487),
Template('M86', 1397, (Pattern((Step('ram:AllowanceChargeBasisAmount'), Step('ram:AppliedTradeTax'), Step('ram:SpecifiedLogisticsServiceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t488),
Template('M86', 1396, (Pattern((Step('ram:BasisAmount'), Step('ram:AppliedTradeTax'), Step('ram:SpecifiedLogisticsServiceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t489),
Template('M86', 1395, (Pattern((Step('ram:CalculatedAmount'), Step('ram:AppliedTradeTax'), Step('ram:SpecifiedLogisticsServiceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t490),
Template('M86', 1394, (Pattern((Step('ram:CategoryCode'), Step('ram:AppliedTradeTax'), Step('ram:SpecifiedLogisticsServiceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000966', lambda n, d: ((n[0] in C23) or (len(n[0]) == 0))),
), _t491),
Template('M86', 1393, (Pattern((Step('ram:DueDateTypeCode'), Step('ram:AppliedTradeTax'), Step('ram:SpecifiedLogisticsServiceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t492),
Template('M86', 1392, (Pattern((Step('ram:ExemptionReasonCode'), Step('ram:AppliedTradeTax'), Step('ram:SpecifiedLogisticsServiceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000967', lambda n, d: ((n[0] in C25) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
), _t493),
Template('M86', 1391, (Pattern((Step('ram:LineTotalBasisAmount'), Step('ram:AppliedTradeTax'), Step('ram:SpecifiedLogisticsServiceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t494),
Template('M86', 1390, (Pattern((Step('ram:TaxPointDate'), Step('ram:AppliedTradeTax'), Step('ram:SpecifiedLogisticsServiceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t495),
Template('M86', 1389, (Pattern((Step('ram:TypeCode'), Step('ram:AppliedTradeTax'), Step('ram:SpecifiedLogisticsServiceCharge'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000968', lambda n, d: ((n[0] in C26) or (len(n[0]) == 0))),
), _t496),
Template('M86', 1388, (Pattern((Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: (not ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))) and (not ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t497),
Template('M86', 1387, (Pattern((Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000183', lambda n, d: (len(n[3].get('ram:ChargeIndicator', ())) == 1)),
    Check('FX-SCH-A-000184', lambda n, d: (len(n[3].get('ram:ActualAmount', ())) == 1)),
    Check('FX-SCH-A-000185', lambda n, d: (len(n[3].get('ram:CategoryTradeTax', ())) == 1)),
), _t498),
Template('M86', 1386, (Pattern((Step('ram:ActualAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1385, (Pattern((Step('ram:BasisAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1384, (Pattern((Step('ram:BasisQuantity'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000969', lambda n, d: (((n[1].get('unitCode') or '') in C30) or (len((n[1].get('unitCode') or '')) == 0))),
), _t499),
Template('M86', 1383, (Pattern((Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000473', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    Check('FX-SCH-A-000474', lambda n, d: (len(n[3].get('ram:CategoryCode', ())) == 1)),
), _t500),
Template('M86', 1382, (Pattern((Step('ram:AllowanceChargeBasisAmount'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t501),
Template('M86', 1381, (Pattern((Step('ram:BasisAmount'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t502),
Template('M86', 1380, (Pattern((Step('ram:CalculatedAmount'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t503),
Template('M86', 1379, (Pattern((Step('ram:CategoryCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000970', lambda n, d: ((n[0] in C23) or (len(n[0]) == 0))),
), _t504),
Template('M86', 1378, (Pattern((Step('ram:DueDateTypeCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t505),
Template('M86', 1377, (Pattern((Step('ram:ExemptionReasonCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000971', lambda n, d: ((n[0] in C25) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
), _t506),
Template('M86', 1376, (Pattern((Step('ram:LineTotalBasisAmount'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t507),
Template('M86', 1375, (Pattern((Step('ram:TaxPointDate'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t508),
Template('M86', 1374, (Pattern((Step('ram:TypeCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000972', lambda n, d: ((n[0] in C26) or (len(n[0]) == 0))),
), _t509),
Template('M86', 1373, (Pattern((Step('ram:ReasonCode'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000973', lambda n, d: ((n[0] in C31) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
), _t510),
Template('M86', 1372, (Pattern((Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000477', lambda n, d: (len(n[3].get('ram:ChargeIndicator', ())) == 1)),
    Check('FX-SCH-A-000478', lambda n, d: (len(n[3].get('ram:ActualAmount', ())) == 1)),
    Check('FX-SCH-A-000479', lambda n, d: (len(n[3].get('ram:CategoryTradeTax', ())) == 1)),
), _t511),
Template('M86', 1371, (Pattern((Step('ram:ActualAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1370, (Pattern((Step('ram:BasisAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1369, (Pattern((Step('ram:BasisQuantity'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000974', lambda n, d: (((n[1].get('unitCode') or '') in C30) or (len((n[1].get('unitCode') or '')) == 0))),
), _t512),
Template('M86', 1368, (Pattern((Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000480', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    Check('FX-SCH-A-000481', lambda n, d: (len(n[3].get('ram:CategoryCode', ())) == 1)),
), _t513),
Template('M86', 1367, (Pattern((Step('ram:AllowanceChargeBasisAmount'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t514),
Template('M86', 1366, (Pattern((Step('ram:BasisAmount'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t515),
Template('M86', 1365, (Pattern((Step('ram:CalculatedAmount'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t516),
Template('M86', 1364, (Pattern((Step('ram:CategoryCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000975', lambda n, d: ((n[0] in C23) or (len(n[0]) == 0))),
), _t517),
Template('M86', 1363, (Pattern((Step('ram:DueDateTypeCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t518),
Template('M86', 1362, (Pattern((Step('ram:ExemptionReasonCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000976', lambda n, d: ((n[0] in C25) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
), _t519),
Template('M86', 1361, (Pattern((Step('ram:LineTotalBasisAmount'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t520),
Template('M86', 1360, (Pattern((Step('ram:TaxPointDate'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t521),
Template('M86', 1359, (Pattern((Step('ram:TypeCode'), Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000977', lambda n, d: ((n[0] in C26) or (len(n[0]) == 0))),
), _t522),
Template('M86', 1358, (Pattern((Step('ram:ReasonCode', None, lambda n, d: (not (not (n[1].get('listID') is not None))) and (not (n[1].get('listID') == '5153')), None), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t523),
Template('M86', 1357, (Pattern((Step('ram:ReasonCode', None, lambda n, d: (n[1].get('listID') == '5153'), None), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000390', lambda n, d: ((n[0] in C32) or (len(n[0]) == 0))),
), _t524),
Template('M86', 1356, (Pattern((Step('ram:ReasonCode', None, lambda n, d: (not (n[1].get('listID') is not None)), None), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000978', lambda n, d: ((n[0] in C33) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
), _t525),
Template('M86', 1355, (Pattern((Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000187', ('ram:Description',), 1, lambda n, d: (len(n[3].get('ram:Description', ())) <= 1)),
    AtMost('FX-SCH-A-000188', ('ram:DirectDebitMandateID',), 1, lambda n, d: (len(n[3].get('ram:DirectDebitMandateID', ())) <= 1)),
    AtMost('FX-SCH-A-000330', ('ram:PartialPaymentAmount',), 1, lambda n, d: (len(n[3].get('ram:PartialPaymentAmount', ())) <= 1)),
    AtMost('FX-SCH-A-000331', ('ram:PayeeTradeParty',), 1, lambda n, d: (len(n[3].get('ram:PayeeTradeParty', ())) <= 1)),
)),
Template('M86', 1354, (Pattern((Step('ram:ActualDiscountAmount'), Step('ram:ApplicableTradePaymentDiscountTerms'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1353, (Pattern((Step('ram:BasisAmount'), Step('ram:ApplicableTradePaymentDiscountTerms'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1352, (Pattern((Step('udt:DateTimeString'), Step('ram:BasisDateTime'), Step('ram:ApplicableTradePaymentDiscountTerms'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000979', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000980', lambda n, d: (((n[1].get('format') or '') in C4) or (len((n[1].get('format') or '')) == 0))),
), _t526),
Template('M86', 1351, (Pattern((Step('ram:ActualPenaltyAmount'), Step('ram:ApplicableTradePaymentPenaltyTerms'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1350, (Pattern((Step('ram:BasisAmount'), Step('ram:ApplicableTradePaymentPenaltyTerms'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1349, (Pattern((Step('udt:DateTimeString'), Step('ram:BasisDateTime'), Step('ram:ApplicableTradePaymentPenaltyTerms'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000981', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000982', lambda n, d: (((n[1].get('format') or '') in C4) or (len((n[1].get('format') or '')) == 0))),
), _t527),
Template('M86', 1348, (Pattern((Step('ram:BasisPeriodMeasure'), Step('ram:ApplicableTradePaymentPenaltyTerms'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000277', lambda n, d: (n[1].get('unitCode') is not None)),
), _t528),
Template('M86', 1347, (Pattern((Step('ram:DirectDebitMandateID'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1346, (Pattern((Step('udt:DateTimeString'), Step('ram:DueDateDateTime'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000484', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-000983', lambda n, d: (((n[1].get('format') or '') in C4) or (len((n[1].get('format') or '')) == 0))),
), _t529),
Template('M86', 1345, (Pattern((Step('ram:PartialPaymentAmount'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1344, (Pattern((Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000984', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    Check('FX-SCH-A-000985', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    AtMost('FX-SCH-A-000986', ('ram:RoleCode',), 1, lambda n, d: (len(n[3].get('ram:RoleCode', ())) <= 1)),
    AtMost('FX-SCH-A-000987', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-000988', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) <= 1)),
), _t530),
Template('M86', 1343, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000989', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t531),
Template('M86', 1342, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t532),
Template('M86', 1341, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1340, (Pattern((Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000990', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t533),
Template('M86', 1339, (Pattern((Step('ram:URIID'), Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t534),
Template('M86', 1338, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000991', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t535),
Template('M86', 1337, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t536),
Template('M86', 1336, (Pattern((Step('ram:Description'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t537),
Template('M86', 1335, (Pattern((Step('ram:GlobalID'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000992', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-000993', lambda n, d: (((n[1].get('schemeID') or '') in C17) or (len((n[1].get('schemeID') or '')) == 0))),
), _t538),
Template('M86', 1334, (Pattern((Step('ram:ID'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1333, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000994', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000995', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t539),
Template('M86', 1332, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000996', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t540),
Template('M86', 1331, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1330, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000997', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t541),
Template('M86', 1329, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000998', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-000999', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t542),
Template('M86', 1328, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001000', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t543),
Template('M86', 1327, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1326, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001001', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t544),
Template('M86', 1325, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001002', lambda n, d: (n[1].get('schemeID') is not None)),
), _t545),
Template('M86', 1324, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001003', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t546),
Template('M86', 1323, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t547),
Template('M86', 1322, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:PayeeTradeParty'), Step('ram:SpecifiedTradePaymentTerms'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001004', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-001005', lambda n, d: (((n[1].get('schemeID') or '') in C19) or (len((n[1].get('schemeID') or '')) == 0))),
), _t548),
Template('M86', 1321, (Pattern((Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
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
), _t549),
Template('M86', 1320, (Pattern((Step('ram:AllowanceTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1319, (Pattern((Step('ram:ChargeTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1318, (Pattern((Step('ram:DuePayableAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1317, (Pattern((Step('ram:GrandTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1316, (Pattern((Step('ram:LineTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1315, (Pattern((Step('ram:RoundingAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1314, (Pattern((Step('ram:TaxBasisTotalAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1313, (Pattern((Step('ram:TaxTotalAmount', None, lambda n, d: (not common(texts(below(parents(parent(n)), 'ram:InvoiceCurrencyCode')), some(n[1].get('currencyID')))) and (not common(texts(below(parents(parent(n)), 'ram:TaxCurrencyCode')), some(n[1].get('currencyID')))), None), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t550),
Template('M86', 1312, (Pattern((Step('ram:TaxTotalAmount', None, lambda n, d: common(texts(below(parents(parent(n)), 'ram:InvoiceCurrencyCode')), some(n[1].get('currencyID'))), None), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001006', lambda n, d: (((n[1].get('currencyID') or '') in C27) or (len((n[1].get('currencyID') or '')) == 0))),
), _t551),
Template('M86', 1311, (Pattern((Step('ram:TaxTotalAmount', None, lambda n, d: common(texts(below(parents(parent(n)), 'ram:TaxCurrencyCode')), some(n[1].get('currencyID'))), None), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001007', lambda n, d: (((n[1].get('currencyID') or '') in C27) or (len((n[1].get('currencyID') or '')) == 0))),
), _t552),
Template('M86', 1310, (Pattern((Step('ram:TotalPrepaidAmount'), Step('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1309, (Pattern((Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000488', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    AtMost('FX-SCH-A-000291', ('ram:Information',), 1, lambda n, d: (len(n[3].get('ram:Information', ())) <= 1)),
    AtMost('FX-SCH-A-000194', ('ram:PayeePartyCreditorFinancialAccount',), 1, lambda n, d: (len(n[3].get('ram:PayeePartyCreditorFinancialAccount', ())) <= 1)),
), _t553),
Template('M86', 1308, (Pattern((Step('ram:ApplicableTradeSettlementFinancialCard'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000608', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t554),
Template('M86', 1307, (Pattern((Step('ram:ID'), Step('ram:ApplicableTradeSettlementFinancialCard'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1306, (Pattern((Step('ram:IBANID'), Step('ram:PayeePartyCreditorFinancialAccount'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1305, (Pattern((Step('ram:ProprietaryID'), Step('ram:PayeePartyCreditorFinancialAccount'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1304, (Pattern((Step('ram:PayeeSpecifiedCreditorFinancialInstitution'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000292', lambda n, d: (len(n[3].get('ram:BICID', ())) == 1)),
), _t555),
Template('M86', 1303, (Pattern((Step('ram:BICID'), Step('ram:PayeeSpecifiedCreditorFinancialInstitution'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1302, (Pattern((Step('ram:PayerPartyDebtorFinancialAccount'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000195', lambda n, d: (len(n[3].get('ram:IBANID', ())) == 1)),
), _t556),
Template('M86', 1301, (Pattern((Step('ram:IBANID'), Step('ram:PayerPartyDebtorFinancialAccount'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1300, (Pattern((Step('ram:BICID'), Step('ram:PayerSpecifiedDebtorFinancialInstitution'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1299, (Pattern((Step('ram:TypeCode'), Step('ram:SpecifiedTradeSettlementPaymentMeans'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001008', lambda n, d: ((n[0] in C34) or (len(n[0]) == 0))),
), _t557),
Template('M86', 1298, (Pattern((Step('udt:DateTimeString'), Step('ram:ConversionRateDateTime'), Step('ram:TaxApplicableTradeCurrencyExchange'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001009', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-001010', lambda n, d: (((n[1].get('format') or '') in C4) or (len((n[1].get('format') or '')) == 0))),
), _t558),
Template('M86', 1297, (Pattern((Step('ram:SourceCurrencyCode'), Step('ram:TaxApplicableTradeCurrencyExchange'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000332', lambda n, d: ((n[0] in C27) or (len(n[0]) == 0))),
), _t559),
Template('M86', 1296, (Pattern((Step('ram:TargetCurrencyCode'), Step('ram:TaxApplicableTradeCurrencyExchange'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000333', lambda n, d: ((n[0] in C27) or (len(n[0]) == 0))),
), _t560),
Template('M86', 1295, (Pattern((Step('ram:TaxCurrencyCode'), Step('ram:ApplicableHeaderTradeSettlement'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001011', lambda n, d: ((n[0] in C27) or (len(n[0]) == 0))),
), _t561),
Template('M86', 1294, (Pattern((Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000266', lambda n, d: (len(n[3].get('ram:AssociatedDocumentLineDocument', ())) == 1)),
    Check('FX-SCH-A-000267', lambda n, d: (len(n[3].get('ram:SpecifiedTradeProduct', ())) == 1)),
), _t562),
Template('M86', 1293, (Pattern((Step('ram:AssociatedDocumentLineDocument'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000270', lambda n, d: (len(n[3].get('ram:LineID', ())) == 1)),
), _t563),
Template('M86', 1292, (Pattern((Step('ram:IncludedNote'), Step('ram:AssociatedDocumentLineDocument'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-001012', ('ram:Content',), 1, lambda n, d: (len(n[3].get('ram:Content', ())) <= 1)),
    AtMost('FX-SCH-A-001013', ('ram:SubjectCode',), 1, lambda n, d: (len(n[3].get('ram:SubjectCode', ())) <= 1)),
)),
Template('M86', 1291, (Pattern((Step('ram:ContentCode'), Step('ram:IncludedNote'), Step('ram:AssociatedDocumentLineDocument'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1290, (Pattern((Step('ram:SubjectCode'), Step('ram:IncludedNote'), Step('ram:AssociatedDocumentLineDocument'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001014', lambda n, d: ((n[0] in C5) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
), _t564),
Template('M86', 1289, (Pattern((Step('ram:LineID'), Step('ram:AssociatedDocumentLineDocument'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1288, (Pattern((Step('ram:LineStatusCode'), Step('ram:AssociatedDocumentLineDocument'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000334', lambda n, d: ((n[0] in C35) or (len(n[0]) == 0))),
), _t565),
Template('M86', 1287, (Pattern((Step('ram:LineStatusReasonCode'), Step('ram:AssociatedDocumentLineDocument'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000335', lambda n, d: ((n[0] in C36) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
), _t566),
Template('M86', 1286, (Pattern((Step('ram:ParentLineID'), Step('ram:AssociatedDocumentLineDocument'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1285, (Pattern((Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001015', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
    Check('FX-SCH-A-001016', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    AtMost('FX-SCH-A-001017', ('ram:Name',), 1, lambda n, d: (len(n[3].get('ram:Name', ())) <= 1)),
    AtMost('FX-SCH-A-001018', ('ram:AttachmentBinaryObject',), 1, lambda n, d: (len(n[3].get('ram:AttachmentBinaryObject', ())) <= 1)),
), _t567),
Template('M86', 1284, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001019', lambda n, d: (n[1].get('mimeCode') is not None)),
    Check('FX-SCH-A-001020', lambda n, d: (((n[1].get('mimeCode') or '') in C13) or (len((n[1].get('mimeCode') or '')) == 0))),
    Check('FX-SCH-A-001021', lambda n, d: (n[1].get('filename') is not None)),
), _t568),
Template('M86', 1283, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001022', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-001023', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t569),
Template('M86', 1282, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1281, (Pattern((Step('ram:LineID'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1280, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001024', lambda n, d: ((n[0] in C10) or (len(n[0]) == 0))),
), _t570),
Template('M86', 1279, (Pattern((Step('ram:TypeCode'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001025', lambda n, d: ((n[0] in C37) or (len(n[0]) == 0))),
), _t571),
Template('M86', 1278, (Pattern((Step('ram:URIID'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1277, (Pattern((Step('ram:ApplicableTradeDeliveryTerms'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001026', lambda n, d: (len(n[3].get('ram:DeliveryTypeCode', ())) == 1)),
), _t572),
Template('M86', 1276, (Pattern((Step('ram:DeliveryTypeCode'), Step('ram:ApplicableTradeDeliveryTerms'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001027', lambda n, d: ((n[0] in C15) or (len(n[0]) == 0))),
), _t573),
Template('M86', 1275, (Pattern((Step('ram:CountryID'), Step('ram:RelevantTradeLocation'), Step('ram:ApplicableTradeDeliveryTerms'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001028', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t574),
Template('M86', 1274, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t575),
Template('M86', 1273, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001029', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-001030', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t576),
Template('M86', 1272, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1271, (Pattern((Step('ram:LineID'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1270, (Pattern((Step('ram:Name'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t577),
Template('M86', 1269, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t578),
Template('M86', 1268, (Pattern((Step('ram:TypeCode'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t579),
Template('M86', 1267, (Pattern((Step('ram:URIID'), Step('ram:BuyerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t580),
Template('M86', 1266, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:ContractReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t581),
Template('M86', 1265, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:ContractReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001031', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-001032', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t582),
Template('M86', 1264, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:ContractReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1263, (Pattern((Step('ram:LineID'), Step('ram:ContractReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1262, (Pattern((Step('ram:Name'), Step('ram:ContractReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t583),
Template('M86', 1261, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:ContractReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t584),
Template('M86', 1260, (Pattern((Step('ram:TypeCode'), Step('ram:ContractReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t585),
Template('M86', 1259, (Pattern((Step('ram:URIID'), Step('ram:ContractReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t586),
Template('M86', 1258, (Pattern((Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000273', lambda n, d: (len(n[3].get('ram:ChargeAmount', ())) == 1)),
), _t587),
Template('M86', 1257, (Pattern((Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: (not ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))) and (not ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t588),
Template('M86', 1256, (Pattern((Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000530', lambda n, d: (len(n[3].get('ram:ChargeIndicator', ())) == 1)),
    Check('FX-SCH-A-000531', lambda n, d: (len(n[3].get('ram:ActualAmount', ())) == 1)),
), _t589),
Template('M86', 1255, (Pattern((Step('ram:ActualAmount'), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1254, (Pattern((Step('ram:BasisAmount'), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1253, (Pattern((Step('ram:BasisQuantity'), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t590),
Template('M86', 1252, (Pattern((Step('ram:CategoryTradeTax'), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t591),
Template('M86', 1251, (Pattern((Step('ram:ReasonCode'), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001033', lambda n, d: ((n[0] in C31) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
), _t592),
Template('M86', 1250, (Pattern((Step('ram:SequenceNumeric'), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t593),
Template('M86', 1249, (Pattern((Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001034', lambda n, d: (len(n[3].get('ram:ChargeIndicator', ())) == 1)),
    Check('FX-SCH-A-001035', lambda n, d: (len(n[3].get('ram:ActualAmount', ())) == 1)),
), _t594),
Template('M86', 1248, (Pattern((Step('ram:ActualAmount'), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1247, (Pattern((Step('ram:BasisAmount'), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1246, (Pattern((Step('ram:BasisQuantity'), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t595),
Template('M86', 1245, (Pattern((Step('ram:CategoryTradeTax'), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t596),
Template('M86', 1244, (Pattern((Step('ram:ReasonCode', None, lambda n, d: (not (n[1].get('listID') == '5153')) and (not (not (n[1].get('listID') is not None))), None), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t597),
Template('M86', 1243, (Pattern((Step('ram:ReasonCode', None, lambda n, d: (n[1].get('listID') == '5153'), None), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001036', lambda n, d: ((n[0] in C26) or (len(n[0]) == 0))),
), _t598),
Template('M86', 1242, (Pattern((Step('ram:ReasonCode', None, lambda n, d: (not (n[1].get('listID') is not None)), None), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
)),
Template('M86', 1241, (Pattern((Step('ram:SequenceNumeric'), Step('ram:AppliedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t599),
Template('M86', 1240, (Pattern((Step('ram:BasisQuantity'), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001037', lambda n, d: (((n[1].get('unitCode') or '') in C30) or (len((n[1].get('unitCode') or '')) == 0))),
), _t600),
Template('M86', 1239, (Pattern((Step('ram:ChargeAmount'), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1238, (Pattern((Step('ram:IncludedTradeTax'), Step('ram:GrossPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t601),
Template('M86', 1237, (Pattern((Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-001038', ('ram:RoleCode',), 1, lambda n, d: (len(n[3].get('ram:RoleCode', ())) <= 1)),
    AtMost('FX-SCH-A-001039', ('ram:Description',), 1, lambda n, d: (len(n[3].get('ram:Description', ())) <= 1)),
    AtMost('FX-SCH-A-001040', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-001041', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len([x1 for x1 in n[3].get('ram:SpecifiedTaxRegistration', ()) if ('VA' in attributes(x1[3].get('ram:ID', ()), 'schemeID'))]) <= 1)),
    AtMost('FX-SCH-A-001042', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len([x1 for x1 in n[3].get('ram:SpecifiedTaxRegistration', ()) if ('FC' in attributes(x1[3].get('ram:ID', ()), 'schemeID'))]) <= 1)),
)),
Template('M86', 1236, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001043', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t602),
Template('M86', 1235, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t603),
Template('M86', 1234, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1233, (Pattern((Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001044', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t604),
Template('M86', 1232, (Pattern((Step('ram:URIID'), Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t605),
Template('M86', 1231, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001045', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t606),
Template('M86', 1230, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t607),
Template('M86', 1229, (Pattern((Step('ram:GlobalID'), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001046', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-001047', lambda n, d: (((n[1].get('schemeID') or '') in C17) or (len((n[1].get('schemeID') or '')) == 0))),
), _t608),
Template('M86', 1228, (Pattern((Step('ram:ID'), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1227, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001048', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-001049', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t609),
Template('M86', 1226, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001050', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t610),
Template('M86', 1225, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1224, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001051', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t611),
Template('M86', 1223, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t612),
Template('M86', 1222, (Pattern((Step('ram:SpecifiedTaxRegistration', None, lambda n, d: (not ('VA' in attributes(n[3].get('ram:ID', ()), 'schemeID'))) and (not ('FC' in attributes(n[3].get('ram:ID', ()), 'schemeID'))), None), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t613),
Template('M86', 1221, (Pattern((Step('ram:SpecifiedTaxRegistration', None, lambda n, d: ('FC' in attributes(n[3].get('ram:ID', ()), 'schemeID')), None), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001052', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t614),
Template('M86', 1219, (Pattern((Step('ram:SpecifiedTaxRegistration', None, lambda n, d: ('VA' in attributes(n[3].get('ram:ID', ()), 'schemeID')), None), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001054', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t615),
Template('M86', 1217, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001056', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t616),
Template('M86', 1216, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t617),
Template('M86', 1215, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:ItemSellerTradeParty'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001057', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-001058', lambda n, d: (((n[1].get('schemeID') or '') in C19) or (len((n[1].get('schemeID') or '')) == 0))),
), _t618),
Template('M86', 1214, (Pattern((Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000532', lambda n, d: (len(n[3].get('ram:ChargeAmount', ())) == 1)),
    AtMost('FX-SCH-A-000336', ('ram:IncludedTradeTax',), 1, lambda n, d: (len(n[3].get('ram:IncludedTradeTax', ())) <= 1)),
), _t619),
Template('M86', 1213, (Pattern((Step('ram:AppliedTradeAllowanceCharge'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t620),
Template('M86', 1212, (Pattern((Step('ram:BasisQuantity'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001059', lambda n, d: (((n[1].get('unitCode') or '') in C30) or (len((n[1].get('unitCode') or '')) == 0))),
), _t621),
Template('M86', 1211, (Pattern((Step('ram:ChargeAmount'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1210, (Pattern((Step('ram:IncludedTradeTax'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001060', lambda n, d: (len(n[3].get('ram:CalculatedAmount', ())) == 1)),
    Check('FX-SCH-A-001061', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
    Check('FX-SCH-A-001062', lambda n, d: (len(n[3].get('ram:CategoryCode', ())) == 1)),
    Check('FX-SCH-A-001063', lambda n, d: (len(n[3].get('ram:RateApplicablePercent', ())) == 1)),
), _t622),
Template('M86', 1209, (Pattern((Step('ram:AllowanceChargeBasisAmount'), Step('ram:IncludedTradeTax'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t623),
Template('M86', 1208, (Pattern((Step('ram:BasisAmount'), Step('ram:IncludedTradeTax'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t624),
Template('M86', 1207, (Pattern((Step('ram:CalculatedAmount'), Step('ram:IncludedTradeTax'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1206, (Pattern((Step('ram:CategoryCode'), Step('ram:IncludedTradeTax'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001064', lambda n, d: ((n[0] in C23) or (len(n[0]) == 0))),
), _t625),
Template('M86', 1205, (Pattern((Step('ram:DueDateTypeCode'), Step('ram:IncludedTradeTax'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t626),
Template('M86', 1204, (Pattern((Step('ram:ExemptionReasonCode'), Step('ram:IncludedTradeTax'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001065', lambda n, d: ((n[0] in C25) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
), _t627),
Template('M86', 1203, (Pattern((Step('ram:LineTotalBasisAmount'), Step('ram:IncludedTradeTax'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t628),
Template('M86', 1202, (Pattern((Step('ram:TaxPointDate'), Step('ram:IncludedTradeTax'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t629),
Template('M86', 1201, (Pattern((Step('ram:TypeCode'), Step('ram:IncludedTradeTax'), Step('ram:NetPriceProductTradePrice'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001066', lambda n, d: ((n[0] in C38) or (len(n[0]) == 0))),
), _t630),
Template('M86', 1200, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:QuotationReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t631),
Template('M86', 1199, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:QuotationReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001067', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-001068', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t632),
Template('M86', 1198, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:QuotationReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1197, (Pattern((Step('ram:LineID'), Step('ram:QuotationReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1196, (Pattern((Step('ram:Name'), Step('ram:QuotationReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t633),
Template('M86', 1195, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:QuotationReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t634),
Template('M86', 1194, (Pattern((Step('ram:TypeCode'), Step('ram:QuotationReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t635),
Template('M86', 1193, (Pattern((Step('ram:URIID'), Step('ram:QuotationReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t636),
Template('M86', 1192, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:SellerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t637),
Template('M86', 1191, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:SellerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001069', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-001070', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t638),
Template('M86', 1190, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:SellerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1189, (Pattern((Step('ram:LineID'), Step('ram:SellerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1188, (Pattern((Step('ram:Name'), Step('ram:SellerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t639),
Template('M86', 1187, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:SellerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t640),
Template('M86', 1186, (Pattern((Step('ram:TypeCode'), Step('ram:SellerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t641),
Template('M86', 1185, (Pattern((Step('ram:URIID'), Step('ram:SellerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t642),
Template('M86', 1184, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:UltimateCustomerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t643),
Template('M86', 1183, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:UltimateCustomerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001071', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-001072', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t644),
Template('M86', 1182, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:UltimateCustomerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1181, (Pattern((Step('ram:LineID'), Step('ram:UltimateCustomerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1180, (Pattern((Step('ram:Name'), Step('ram:UltimateCustomerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t645),
Template('M86', 1179, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:UltimateCustomerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t646),
Template('M86', 1178, (Pattern((Step('ram:TypeCode'), Step('ram:UltimateCustomerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t647),
Template('M86', 1177, (Pattern((Step('ram:URIID'), Step('ram:UltimateCustomerOrderReferencedDocument'), Step('ram:SpecifiedLineTradeAgreement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t648),
Template('M86', 1176, (Pattern((Step('ram:ActualDeliverySupplyChainEvent'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001073', lambda n, d: (len(n[3].get('ram:OccurrenceDateTime', ())) == 1)),
), _t649),
Template('M86', 1175, (Pattern((Step('udt:DateTimeString'), Step('ram:OccurrenceDateTime'), Step('ram:ActualDeliverySupplyChainEvent'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001074', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-001075', lambda n, d: (((n[1].get('format') or '') in C4) or (len((n[1].get('format') or '')) == 0))),
), _t650),
Template('M86', 1174, (Pattern((Step('ram:BilledQuantity'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001076', lambda n, d: (((n[1].get('unitCode') or '') in C30) or (len((n[1].get('unitCode') or '')) == 0))),
), _t651),
Template('M86', 1173, (Pattern((Step('ram:ChargeFreeQuantity'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001077', lambda n, d: (n[1].get('unitCode') is not None)),
    Check('FX-SCH-A-001078', lambda n, d: (((n[1].get('unitCode') or '') in C30) or (len((n[1].get('unitCode') or '')) == 0))),
), _t652),
Template('M86', 1172, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:DeliveryNoteReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t653),
Template('M86', 1171, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:DeliveryNoteReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001079', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-001080', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t654),
Template('M86', 1170, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:DeliveryNoteReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1169, (Pattern((Step('ram:LineID'), Step('ram:DeliveryNoteReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1168, (Pattern((Step('ram:Name'), Step('ram:DeliveryNoteReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t655),
Template('M86', 1167, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:DeliveryNoteReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t656),
Template('M86', 1166, (Pattern((Step('ram:TypeCode'), Step('ram:DeliveryNoteReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t657),
Template('M86', 1165, (Pattern((Step('ram:URIID'), Step('ram:DeliveryNoteReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t658),
Template('M86', 1164, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t659),
Template('M86', 1163, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001081', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-001082', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t660),
Template('M86', 1162, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1161, (Pattern((Step('ram:LineID'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1160, (Pattern((Step('ram:Name'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t661),
Template('M86', 1159, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t662),
Template('M86', 1158, (Pattern((Step('ram:TypeCode'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t663),
Template('M86', 1157, (Pattern((Step('ram:URIID'), Step('ram:DespatchAdviceReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t664),
Template('M86', 1156, (Pattern((Step('ram:PackageQuantity'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001083', lambda n, d: (n[1].get('unitCode') is not None)),
    Check('FX-SCH-A-001084', lambda n, d: (((n[1].get('unitCode') or '') in C30) or (len((n[1].get('unitCode') or '')) == 0))),
), _t665),
Template('M86', 1155, (Pattern((Step('ram:PerPackageUnitQuantity'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001085', lambda n, d: (n[1].get('unitCode') is not None)),
    Check('FX-SCH-A-001086', lambda n, d: (((n[1].get('unitCode') or '') in C30) or (len((n[1].get('unitCode') or '')) == 0))),
), _t666),
Template('M86', 1154, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t667),
Template('M86', 1153, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001087', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-001088', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t668),
Template('M86', 1152, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1151, (Pattern((Step('ram:LineID'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1150, (Pattern((Step('ram:Name'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t669),
Template('M86', 1149, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t670),
Template('M86', 1148, (Pattern((Step('ram:TypeCode'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t671),
Template('M86', 1147, (Pattern((Step('ram:URIID'), Step('ram:ReceivingAdviceReferencedDocument'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t672),
Template('M86', 1146, (Pattern((Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-001089', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    AtMost('FX-SCH-A-001090', ('ram:RoleCode',), 1, lambda n, d: (len(n[3].get('ram:RoleCode', ())) <= 1)),
    AtMost('FX-SCH-A-001091', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-001092', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) <= 1)),
)),
Template('M86', 1145, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001093', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t673),
Template('M86', 1144, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t674),
Template('M86', 1143, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1142, (Pattern((Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001094', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t675),
Template('M86', 1141, (Pattern((Step('ram:URIID'), Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t676),
Template('M86', 1140, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001095', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t677),
Template('M86', 1139, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t678),
Template('M86', 1138, (Pattern((Step('ram:Description'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t679),
Template('M86', 1137, (Pattern((Step('ram:GlobalID'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001096', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-001097', lambda n, d: (((n[1].get('schemeID') or '') in C17) or (len((n[1].get('schemeID') or '')) == 0))),
), _t680),
Template('M86', 1136, (Pattern((Step('ram:ID'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1135, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001098', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-001099', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t681),
Template('M86', 1134, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001100', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t682),
Template('M86', 1133, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1132, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001101', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-001102', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t683),
Template('M86', 1131, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t684),
Template('M86', 1130, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001103', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t685),
Template('M86', 1129, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001104', lambda n, d: (n[1].get('schemeID') is not None)),
), _t686),
Template('M86', 1128, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001105', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t687),
Template('M86', 1127, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t688),
Template('M86', 1126, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:ShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001106', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-001107', lambda n, d: (((n[1].get('schemeID') or '') in C19) or (len((n[1].get('schemeID') or '')) == 0))),
), _t689),
Template('M86', 1125, (Pattern((Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-001108', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    AtMost('FX-SCH-A-001109', ('ram:RoleCode',), 1, lambda n, d: (len(n[3].get('ram:RoleCode', ())) <= 1)),
    AtMost('FX-SCH-A-001110', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-001111', ('ram:SpecifiedTaxRegistration',), 1, lambda n, d: (len(n[3].get('ram:SpecifiedTaxRegistration', ())) <= 1)),
)),
Template('M86', 1124, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001112', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t690),
Template('M86', 1123, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t691),
Template('M86', 1122, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1121, (Pattern((Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001113', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t692),
Template('M86', 1120, (Pattern((Step('ram:URIID'), Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t693),
Template('M86', 1119, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001114', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t694),
Template('M86', 1118, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t695),
Template('M86', 1117, (Pattern((Step('ram:Description'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t696),
Template('M86', 1116, (Pattern((Step('ram:GlobalID'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001115', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-001116', lambda n, d: (((n[1].get('schemeID') or '') in C17) or (len((n[1].get('schemeID') or '')) == 0))),
), _t697),
Template('M86', 1115, (Pattern((Step('ram:ID'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1114, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001117', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-001118', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t698),
Template('M86', 1113, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001119', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t699),
Template('M86', 1112, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1111, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001120', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t700),
Template('M86', 1110, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t701),
Template('M86', 1109, (Pattern((Step('ram:SpecifiedTaxRegistration'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001121', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t702),
Template('M86', 1108, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTaxRegistration'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001122', lambda n, d: (n[1].get('schemeID') is not None)),
), _t703),
Template('M86', 1107, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001123', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t704),
Template('M86', 1106, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t705),
Template('M86', 1105, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:UltimateShipToTradeParty'), Step('ram:SpecifiedLineTradeDelivery'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001124', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-001125', lambda n, d: (((n[1].get('schemeID') or '') in C19) or (len((n[1].get('schemeID') or '')) == 0))),
), _t706),
Template('M86', 1104, (Pattern((Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000337', ('ram:InvoiceReferencedDocument',), 1, lambda n, d: (len(n[3].get('ram:InvoiceReferencedDocument', ())) <= 1)),
)),
Template('M86', 1103, (Pattern((Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000615', lambda n, d: (len(n[3].get('ram:IssuerAssignedID', ())) == 1)),
    Check('FX-SCH-A-000616', lambda n, d: (len(n[3].get('ram:TypeCode', ())) == 1)),
), _t707),
Template('M86', 1102, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t708),
Template('M86', 1101, (Pattern((Step('ram:FormattedIssueDateTime'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t709),
Template('M86', 1100, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1099, (Pattern((Step('ram:LineID'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t710),
Template('M86', 1098, (Pattern((Step('ram:Name'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t711),
Template('M86', 1097, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001126', lambda n, d: ((n[0] in C10) or (len(n[0]) == 0))),
), _t712),
Template('M86', 1096, (Pattern((Step('ram:TypeCode'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001127', lambda n, d: ((n[0] in C37) or (len(n[0]) == 0))),
), _t713),
Template('M86', 1095, (Pattern((Step('ram:URIID'), Step('ram:AdditionalReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t714),
Template('M86', 1094, (Pattern((Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000338', ('ram:CalculatedAmount',), 1, lambda n, d: (len(n[3].get('ram:CalculatedAmount', ())) <= 1)),
)),
Template('M86', 1093, (Pattern((Step('ram:AllowanceChargeBasisAmount'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t715),
Template('M86', 1092, (Pattern((Step('ram:BasisAmount'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t716),
Template('M86', 1091, (Pattern((Step('ram:CalculatedAmount'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1090, (Pattern((Step('ram:CategoryCode'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001128', lambda n, d: ((n[0] in C23) or (len(n[0]) == 0))),
), _t717),
Template('M86', 1089, (Pattern((Step('ram:DueDateTypeCode'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001129', lambda n, d: ((n[0] in C24) or (len(n[0]) == 0))),
), _t718),
Template('M86', 1088, (Pattern((Step('ram:ExemptionReasonCode'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001130', lambda n, d: ((n[0] in C25) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
), _t719),
Template('M86', 1087, (Pattern((Step('ram:LineTotalBasisAmount'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t720),
Template('M86', 1086, (Pattern((Step('ram:TaxPointDate'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t721),
Template('M86', 1085, (Pattern((Step('ram:TypeCode'), Step('ram:ApplicableTradeTax'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001131', lambda n, d: ((n[0] in C26) or (len(n[0]) == 0))),
), _t722),
Template('M86', 1084, (Pattern((Step('ram:CompleteDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t723),
Template('M86', 1083, (Pattern((Step('ram:Description'), Step('ram:BillingSpecifiedPeriod'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t724),
Template('M86', 1082, (Pattern((Step('udt:DateTimeString'), Step('ram:EndDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000539', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-001132', lambda n, d: (((n[1].get('format') or '') in C4) or (len((n[1].get('format') or '')) == 0))),
), _t725),
Template('M86', 1081, (Pattern((Step('udt:DateTimeString'), Step('ram:StartDateTime'), Step('ram:BillingSpecifiedPeriod'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000541', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-001133', lambda n, d: (((n[1].get('format') or '') in C4) or (len((n[1].get('format') or '')) == 0))),
), _t726),
Template('M86', 1080, (Pattern((Step('ram:AttachmentBinaryObject'), Step('ram:InvoiceReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t727),
Template('M86', 1079, (Pattern((Step('qdt:DateTimeString'), Step('ram:FormattedIssueDateTime'), Step('ram:InvoiceReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001134', lambda n, d: (n[1].get('format') is not None)),
    Check('FX-SCH-A-001135', lambda n, d: (((n[1].get('format') or '') in C9) or (len((n[1].get('format') or '')) == 0))),
), _t728),
Template('M86', 1078, (Pattern((Step('ram:IssuerAssignedID'), Step('ram:InvoiceReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1077, (Pattern((Step('ram:LineID'), Step('ram:InvoiceReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1076, (Pattern((Step('ram:Name'), Step('ram:InvoiceReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t729),
Template('M86', 1075, (Pattern((Step('ram:ReferenceTypeCode'), Step('ram:InvoiceReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t730),
Template('M86', 1074, (Pattern((Step('ram:TypeCode'), Step('ram:InvoiceReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001136', lambda n, d: ((n[0] in C28) or (len(n[0]) == 0))),
), _t731),
Template('M86', 1073, (Pattern((Step('ram:URIID'), Step('ram:InvoiceReferencedDocument'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t732),
Template('M86', 1072, (Pattern((Step('ram:ID'), Step('ram:ReceivableSpecifiedTradeAccountingAccount'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1071, (Pattern((Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: (not ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))) and (not ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator')))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t733),
Template('M86', 1070, (Pattern((Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000543', lambda n, d: (len(n[3].get('ram:ChargeIndicator', ())) == 1)),
    Check('FX-SCH-A-000544', lambda n, d: (len(n[3].get('ram:ActualAmount', ())) == 1)),
), _t734),
Template('M86', 1069, (Pattern((Step('ram:ActualAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1068, (Pattern((Step('ram:BasisAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1067, (Pattern((Step('ram:BasisQuantity'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t735),
Template('M86', 1066, (Pattern((Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t736),
Template('M86', 1065, (Pattern((Step('ram:ReasonCode'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001137', lambda n, d: ((n[0] in C31) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
), _t737),
Template('M86', 1064, (Pattern((Step('ram:SequenceNumeric'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('false' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t738),
Template('M86', 1063, (Pattern((Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000546', lambda n, d: (len(n[3].get('ram:ChargeIndicator', ())) == 1)),
    Check('FX-SCH-A-000547', lambda n, d: (len(n[3].get('ram:ActualAmount', ())) == 1)),
), _t739),
Template('M86', 1062, (Pattern((Step('ram:ActualAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1061, (Pattern((Step('ram:BasisAmount'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1060, (Pattern((Step('ram:BasisQuantity'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t740),
Template('M86', 1059, (Pattern((Step('ram:CategoryTradeTax'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t741),
Template('M86', 1058, (Pattern((Step('ram:ReasonCode', None, lambda n, d: (not (not (n[1].get('listID') is not None))) and (not (n[1].get('listID') == '5153')), None), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t742),
Template('M86', 1057, (Pattern((Step('ram:ReasonCode', None, lambda n, d: (n[1].get('listID') == '5153'), None), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001138', lambda n, d: ((n[0] in C26) or (len(n[0]) == 0))),
), _t743),
Template('M86', 1056, (Pattern((Step('ram:ReasonCode', None, lambda n, d: (not (n[1].get('listID') is not None)), None), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001139', lambda n, d: ((n[0] in C33) or (len(n[0]) == 0))),
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
), _t744),
Template('M86', 1055, (Pattern((Step('ram:SequenceNumeric'), Step('ram:SpecifiedTradeAllowanceCharge', None, lambda n, d: ('true' in texts(below(n[3].get('ram:ChargeIndicator', ()), 'udt:Indicator'))), None), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t745),
Template('M86', 1054, (Pattern((Step('ram:SpecifiedTradeSettlementLineMonetarySummation'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000382', ('ram:LineTotalAmount',), 1, lambda n, d: (len(n[3].get('ram:LineTotalAmount', ())) <= 1)),
    AtMost('FX-SCH-A-001140', ('ram:ChargeTotalAmount',), 1, lambda n, d: (len(n[3].get('ram:ChargeTotalAmount', ())) <= 1)),
    AtMost('FX-SCH-A-001141', ('ram:AllowanceTotalAmount',), 1, lambda n, d: (len(n[3].get('ram:AllowanceTotalAmount', ())) <= 1)),
    AtMost('FX-SCH-A-000387', ('ram:TaxTotalAmount',), 1, lambda n, d: (len([x1 for x1 in n[3].get('ram:TaxTotalAmount', ()) if common(texts(d.once(2388838547, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode'))), some(x1[1].get('currencyID')))]) <= 1)),
    AtMost('FX-SCH-A-000388', ('ram:TaxTotalAmount',), 1, lambda n, d: (len([x1 for x1 in n[3].get('ram:TaxTotalAmount', ()) if common(texts(d.once(156401258, lambda: below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:TaxCurrencyCode'))), some(x1[1].get('currencyID')))]) <= 1)),
    AtMost('FX-SCH-A-000340', ('ram:GrandTotalAmount',), 1, lambda n, d: (len(n[3].get('ram:GrandTotalAmount', ())) <= 1)),
    AtMost('FX-SCH-A-000341', ('ram:TotalAllowanceChargeAmount',), 1, lambda n, d: (len(n[3].get('ram:TotalAllowanceChargeAmount', ())) <= 1)),
)),
Template('M86', 1053, (Pattern((Step('ram:AllowanceTotalAmount'), Step('ram:SpecifiedTradeSettlementLineMonetarySummation'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1052, (Pattern((Step('ram:ChargeTotalAmount'), Step('ram:SpecifiedTradeSettlementLineMonetarySummation'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1051, (Pattern((Step('ram:GrandTotalAmount'), Step('ram:SpecifiedTradeSettlementLineMonetarySummation'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1050, (Pattern((Step('ram:LineTotalAmount'), Step('ram:SpecifiedTradeSettlementLineMonetarySummation'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1049, (Pattern((Step('ram:TaxTotalAmount', None, lambda n, d: (not common(texts(below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode')), some(n[1].get('currencyID')))) and (not common(texts(below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:TaxCurrencyCode')), some(n[1].get('currencyID')))), None), Step('ram:SpecifiedTradeSettlementLineMonetarySummation'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t746),
Template('M86', 1048, (Pattern((Step('ram:TaxTotalAmount', None, lambda n, d: common(texts(below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:InvoiceCurrencyCode')), some(n[1].get('currencyID'))), None), Step('ram:SpecifiedTradeSettlementLineMonetarySummation'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001142', lambda n, d: (((n[1].get('currencyID') or '') in C27) or (len((n[1].get('currencyID') or '')) == 0))),
), _t747),
Template('M86', 1047, (Pattern((Step('ram:TaxTotalAmount', None, lambda n, d: common(texts(below(d.top('rsm:CrossIndustryInvoice'), 'rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement', 'ram:TaxCurrencyCode')), some(n[1].get('currencyID'))), None), Step('ram:SpecifiedTradeSettlementLineMonetarySummation'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001143', lambda n, d: (((n[1].get('currencyID') or '') in C27) or (len((n[1].get('currencyID') or '')) == 0))),
), _t748),
Template('M86', 1046, (Pattern((Step('ram:TotalAllowanceChargeAmount'), Step('ram:SpecifiedTradeSettlementLineMonetarySummation'), Step('ram:SpecifiedLineTradeSettlement'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-currencyID', (('@currencyID',),)),
)),
Template('M86', 1045, (Pattern((Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000550', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    AtMost('FX-SCH-A-000625', ('ram:Description',), 1, lambda n, d: (len(n[3].get('ram:Description', ())) <= 1)),
), _t749),
Template('M86', 1044, (Pattern((Step('ram:ApplicableProductCharacteristic'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-001144', ('ram:Description',), 1, lambda n, d: (len(n[3].get('ram:Description', ())) <= 1)),
    AtMost('FX-SCH-A-000384', ('ram:Value',), 1, lambda n, d: (len(n[3].get('ram:Value', ())) <= 1)),
)),
Template('M86', 1043, (Pattern((Step('ram:TypeCode'), Step('ram:ApplicableProductCharacteristic'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1042, (Pattern((Step('ram:BatchID'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1041, (Pattern((Step('ram:BuyerAssignedID'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1040, (Pattern((Step('ram:DesignatedProductClassification'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-000342', ('ram:ClassName',), 1, lambda n, d: (len(n[3].get('ram:ClassName', ())) <= 1)),
)),
Template('M86', 1039, (Pattern((Step('ram:ClassCode'), Step('ram:DesignatedProductClassification'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000296', lambda n, d: (n[1].get('listID') is not None)),
    Check('FX-SCH-A-001145', lambda n, d: (((n[1].get('listID') or '') in C39) or (len((n[1].get('listID') or '')) == 0))),
), _t750),
Template('M86', 1038, (Pattern((Step('ram:GlobalID'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000551', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-001146', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t751),
Template('M86', 1037, (Pattern((Step('ram:ID'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1036, (Pattern((Step('ram:IncludedReferencedProduct'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-001147', ('ram:ID',), 1, lambda n, d: (len(n[3].get('ram:ID', ())) <= 1)),
    AtMost('FX-SCH-A-000343', ('ram:IndustryAssignedID',), 1, lambda n, d: (len(n[3].get('ram:IndustryAssignedID', ())) <= 1)),
    Check('FX-SCH-A-001148', lambda n, d: (len(n[3].get('ram:Name', ())) == 1)),
    AtMost('FX-SCH-A-001149', ('ram:Description',), 1, lambda n, d: (len(n[3].get('ram:Description', ())) <= 1)),
    AtMost('FX-SCH-A-000344', ('ram:UnitQuantity',), 1, lambda n, d: (len(n[3].get('ram:UnitQuantity', ())) <= 1)),
), _t752),
Template('M86', 1035, (Pattern((Step('ram:BuyerAssignedID'), Step('ram:IncludedReferencedProduct'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1034, (Pattern((Step('ram:GlobalID'), Step('ram:IncludedReferencedProduct'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001150', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-001151', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t753),
Template('M86', 1033, (Pattern((Step('ram:ID'), Step('ram:IncludedReferencedProduct'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1032, (Pattern((Step('ram:IndustryAssignedID'), Step('ram:IncludedReferencedProduct'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1031, (Pattern((Step('ram:SellerAssignedID'), Step('ram:IncludedReferencedProduct'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1030, (Pattern((Step('ram:UnitQuantity'), Step('ram:IncludedReferencedProduct'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001152', lambda n, d: (n[1].get('unitCode') is not None)),
    Check('FX-SCH-A-001153', lambda n, d: (((n[1].get('unitCode') or '') in C30) or (len((n[1].get('unitCode') or '')) == 0))),
), _t754),
Template('M86', 1029, (Pattern((Step('ram:BatchID'), Step('ram:IndividualTradeProductInstance'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1028, (Pattern((Step('ram:SupplierAssignedSerialID'), Step('ram:IndividualTradeProductInstance'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1027, (Pattern((Step('ram:IndustryAssignedID'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1026, (Pattern((Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    AtMost('FX-SCH-A-001154', ('ram:RoleCode',), 1, lambda n, d: (len(n[3].get('ram:RoleCode', ())) <= 1)),
    AtMost('FX-SCH-A-001155', ('ram:Description',), 1, lambda n, d: (len(n[3].get('ram:Description', ())) <= 1)),
    AtMost('FX-SCH-A-001156', ('ram:URIUniversalCommunication',), 1, lambda n, d: (len(n[3].get('ram:URIUniversalCommunication', ())) <= 1)),
    AtMost('FX-SCH-A-000386', ('ram:SpecifiedTaxRegistration',), 2, lambda n, d: (len([x1 for x1 in n[3].get('ram:SpecifiedTaxRegistration', ()) if ('VA' in attributes(x1[3].get('ram:ID', ()), 'schemeID'))]) <= 2)),
    AtMost('FX-SCH-A-000385', ('ram:SpecifiedTaxRegistration',), 2, lambda n, d: (len([x1 for x1 in n[3].get('ram:SpecifiedTaxRegistration', ()) if ('FC' in attributes(x1[3].get('ram:ID', ()), 'schemeID'))]) <= 2)),
)),
Template('M86', 1025, (Pattern((Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001157', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t755),
Template('M86', 1024, (Pattern((Step('ram:CompleteNumber'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t756),
Template('M86', 1023, (Pattern((Step('ram:URIID'), Step('ram:EmailURIUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1022, (Pattern((Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001158', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t757),
Template('M86', 1021, (Pattern((Step('ram:URIID'), Step('ram:FaxUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t758),
Template('M86', 1020, (Pattern((Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001159', lambda n, d: (len(n[3].get('ram:CompleteNumber', ())) == 1)),
), _t759),
Template('M86', 1019, (Pattern((Step('ram:URIID'), Step('ram:TelephoneUniversalCommunication'), Step('ram:DefinedTradeContact'), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t760),
Template('M86', 1018, (Pattern((Step('ram:GlobalID'), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001160', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-001161', lambda n, d: (((n[1].get('schemeID') or '') in C17) or (len((n[1].get('schemeID') or '')) == 0))),
), _t761),
Template('M86', 1017, (Pattern((Step('ram:ID'), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1016, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001162', lambda n, d: (len(n[3].get('ram:CountryID', ())) == 1)),
    AtMost('FX-SCH-A-001163', ('ram:CountrySubDivisionName',), 1, lambda n, d: (len(n[3].get('ram:CountrySubDivisionName', ())) <= 1)),
), _t762),
Template('M86', 1015, (Pattern((Step('ram:CountryID'), Step('ram:PostalTradeAddress'), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001164', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t763),
Template('M86', 1014, (Pattern((Step('ram:PostcodeCode'), Step('ram:PostalTradeAddress'), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-listID', (('@listID',),)),
    Absent('FACTURX-ATTRIBUT-listVersionID', (('@listVersionID',),)),
)),
Template('M86', 1013, (Pattern((Step('ram:ID'), Step('ram:SpecifiedLegalOrganization'), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001165', lambda n, d: (((n[1].get('schemeID') or '') in C18) or (len((n[1].get('schemeID') or '')) == 0))),
), _t764),
Template('M86', 1012, (Pattern((Step('ram:PostalTradeAddress'), Step('ram:SpecifiedLegalOrganization'), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t765),
Template('M86', 1011, (Pattern((Step('ram:SpecifiedTaxRegistration', None, lambda n, d: (not ('VA' in attributes(n[3].get('ram:ID', ()), 'schemeID'))) and (not ('FC' in attributes(n[3].get('ram:ID', ()), 'schemeID'))), None), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t766),
Template('M86', 1010, (Pattern((Step('ram:SpecifiedTaxRegistration', None, lambda n, d: ('FC' in attributes(n[3].get('ram:ID', ()), 'schemeID')), None), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001166', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t767),
Template('M86', 1008, (Pattern((Step('ram:SpecifiedTaxRegistration', None, lambda n, d: ('VA' in attributes(n[3].get('ram:ID', ()), 'schemeID')), None), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001168', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t768),
Template('M86', 1006, (Pattern((Step('ram:URIUniversalCommunication'), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001170', lambda n, d: (len(n[3].get('ram:URIID', ())) == 1)),
), _t769),
Template('M86', 1005, (Pattern((Step('ram:CompleteNumber'), Step('ram:URIUniversalCommunication'), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FACTURX-ELEMENT', lambda n, d: (not True)),
), _t770),
Template('M86', 1004, (Pattern((Step('ram:URIID'), Step('ram:URIUniversalCommunication'), Step('ram:ManufacturerTradeParty'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001171', lambda n, d: (n[1].get('schemeID') is not None)),
    Check('FX-SCH-A-001172', lambda n, d: (((n[1].get('schemeID') or '') in C19) or (len((n[1].get('schemeID') or '')) == 0))),
), _t771),
Template('M86', 1003, (Pattern((Step('ram:ModelID'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
Template('M86', 1002, (Pattern((Step('ram:OriginTradeCountry'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-000627', lambda n, d: (len(n[3].get('ram:ID', ())) == 1)),
), _t772),
Template('M86', 1001, (Pattern((Step('ram:ID'), Step('ram:OriginTradeCountry'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Check('FX-SCH-A-001173', lambda n, d: ((n[0] in C16) or (len(n[0]) == 0))),
), _t773),
Template('M86', 1000, (Pattern((Step('ram:SellerAssignedID'), Step('ram:SpecifiedTradeProduct'), Step('ram:IncludedSupplyChainTradeLineItem'), Step('rsm:SupplyChainTradeTransaction'), Step('rsm:CrossIndustryInvoice'),), True),), (
    Absent('FACTURX-ATTRIBUT-schemeID', (('@schemeID',),)),
)),
)
