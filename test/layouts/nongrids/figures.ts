import { COMMUNES, DISTRICTS } from '../data/names';
import { random } from '../random';
import { nonGrid, range, sum, type Line, type NonGrid } from './table';

/** Money by source and year, total first. */
export function money(): NonGrid {
  const rng = random(41);
  const amounts = (): number[] => range(1, 4).map(() => rng.int(20, 900) * 10);
  const parts: readonly (readonly [string, string, readonly number[]])[] = [
    ['1', 'Vốn đầu tư công', amounts()],
    ['2', 'Kinh phí thường xuyên', amounts()],
    ['1', 'Ngân sách tỉnh', amounts()],
    ['2', 'Ngân sách xã', amounts()],
  ];
  const add = (from: number, to: number): number[] =>
    range(0, 3).map((k) => sum(parts.slice(from, to).map(([, , values]) => values[k] ?? 0)));
  const line = (stt: string | null, words: string, values: readonly number[]): Line => [
    stt,
    words,
    ...values,
    sum(values),
  ];
  return nonGrid('money', 'Nguồn vốn', [
    ['KẾT QUẢ HUY ĐỘNG NGUỒN LỰC XÂY DỰNG NÔNG THÔN MỚI'],
    ['ĐVT: triệu đồng'],
    ['STT', 'Nội dung chỉ tiêu', 'Năm 2022', 'Năm 2023', 'Năm 2024', 'Năm 2025', 'Tổng cộng'],
    line(null, 'TỔNG SỐ', add(0, 4)),
    line('I', 'NGÂN SÁCH TRUNG ƯƠNG', add(0, 2)),
    ...parts.slice(0, 2).map(([stt, words, values]) => line(stt, words, values)),
    line('II', 'NGÂN SÁCH ĐỊA PHƯƠNG', add(2, 4)),
    ...parts.slice(2).map(([stt, words, values]) => line(stt, words, values)),
  ]);
}

/** Targets by year, one line for each criterion: how many communes meet it. */
export function targets(): NonGrid {
  const rng = random(42);
  const criteria = [
    'Quy hoạch',
    'Giao thông',
    'Thủy lợi',
    'Điện',
    'Trường học',
    'Cơ sở vật chất văn hóa',
    'Nhà ở',
    'Thu nhập',
    'Y tế',
    'Môi trường',
  ];
  const rows = criteria.map((name, i): Line => {
    const start = rng.int(30, 60);
    const years = range(1, 4).map((year) => start + year * rng.int(4, 9));
    const rising = years.map((_, k) => Math.max(...years.slice(0, k + 1)));
    return [i + 1, `Số xã đạt tiêu chí số ${i + 1} về ${name}`, start, rising[3] ?? null, ...rising, null];
  });
  return nonGrid(
    'targets',
    'Biểu 01',
    [
      ['MỤC TIÊU SỐ XÃ ĐẠT TIÊU CHÍ ĐẾN HẾT NĂM 2025'],
      [
        'TT',
        'MỤC TIÊU',
        'Thực hiện đến hết năm 2021',
        'Mục tiêu đến hết năm 2025',
        'Chia cho các năm',
        null,
        null,
        null,
        'Ghi chú',
      ],
      [null, null, null, null, 'Năm 2022', 'Năm 2023', 'Năm 2024', 'Năm 2025'],
      ...rows,
    ],
    [[1, 4, 1, 7]],
  );
}

/** Poor households by district. */
export function poverty(): NonGrid {
  const rng = random(43);
  const rows = DISTRICTS.slice(0, 8).map((name, i): Line => {
    const [all, poor, near] = [rng.int(4000, 9000), rng.int(300, 900), rng.int(100, 500)];
    const share = (n: number): number => Math.round((n * 10000) / all) / 100;
    return [i + 1, `Huyện ${name}`, all, poor, share(poor), near, share(near)];
  });
  const total = (k: number): number => sum(rows.map((row) => Number(row[k])));
  const share = (k: number): number => Math.round((total(k) * 10000) / total(2)) / 100;
  return nonGrid(
    'poverty',
    'Ho ngheo',
    [
      ['TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO'],
      ['TT', 'Đơn vị', 'Tổng số hộ', 'Hộ nghèo', null, 'Hộ cận nghèo', null],
      [null, null, null, 'Số hộ', 'Tỷ lệ %', 'Số hộ', 'Tỷ lệ %'],
      ...rows,
      [null, 'Tổng cộng', total(2), total(3), share(3), total(5), share(5)],
    ],
    [
      [1, 3, 1, 4],
      [1, 5, 1, 6],
    ],
  );
}

