import { COMMUNES, PEOPLE, VILLAGES } from '../../layouts/data/names';
import type { Random } from '../../layouts/random';
import type { Drawn } from '../model/book';
import { communes, districts, range, total } from './names';
import { plainTable } from './plain';

/** Projects with place, time, cost, what was given and what is missing. */
export function projects(rng: Random): Drawn {
  const works = [
    'Đường trục thôn',
    'Nhà văn hóa',
    'Trạm y tế',
    'Kênh mương',
    'Trường mầm non',
    'Cấp nước sinh hoạt',
  ];
  const lines = range(1, rng.int(9, 18)).map(
    (n): [string, string, string, string, number, number, number, string] => {
      const cost = rng.int(8, 90) * 100;
      const given = rng.int(2, Math.floor(cost / 100)) * 100;
      const years = rng.pick(['2023-2025', '2024-2025', '2025-2026']);
      const name = `${rng.pick(works)} bản ${rng.pick(VILLAGES)}`;
      return [String(n), name, `Xã ${rng.pick(COMMUNES)}`, years, cost, given, cost - given, 'Ban QLDA'];
    },
  );
  const sum = (k: 4 | 5 | 6): number => total(lines.map((line) => line[k]));
  return plainTable(
    'duan',
    ['DANH MỤC DỰ ÁN ĐẦU TƯ KHỞI CÔNG MỚI NĂM 2025'],
    ['TT', 'Tên dự án'],
    [
      ['place', 'Địa điểm XD'],
      ['time', 'Thời gian KC-HT'],
      ['cost', 'Tổng mức đầu tư', 'money'],
      ['given', 'Đã bố trí', 'money'],
      ['left', 'Còn thiếu', 'money'],
      ['owner', 'Chủ đầu tư'],
    ],
    [...lines, [null, 'Tổng cộng', null, null, sum(4), sum(5), sum(6), null]],
  );
}

/** Who does what, with whom, until when. */
export function assignments(rng: Random): Drawn {
  const tasks = [
    'Rà soát quy hoạch',
    'Tập huấn',
    'Kiểm tra nước sạch',
    'Thẩm định hồ sơ',
    'Tuyên truyền',
    'Sơ kết',
  ];
  const offices = ['Sở NN&MT', 'Sở Xây dựng', 'Sở Tài chính', 'Sở Y tế', 'Công an tỉnh', 'UBND các xã'];
  return plainTable(
    'phancong',
    ['PHÂN CÔNG NHIỆM VỤ', 'Thực hiện Kế hoạch số 12/KH-UBND năm 2025'],
    ['STT', 'Nội dung công việc'],
    [
      ['lead', 'Cơ quan chủ trì'],
      ['with', 'Cơ quan phối hợp'],
      ['until', 'Thời gian hoàn thành'],
      ['criterion', 'Tiêu chí số', 'index'],
    ],
    tasks.map((task, at) => [
      String(at + 1),
      task,
      rng.pick(offices),
      rng.pick(offices),
      `Quý ${rng.pick(['I', 'II', 'III', 'IV'])}/2025`,
      rng.int(1, 19),
    ]),
  );
}

/** Prose: figures within sentences. */
export function prose(rng: Random): Drawn {
  const sentences = [
    `1. Đến nay toàn tỉnh có ${rng.int(20, 60)}/115 xã đạt chuẩn, bình quân 14,2 tiêu chí/xã.`,
    `2. Tổng nguồn lực huy động 4.916.475 triệu đồng, trong đó vốn NSTW ${rng.int(100, 900)} triệu đồng.`,
    '3. Tỷ lệ hộ nghèo giảm 4,5%, đạt 102% kế hoạch.',
    'II. TỒN TẠI, HẠN CHẾ',
    '- Một số xã chưa đạt tiêu chí giao thông, thu nhập.',
  ];
  return plainTable(
    'thuyetminh',
    ['BÁO CÁO THUYẾT MINH'],
    [null, 'I. KẾT QUẢ THỰC HIỆN'],
    [],
    sentences.map((text) => [null, text]),
  );
}

/** Telephone numbers, some as numbers. */
export function contacts(rng: Random): Drawn {
  return plainTable(
    'danhba',
    ['DANH SÁCH CÁN BỘ PHỤ TRÁCH NÔNG THÔN MỚI'],
    ['TT', 'Họ và tên'],
    [
      ['born', 'Năm sinh', 'index'],
      ['place', 'Đơn vị công tác'],
      ['phone', 'Điện thoại', 'index'],
      ['mail', 'Email'],
    ],
    PEOPLE.map((name, at) => [
      String(at + 1),
      name,
      rng.int(1966, 1999),
      `UBND xã ${rng.pick(COMMUNES)}`,
      900000000 + rng.int(0, 99999999),
      `canbo${at + 1}@example.vn`,
    ]),
  );
}

