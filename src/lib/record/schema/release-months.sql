-- The months that have an address: the home region has the growth of a headline indicator, year to date.
CREATE VIEW release_months AS
SELECT
	period,
	string_agg(indicator, ' ' ORDER BY list_position(['IVA', 'FAI', 'SRV_REV'], indicator)) AS indicators
FROM
	(
		SELECT DISTINCT period, indicator
		FROM observations
		WHERE
			region = (SELECT value FROM meta WHERE key = 'home_region')
			AND indicator IN ('IVA', 'FAI', 'SRV_REV')
			AND part = 'T'
			AND measure = 'growth'
			AND basis = 'Y'
			AND flag <> 'A'
	)
GROUP BY period
ORDER BY period DESC;

COMMENT ON VIEW release_months IS 'Months that have an address, newest first.';
COMMENT ON COLUMN release_months.period IS 'The month, YYYY-MM.';
COMMENT ON COLUMN release_months.indicators IS 'Headline indicators published for it: IVA, FAI, SRV_REV, separated by blanks.';
