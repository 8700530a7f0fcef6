import { COMMUNES, DISTRICTS, PEOPLE, VILLAGES } from '../data/names';
import { random } from '../random';
import { nonGrid, range, sum, type Line, type NonGrid } from './table';

/** Projects with place, years and cost. */
export function projects(): NonGrid {
  const rng = random(31);
  const works = [
    'Đường trục thôn',
    'Nhà văn hóa xã',
    'Trạm y tế',
    'Kênh mương nội đồng',
    'Trường mầm non',
    'Chợ xã',
  ];
  const lines = range(1, 14).map((n): Line => {
    const total = rng.int(8, 90) * 100;
    const done = rng.int(2, 8) * 100;
    return [
      n,
      `${rng.pick(works)} ${rng.pick(COMMUNES)}`,
      `Xã ${rng.pick(COMMUNES)}`,
      '2024-2025',
      total,
      done,
      total - done,
      'Ban QLDA',
    ];
  });
  const column = (k: number): number => sum(lines.map((line) => Number(line[k])));
  return nonGrid('projects', 'Danh mục dự án', [
    ['DANH MỤC DỰ ÁN ĐẦU TƯ TỪ NGUỒN VỐN CHƯƠNG TRÌNH NÔNG THÔN MỚI'],
    ['ĐVT: triệu đồng'],
    ['TT', 'Tên dự án', 'Địa điểm', 'Thời gian', 'Tổng mức đầu tư', 'Đã bố trí', 'Còn thiếu', 'Chủ đầu tư'],
    ...lines,
    [null, 'Tổng cộng', null, null, column(4), column(5), column(6)],
  ]);
}

/** Prose on a sheet. */
export function prose(): NonGrid {
  return nonGrid('prose', 'Thuyet minh', [
    ['BÁO CÁO THUYẾT MINH'],
    ['I. Kết quả thực hiện'],
    ['1. Đến nay toàn tỉnh có 45/115 xã đạt 19 tiêu chí, bình quân 14,2 tiêu chí/xã.'],
    ['2. Tiêu chí số 5 có 98 xã đạt; tiêu chí số 10 có 35 xã đạt.'],
    ['II. Khó khăn, vướng mắc'],
    ['- Nguồn lực còn hạn chế; một số xã chưa đạt tiêu chí giao thông, thu nhập.'],
    [null],
    ['Người lập biểu'],
  ]);
}

/** Staff attendance: days across, x, a count at the right. */
export function attendance(): NonGrid {
  const rng = random(32);
  const rows = PEOPLE.map((name, i): Line => {
    const days = range(1, 31).map((day) => (day % 7 < 2 || rng.next() < 0.1 ? null : 'x'));
    return [i + 1, name, 'Chuyên viên', ...days, days.filter((day) => day === 'x').length, null];
  });
  return nonGrid(
    'attendance',
    'Cham cong T10',
    [
      ['VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI TỈNH'],
      ['BẢNG CHẤM CÔNG THÁNG 10 NĂM 2025'],
      [
        'STT',
        'Họ và tên',
        'Chức vụ',
        'Ngày trong tháng',
        ...range(2, 31).map(() => null),
        'Tổng số công',
        'Ghi chú',
      ],
      [null, null, null, ...range(1, 31)],
      ...rows,
      [
        null,
        'Cộng',
        null,
        ...range(1, 31).map((_, k) => rows.filter((row) => row[3 + k] === 'x').length),
        sum(rows.map((row) => Number(row[34]))),
      ],
      [null, 'Người chấm công', null, null, null, 'Thủ trưởng đơn vị'],
    ],
    [[2, 3, 2, 33]],
  );
}

/** Papers of a dossier ticked off. */
export function checklist(): NonGrid {
  const papers = [
    'Tờ trình',
    'Báo cáo kết quả',
    'Biên bản họp',
    'Báo cáo tổng hợp ý kiến',
    'Hình ảnh minh họa',
    'Bản cam kết',
    'Quyết định phê duyệt quy hoạch',
  ];
  const rng = random(33);
  return nonGrid('checklist', 'Hồ sơ', [
    ['DANH MỤC KIỂM TRA HỒ SƠ XÉT CÔNG NHẬN XÃ ĐẠT CHUẨN'],
    ['TT', 'Thành phần hồ sơ', 'Có', 'Không', 'Bản chính', 'Bản sao', 'Ghi chú'],
    ...papers.map((paper, i): Line => {
      const there = rng.next() < 0.8;
      const original = rng.next() < 0.5;
      return [
        i + 1,
        paper,
        there ? 'x' : null,
        there ? null : 'x',
        there && original ? 'x' : null,
        there && !original ? 'x' : null,
        null,
      ];
    }),
  ]);
}

/** Answers of households to ten questions, with a count of yes. */
export function survey(): NonGrid {
  const rng = random(34);
  const rows = PEOPLE.map((name, i): Line => {
    const answers = range(1, 10).map(() => (rng.next() < 0.8 ? 'Có' : 'Không'));
    return [i + 1, `Hộ ông/bà ${name}`, ...answers, answers.filter((answer) => answer === 'Có').length];
  });
  return nonGrid('survey', 'Phieu hoi', [
    ['TỔNG HỢP PHIẾU LẤY Ý KIẾN NGƯỜI DÂN VỀ SỰ HÀI LÒNG'],
    ['TT', 'Hộ gia đình', ...range(1, 10).map((n) => `Câu ${n}`), 'Số câu trả lời "Có"'],
    ...rows,
  ]);
}

/** Villages registered, three groups of columns of numbers. */
export function registeredVillages(): NonGrid {
  const rng = random(35);
  const rows = DISTRICTS.slice(0, 9).map((name, i): Line => {
    const [all, met, model, plan] = [rng.int(60, 160), rng.int(10, 40), rng.int(2, 9), rng.int(5, 30)];
    return [i + 1, `Huyện ${name}`, all, met, model, plan + model, model, plan];
  });
  const totals = range(2, 7).map((k) => sum(rows.map((row) => Number(row[k]))));
  return nonGrid('registered-villages', 'Biểu 03', [
    ['Biểu số 3'],
    ['TT', 'Tên huyện', 'Tổng số thôn, bản', 'Thực hiện đến hết năm 2024', null, 'Đăng ký đến năm 2025'],
    [null, null, null, 'Đạt chuẩn', 'Kiểu mẫu', 'Tổng cộng', 'Kiểu mẫu', 'Nông thôn mới'],
    ...rows,
    [null, 'Tổng', ...totals],
  ]);
}

/** Products with points and stars. */
export function products(): NonGrid {
  const rng = random(36);
  return nonGrid('products', 'OCOP', [
    ['DANH SÁCH SẢN PHẨM OCOP ĐƯỢC CÔNG NHẬN NĂM 2025'],
    ['TT', 'Tên sản phẩm', 'Chủ thể', 'Xã', 'Điểm', 'Hạng sao', 'Số quyết định'],
    ...range(1, 12).map((n): Line => {
      const points = rng.int(52, 95);
      return [
        n,
        rng.pick(['Chè', 'Mật ong', 'Gạo', 'Miến dong', 'Cam']) + ` ${rng.pick(VILLAGES)}`,
        'Hợp tác xã',
        `Xã ${rng.pick(COMMUNES)}`,
        points,
        points >= 90 ? 5 : points >= 70 ? 4 : 3,
        `${n + 40}/QĐ-UBND`,
      ];
    }),
  ]);
}