/** Statistics: codes, areas, people, densities, ranks, averages; a province's line first that sums some columns. */
export function statistics(rng: Random): Drawn {
  const names = districts(rng, rng.int(7, 13));
  const lines = names.map((name, at): [null, string, number, number, number, number, number, number] => {
    const area = rng.int(2000, 20000) / 10;
    const people = rng.int(18, 120) * 1000 + rng.int(0, 999);
    return [null, name, 94 + at, area, people, people / area, rng.int(210, 520) / 10, at + 1];
  });
  const area = total(lines.map((line) => line[3]));
  const people = total(lines.map((line) => line[4]));
  const income = total(lines.map((line) => line[6] * line[4])) / people;
  return plainTable(
    'thongke',
    ['Diện tích, dân số và mật độ dân số năm 2024 phân theo đơn vị hành chính'],
    [null, 'Đơn vị'],
    [
      ['code', 'Mã số', 'index'],
      ['area', 'Diện tích (km2)', 'average', 1],
      ['people', 'Dân số trung bình (người)', 'count'],
      ['density', 'Mật độ dân số (người/km2)', 'average', 1],
      ['income', 'Thu nhập bình quân (triệu đồng)', 'average', 1],
      ['rank', 'Xếp hạng', 'index'],
    ],
    [[null, 'TOÀN TỈNH', 11, Math.round(area * 10) / 10, people, people / area, income, null], ...lines],
  );
}

/** Indices of prices by year: columns of years, averages by line, nothing adds up. */
export function indices(rng: Random): Drawn {
  const goods = [
    'Chỉ số chung',
    'Lương thực',
    'Thực phẩm',
    'Nhà ở',
    'Giao thông',
    'Giáo dục',
    'Vàng',
    'Đô la Mỹ',
  ];
  return plainTable(
    'chiso',
    ['Chỉ số giá tiêu dùng các năm (năm trước = 100)'],
    [null, 'Nhóm hàng'],
    [2020, 2021, 2022, 2023, 2024].map((year) => [`y${year}`, String(year), 'average', 2] as const),
    goods.map((name) => [null, name, ...range(1, 5).map(() => rng.int(9700, 11200) / 100)]),
  );
}

/** Products with points and stars. */
export function products(rng: Random): Drawn {
  const kinds = ['Chè', 'Mật ong', 'Gạo', 'Miến dong', 'Cam', 'Thịt sấy'];
  return plainTable(
    'ocop',
    ['DANH SÁCH SẢN PHẨM OCOP ĐƯỢC CÔNG NHẬN NĂM 2024'],
    ['TT', 'Tên sản phẩm'],
    [
      ['owner', 'Chủ thể'],
      ['place', 'Địa chỉ'],
      ['points', 'Điểm', 'average', 1],
      ['stars', 'Hạng sao', 'index'],
      ['decision', 'Số QĐ'],
      ['year', 'Năm công nhận', 'index'],
    ],
    range(1, rng.int(8, 15)).map((n) => {
      const points = rng.int(500, 980) / 10;
      const stars = points >= 90 ? 5 : points >= 70 ? 4 : 3;
      const name = `${rng.pick(kinds)} ${rng.pick(VILLAGES)}`;
      return [
        String(n),
        name,
        'Hợp tác xã',
        `Xã ${rng.pick(COMMUNES)}`,
        points,
        stars,
        `${n + 40}/QĐ-UBND`,
        rng.int(2022, 2024),
      ];
    }),
  );
}

/** Communes ranked by an index of several scores. */
export function ranking(rng: Random): Drawn {
  const lines = communes(rng, rng.int(8, 16), true).map((name) => ({
    name,
    scores: [rng.int(40, 100) / 10, rng.int(40, 100) / 10, rng.int(40, 100) / 10],
  }));
  const index = (scores: readonly number[]): number => scores[0]! * 0.5 + scores[1]! * 0.3 + scores[2]! * 0.2;
  const ordered = [...lines].sort((a, b) => index(b.scores) - index(a.scores));
  return plainTable(
    'xephang',
    ['XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC XÃ NĂM 2024'],
    ['Hạng', 'Đơn vị'],
    [
      ['s1', ['Điểm thành phần', 'Thủ tục'], 'average', 1],
      ['s2', ['Điểm thành phần', 'Công vụ'], 'average', 1],
      ['s3', ['Điểm thành phần', 'Chuyển đổi số'], 'average', 1],
      ['index', 'Chỉ số (có trọng số)', 'average', 2],
    ],
    ordered.map(({ name, scores }, at) => [String(at + 1), name, ...scores, index(scores)]),
  );
}

export const OTHERS: readonly ((rng: Random) => Drawn)[] = [
  projects,
  assignments,
  prose,
  contacts,
  statistics,
  indices,
  products,
  ranking,
];
