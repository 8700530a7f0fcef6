/** Names of made-up units, composed as real ones are; canonical spelling is NFC with the new tone placement. */
const list = (words: string): readonly string[] => words.split('|');

const FIRST =
  'Tân Hòa Thanh Nậm Mường Bản Sơn Phú An Vĩnh Quảng Đông Thủy Kim Long Yên Xuân Cao Ngọc Bình'.split(' ');
const SECOND =
  'Lập Bình Hòa An Thủy Sơn Phong Lộc Thành Quý Giang Khê Châu Mỹ Xá Hội Tiến Minh Lâm Trung'.split(' ');

/** Commune names that look like words of a table; all are names of real communes somewhere. */
export const TRAPS: readonly string[] = list('Cộng Hòa|Toàn Thắng|Tổng Cọt|Trung Bình');

export const COMMUNES: readonly string[] = FIRST.flatMap((first) =>
  SECOND.filter((second) => second !== first).map((second) => `${first} ${second}`),
);

export const DISTRICTS: readonly string[] = list(
  'Nậm Khánh|Bắc Thủy|Mường Lai|Sông Hóa|Tràng Kênh|Ba Ngòi|Chiềng Khoa|Đầm Vạc|Núi Ngang|' +
    'Khe Sanh Thượng|Lạc Đạo|Thới Nguyên|Cát Hanh|Pu Si|Vân Trình|Bến Giá',
);

export const REGIONS: readonly string[] = list('Vùng núi|Vùng đồng bằng|Vùng ven biển|Vùng bãi ngang');

export const VILLAGES: readonly string[] = list(
  'Đông|Đoài|Thượng|Hạ|Trung Tâm|Nà Lốm|Pá Hốc|Huổi Sưa|Khe Vải|Đồng Mít|Cây Đa|Hòa Lạc|Tiền Phong|' +
    'Bến Đá|Phiêng Ban|Co Mạ|Làng Chanh|Xóm Mới|Tân Tiến|Thủy Cam|Sân Bay|Đội 4|Số 7|Nà Nghè|' +
    'Pom Khoang|Lũng Vài|Cốc Phát|Rộc Bầu|Cầu Sắt|Gò Mít',
);

export const PROVINCES: readonly string[] = list('Hòa Sơn|Nam Thủy|Trường Khê|Bắc Lĩnh|Vĩnh Hóa');

export const PEOPLE: readonly string[] = list(
  'Nguyễn Văn An|Trần Thị Bích|Lò Văn Cương|Giàng A Dơ|Phạm Minh Đức|Lê Thị Hòa|Vàng Thị Lan|' +
    'Hoàng Quốc Khánh|Đặng Thúy Nga|Bùi Xuân Phúc|Quàng Văn Thủy|Đỗ Thị Yến|Ngô Bá Tùng|Vũ Hải Sơn',
);
