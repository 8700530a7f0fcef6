import { ruleTests } from '../ruleTests';
import { DISTRICTS } from '../sheets';
import { SWAPPED, TEN, YEARS } from './targetSheets';

/** Communes named in notes, all of which the grid beside lists (Sa Lông, Hừa Ngài, Na Sang, Huổi Só, Sín Chải). */
const NAMED = `
Biểu 01: Mục tiêu xây dựng nông thôn mới đến năm 2025
TT | Chỉ tiêu                    | Thực hiện năm 2023 | Mục tiêu đến hết năm 2025 | Năm 2024 | Năm 2025 | Ghi chú
1  | Xã nông thôn mới nâng cao   | 0 | 4 | 2 | 2 | Sa Lông, Hừa Ngài, Na Sang, Huổi Só
2  | Thu nhập bình quân (Tr.đ/người/năm) | 30 | 40 | 35 | 40 |
`;
const note = (text: string): { readonly G3: string } => ({ G3: text });

ruleTests('targets/named-units', 'warning', {
  accept: [
    { says: 'as many names as the target says', sheet: YEARS },
    { says: 'papers and offices are no names', sheet: SWAPPED },
    { says: 'no notes', sheet: TEN },
    { says: 'names that the grid lists', sheet: NAMED, beside: DISTRICTS },
    {
      says: 'semicolons and «và»',
      sheet: NAMED,
      changes: note('Xã Sa Lông; xã Hừa Ngài; Na Sang và Huổi Só.'),
    },
    {
      says: 'by year',
      sheet: NAMED,
      changes: note('Năm 2024: Sa Lông, Hừa Ngài; Năm 2025: Na Sang, Huổi Só'),
    },
    {
      says: 'with a number before',
      sheet: NAMED,
      changes: note('04 xã: Sa Lông, Hừa Ngài, Na Sang, Huổi Só'),
    },
    {
      says: 'districts in brackets',
      sheet: NAMED,
      changes: note('Sa Lông (Mường Chà), Hừa Ngài, Na Sang, Huổi Só (Tủa Chùa)'),
    },
    { says: 'only those that are added', sheet: NAMED, changes: { C3: '1', D3: '5' } },
    {
      says: 'other tones and spaces',
      sheet: NAMED,
      changes: note('Sa Long, Hua Ngài, Nà Sang, HUỔI SÓ'),
      beside: DISTRICTS,
    },
    { says: 'prose', sheet: NAMED, changes: note('Phấn đấu thêm 2 xã, tập trung vùng thuận lợi') },
    { says: 'a list that goes on', sheet: NAMED, changes: note('Sa Lông, Hừa Ngài, …') },
    { says: 'an office', sheet: NAMED, changes: note('Sở Nông nghiệp, Sở Xây dựng') },
    { says: 'one word with a capital', sheet: NAMED, changes: note('Đạt') },
    {
      says: 'names of which the grid knows none',
      sheet: NAMED,
      changes: note('Tân Lập, Phú Xuân, Hòa Bình, Nà Tăm'),
      beside: DISTRICTS,
    },
    { says: 'a row that counts no units', sheet: NAMED, changes: { G4: 'Sa Lông, Hừa Ngài' } },
  ],
  reject: [
    {
      says: 'one name too few',
      sheet: NAMED,
      changes: note('Sa Lông, Hừa Ngài, Na Sang'),
      finds: [{ cell: 'G3', actual: 'Sa Lông, Hừa Ngài, Na Sang', expected: null }],
    },
    {
      says: 'one name too many',
      sheet: YEARS,
      changes: { I5: 'TP Sơn La, TX Nghĩa Lộ, huyện Tân Uyên' },
      finds: [{ cell: 'I5', actual: 'TP Sơn La, TX Nghĩa Lộ, huyện Tân Uyên', expected: null }],
    },
    {
      says: 'one name alone, which the grid lists',
      sheet: NAMED,
      changes: note('Xã Sa Lông'),
      beside: DISTRICTS,
      finds: [{ cell: 'G3', actual: 'Xã Sa Lông', expected: null }],
    },
    {
      says: 'a name that the grid does not list beside three that it does',
      sheet: NAMED,
      changes: note('Sa Lông, Hừa Ngài, Na Sang, Thanh Xương'),
      beside: DISTRICTS,
      finds: [{ cell: 'G3', actual: 'Sa Lông, Hừa Ngài, Na Sang, Thanh Xương', expected: null }],
    },
  ],
});