/** Which department leads which task: x under departments. */
export function assignment(): NonGrid {
  const rng = random(44);
  const departments = [
    'Sở NN&MT',
    'Sở Xây dựng',
    'Sở Tài chính',
    'Sở Y tế',
    'Sở GD&ĐT',
    'Công an tỉnh',
    'Sở Nội vụ',
  ];
  const tasks = [
    'Rà soát quy hoạch',
    'Duy tu đường thôn',
    'Kiểm tra nước sạch',
    'Đào tạo nghề',
    'Tập huấn chuyển đổi số',
    'Thẩm định hồ sơ',
    'Tuyên truyền',
  ];
  return nonGrid('assignment', 'Phan cong', [
    ['PHÂN CÔNG NHIỆM VỤ THỰC HIỆN CHƯƠNG TRÌNH'],
    ['TT', 'Nhiệm vụ', ...departments, 'Thời hạn'],
    ...tasks.map((task, i): Line => {
      const leader = rng.int(0, departments.length - 1);
      return [
        i + 1,
        task,
        ...departments.map((_, k) => (k === leader || rng.next() < 0.2 ? 'x' : null)),
        `Quý ${rng.pick(['I', 'II', 'III', 'IV'])}`,
      ];
    }),
  ]);
}

/** Which commune sent its monthly report: communes down, but months across. */
export function monthlyReports(): NonGrid {
  const rng = random(45);
  const rows = COMMUNES.slice(40, 54).map((name, i): Line => {
    const months = range(1, 12).map(() => (rng.next() < 0.8 ? 'x' : null));
    return [i + 1, `Xã ${name}`, ...months, months.filter((month) => month === 'x').length];
  });
  return nonGrid('monthly-reports', 'Theo dõi nộp BC', [
    ['THEO DÕI TÌNH HÌNH NỘP BÁO CÁO THÁNG CỦA CÁC XÃ NĂM 2025'],
    ['STT', 'Tên xã', ...range(1, 12).map((month) => `Tháng ${month}`), 'Số báo cáo đã nộp'],
    ...rows,
    [
      null,
      'Tổng cộng',
      ...range(0, 11).map((k) => rows.filter((row) => row[2 + k] === 'x').length),
      sum(rows.map((row) => Number(row[14]))),
    ],
  ]);
}

/** One commune's dossier: indicators, wanted and reached values. */
export function dossier(): NonGrid {
  return nonGrid('dossier', 'Biểu tự đánh giá', [
    ['BIỂU TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ CỦA XÃ TÂN LẬP'],
    ['TT', 'Tên tiêu chí', 'Nội dung tiêu chí', 'Yêu cầu', 'Kết quả thực hiện', 'Tự đánh giá'],
    ['1', 'Quy hoạch', '1.1 Có quy hoạch chung được phê duyệt', 'Đạt', 'Đạt', 'Đạt'],
    [null, null, '1.2 Có quy định quản lý quy hoạch', 'Đạt', 'Đạt', 'Đạt'],
    ['2', 'Giao thông', '2.1 Đường xã được nhựa hóa', '100%', '100%', 'Đạt'],
    [null, null, '2.2 Đường thôn được cứng hóa', '≥ 80%', '76%', 'Chưa đạt'],
    ['4', 'Điện', '4.2 Tỷ lệ hộ dùng điện an toàn', '≥ 98%', '99,2%', 'Đạt'],
    [null, 'Tổng số tiêu chí đạt', null, null, null, 2],
  ]);
}
