import type { Drawn } from '../model/book';
import { hand } from './hand';

const criteria = (ids: readonly string[]): string => ids.join(' ');

/** Criterion rows over their indicators; one judge; count last. */
export function selfAssessment(): Drawn {
  const all = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'];
  return hand({
    id: 'hoso',
    kind: 'dossier',
    titles: ['Mẫu số 01', 'BÁO CÁO TỰ ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN TIÊU CHÍ NÔNG THÔN MỚI XÃ TÂN LẬP NĂM 2024'],
    columns: [
      'stt | number | TT',
      'name | name | Tên tiêu chí, nội dung tiêu chí',
      'need | words | Yêu cầu đạt chuẩn',
      'got | words | Kết quả thực hiện',
      'self | mark | Tự đánh giá',
    ],
    rows: [
      'c1 | 1 | Quy hoạch | | | Đạt',
      'c11 | 1.1 | Có quy hoạch chung xây dựng xã | Đạt | Đạt | Đạt',
      'c12 | 1.2 | Ban hành quy định quản lý quy hoạch | Đạt | Đạt | Đạt',
      'c2 | 2 | Giao thông | | | Chưa đạt',
      'c21 | 2.1 | Tỷ lệ đường xã được nhựa hóa | 100% | 100% | Đạt',
      'c22 | 2.2 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | 71,5% | Chưa đạt',
      'c3 | 3 | Thủy lợi và phòng, chống thiên tai | | | Đạt',
      'c31 | 3.1 | Tỷ lệ diện tích được tưới, tiêu chủ động | ≥ 80% | 86% | Đạt',
      'c32 | 3.2 | Phòng chống thiên tai tại chỗ | Đạt | Đạt | Đạt',
      'c4 | 4 | Điện | | | Đạt',
      'c41 | 4.1 | Hệ thống điện đạt chuẩn | Đạt | Đạt | Đạt',
      'c42 | 4.2 | Tỷ lệ hộ dùng điện an toàn | ≥ 98% | 99,2% | Đạt',
      'c5 | 5 | Trường học | ≥ 70% | 3/3 | Đạt',
      'c6 | 6 | Cơ sở vật chất văn hóa | | | Chưa đạt',
      'c61 | 6.1 | Nhà văn hóa xã | Đạt | Chưa đạt | Chưa đạt',
      'c62 | 6.2 | Điểm vui chơi cho trẻ em | Đạt | Đạt | Đạt',
      'c63 | 6.3 | Tỷ lệ thôn có nhà văn hóa | 100% | 100% | Đạt',
      'n | | Tổng số tiêu chí đạt | | | 4',
    ],
    marks: [
      'self: c1 = c11 c12',
      'self: c2 = c21 c22',
      'self: c3 = c31 c32',
      'self: c4 = c41 c42',
      'self: c6 = c61 c62 c63',
      `self: # n = ${criteria(all)}`,
    ],
  });
}

/** Two judges who differ; «Đ» and «CĐ»; two header rows. */
export function appraised(): Drawn {
  const all = ['c1', 'c2', 'c3', 'c4', 'c5'];
  return hand({
    id: 'hoso',
    kind: 'dossier',
    titles: ['BIỂU TỔNG HỢP KẾT QUẢ THẨM TRA XÃ ĐẠT CHUẨN NÔNG THÔN MỚI', 'Xã Nà Tấu - năm 2025'],
    columns: [
      'stt | number | STT',
      'name | name | Tiêu chí',
      'need | words | Chỉ tiêu phải đạt',
      'got | words | Kết quả',
      'self | mark | Đánh giá > Xã tự đánh giá',
      'check | mark | Đánh giá > Đoàn thẩm tra',
      'note | words | Ghi chú',
    ],
    rows: [
      'c1 | 1 | Nhà ở dân cư | | | Đ | Đ',
      'c11 | 1.1 | Không còn nhà tạm, dột nát | Không | Không | Đ | Đ',
      'c12 | 1.2 | Tỷ lệ hộ có nhà kiên cố | ≥ 75% | 81% | Đ | Đ',
      'c2 | 2 | Thu nhập | ≥ 39 | 41,2 | Đ | Đ',
      'c3 | 3 | Lao động | | | Đ | CĐ',
      'c31 | 3.1 | Tỷ lệ lao động qua đào tạo | ≥ 60% | 62% | Đ | Đ',
      'c32 | 3.2 | Tỷ lệ lao động có bằng cấp, chứng chỉ | ≥ 20% | 19,5% | Đ | CĐ | Thiếu danh sách',
      'c4 | 4 | Y tế | | | CĐ | CĐ',
      'c41 | 4.1 | Tỷ lệ tham gia BHYT | ≥ 90% | 88% | CĐ | CĐ',
      'c42 | 4.2 | Trạm y tế đạt chuẩn | Đạt | Đạt | Đ | Đ',
      'c5 | 5 | Quốc phòng và An ninh | | | Đ | Đ',
      'c51 | 5.1 | Dân quân vững mạnh, rộng khắp | Đạt | Đạt | Đ | Đ',
      'c52 | 5.2 | Bảo đảm an ninh, trật tự | Đạt | Đạt | Đ | Đ',
      'n | | Số tiêu chí đạt chuẩn | | | 4 | 3',
    ],
    marks: ['self', 'check'].flatMap((column) => [
      `${column}: c1 = c11 c12`,
      `${column}: c3 = c31 c32`,
      `${column}: c4 = c41 c42`,
      `${column}: c5 = c51 c52`,
      `${column}: # n = ${criteria(all)}`,
    ]),
  });
}

/** Two tiers, ten criteria, many met: the count at the end agrees. */
export function tenCriteriaDossier(): Drawn {
  const names = [
    'Quy hoạch',
    'Hạ tầng kinh tế - xã hội',
    'Phát triển kinh tế nông thôn',
    'Thu nhập',
    'Đời sống vật chất',
    'Văn hóa, giáo dục, y tế',
    'Khoa học công nghệ và chuyển đổi số',
    'Môi trường và cảnh quan nông thôn',
    'Xây dựng hệ thống chính trị và hành chính công',
    'Tiếp cận pháp luật và an ninh, quốc phòng',
  ];
  const unmet = new Set([5, 8]);
  const rows = names.flatMap((name, at) => {
    const k = at + 1;
    const second = unmet.has(k) ? 'Chưa đạt' : 'Đạt';
    return [
      `c${k} | ${k} | ${name} | | ${second}`,
      `c${k}a | ${k}.1 | Chỉ tiêu ${k}.1 theo quy định | Đạt | Đạt`,
      `c${k}b | ${k}.2 | Chỉ tiêu ${k}.2 theo quy định | 100% | ${second}`,
    ];
  });
  const all = names.map((_, at) => `c${at + 1}`);
  return hand({
    id: 'hoso',
    kind: 'dossier',
    titles: ['Biểu đánh giá xã nông thôn mới giai đoạn 2026 - 2030', 'XÃ ĐÔNG HẢI'],
    columns: [
      'stt | number | Số TT',
      'name | name | Tiêu chí/chỉ tiêu',
      'need | words | Quy định',
      'self | mark | Kết quả đánh giá',
      'note | words | Minh chứng',
    ],
    rows: [...rows, 'n | | Cộng số tiêu chí đạt | | 8'],
    marks: [...all.map((id) => `self: ${id} = ${id}a ${id}b`), `self: # n = ${criteria(all)}`],
  });
}
