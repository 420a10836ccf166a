-- The bureau's three monthly tables, with the same indicators of other regions beside its own.
CREATE VIEW industrial_value_added AS
SELECT * FROM latest WHERE indicator IN (SELECT code FROM indicators WHERE "table" = 'industrial-value-added');

COMMENT ON VIEW industrial_value_added IS '规模以上工业增加值: value added of industry above designated size, with output, sales, firms and products of the same table. Columns as in figures.';

CREATE VIEW fixed_asset_investment AS
SELECT * FROM latest WHERE indicator IN (SELECT code FROM indicators WHERE "table" = 'fixed-asset-investment');

COMMENT ON VIEW fixed_asset_investment IS '固定资产投资(不含农户): investment in fixed assets, with and without real estate development. Columns as in figures.';

CREATE VIEW services_revenue AS
SELECT * FROM latest WHERE indicator IN (SELECT code FROM indicators WHERE "table" = 'services-revenue');

COMMENT ON VIEW services_revenue IS '规模以上服务业营业收入: business revenue of services above designated size, with the business climate survey. Columns as in figures.';
