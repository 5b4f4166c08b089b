using Evaluation.Report.Documents;
using Evaluation.Report.Tests.Workbooks;

namespace Evaluation.Report.Tests.Charts;

/// <summary>One chart of each kind, with figures made up for show.</summary>
internal static class Gallery
{
    private static readonly string[] Chapters =
    [
        "一、完善知识产权制度", "二、强化知识产权保护", "三、完善知识产权市场运行机制", "四、提高知识产权公共服务水平",
        "五、营造良好的知识产权人文社会环境", "六、深度参与全球知识产权治理", "七、加强组织保障",
    ];

    public static ReportDocument Document { get; } = new(
        "gallery",
        new Dictionary<string, Cell> { ["title"] = Cell.Of("示例图表") },
        [ChapterTable(), AgencyTable(), IndicatorTable(), ProjectionTable(), RankTable(), PointTable()],
        [
            new("status", "status", ChartKind.StackedBar, "示例：各章任务按状态分布（项）", "chapters", 0, 7, "chapter",
                [
                    new("已完成", "completed", SeriesStyle.Completed), new("常态化推进", "ongoing", SeriesStyle.Ongoing),
                    new("推进中", "progress", SeriesStyle.InProgress), new("逾期", "late", SeriesStyle.Late), new("未报送", "missing", SeriesStyle.Missing),
                ],
                "任务数（项）", null, null, "来源：示例数据，截至2024-06-30"),
            new("profile", "profile", ChartKind.Radar, "示例：各章得分（满分100分）", "chapters", 0, 7, "chapter",
                [new("本年", "score", SeriesStyle.Primary), new("上年", "last", SeriesStyle.Secondary)], "得分", 0, 100, "来源：示例数据"),
            new("agencies", "agencies", ChartKind.Bar, "示例：部门得分（分）", "agencies", 0, 8, "agency",
                [new("得分", "score", SeriesStyle.Primary)], "得分（分）", null, 100, "来源：示例数据"),
            new("indicators", "patents", ChartKind.Line, "示例：每万人口高价值发明专利拥有量（件）", "indicators", 0, 6, "period",
                [new("实际值", "value", SeriesStyle.Primary), new("目标路径", "target", SeriesStyle.Target)], "件", null, null, "来源：示例数据"),
            new("indicators", "value-added", ChartKind.Line, "示例：专利密集型产业增加值占GDP比重（%）", "indicators", 6, 6, "period",
                [new("实际值", "value", SeriesStyle.Primary), new("目标路径", "target", SeriesStyle.Target)], "%", null, null, "来源：示例数据"),
            new("indicators", "gaps", ChartKind.Line, "示例：有缺口的序列（亿元）", "indicators", 12, 6, "period",
                [new("实际值", "value", SeriesStyle.Primary), new("目标路径", "target", SeriesStyle.Target)], "亿元", null, null, "来源：示例数据"),
            new("indicators", "bands", ChartKind.LineWithBand, "示例：有预测区间的序列（%）", "projections", 0, 6, "period",
                [
                    new("95%预测区间", "lower95", SeriesStyle.Band95, "upper95"), new("80%预测区间", "lower80", SeriesStyle.Band80, "upper80"),
                    new("趋势预测", "projected", SeriesStyle.Projection), new("目标路径", "target", SeriesStyle.Target), new("实际值", "value", SeriesStyle.Primary),
                ],
                "%", null, null, "来源：示例数据"),
            new("ranks", "ranks", ChartKind.BarWithWhiskers, "示例：地区名次中位数与90%区间", "ranks", 0, 5, "area",
                [new("名次", "rank", SeriesStyle.Secondary, MinusColumn: "minus", PlusColumn: "plus")], "名次（第1位最优）", 0, null, "来源：示例数据"),
            new("points", "points", ChartKind.StackedBar, "示例：各维度对指数变化的贡献（点）", "points", 0, 3, "year",
                [new("创造", "a", SeriesStyle.Primary), new("运用", "b", SeriesStyle.Ongoing), new("国际", "c", SeriesStyle.Missing)], "贡献（点）", null, null, "来源：示例数据"),
            new("heat", "heat", ChartKind.HeatTable, "示例：各地区各维度得分（分）", "ranks", 0, 5, "area",
                [new("创造", "creation", SeriesStyle.Primary), new("国际", "abroad", SeriesStyle.Primary)], "", 0, 100, "来源：示例数据"),
        ]);

    /// <summary>What a layout may break on: long names, one bar, many bars, many periods, lines that end together, negative and equal values.</summary>
    public static ReportDocument Extremes { get; } = new(
        "extremes",
        new Dictionary<string, Cell>(),
        [
            new("long", ["c", "a", "b", "d"], [.. Enumerable.Range(0, 12).Select(i => Row($"{i}", string.Concat(Enumerable.Repeat("很长的名称 long name ", 1 + i % 4)), i, 100_000m * i, i - 6))]),
            new("many", ["c", "a", "b", "d"], [.. Enumerable.Range(0, 48).Select(i => Row($"{i}", $"{2020 + i / 12}年{1 + i % 12}月", 50 + i, 50 + i, 50 + i))]),
            new("flat", ["c", "a", "b", "d"], [Row("x", "唯一", 0, 5, 5)]),
        ],
        [
            .. from kind in Enum.GetValues<ChartKind>()
               from table in new[] { "long", "many", "flat" }
               where kind != ChartKind.Radar || table != "many"
               select new ReportChart(
                   "s", $"{table}-{kind}", kind, string.Concat(Enumerable.Repeat("示例：很长的标题", kind == ChartKind.Bar ? 9 : 1)), table, 0,
                   table == "long" ? 12 : table == "many" ? 48 : 1, "c",
                   [new("甲的名称", "a", SeriesStyle.Primary), new("乙", "b", SeriesStyle.Target), new("丙的很长很长很长很长的名称", "d", SeriesStyle.Late)],
                   "单位：亿元", null, null, string.Concat(Enumerable.Repeat("来源：示例数据。", 12))),
        ]);

    /// <summary>A sheet of charts before the sheet of their figures.</summary>
    public static TemplateFile Template()
    {
        var template = new TemplateFile();
        template.Sheet("图表")
            .Before("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
            .Row(1, TemplateFile.Title, "{{title}}")
            .Cell(1, 16, TemplateFile.Plain, " ")
            .Row(56, TemplateFile.Body, "图下的文字")
            .After("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.4\" bottom=\"0.4\" header=\"0.2\" footer=\"0.2\"/><pageSetup paperSize=\"9\" orientation=\"portrait\" fitToHeight=\"0\"/>");
        template.Sheet("数据")
            .Row(1, TemplateFile.Header, "章", "已完成", "常态化推进", "推进中", "逾期", "未报送", "得分", "上年")
            .Row(2, TemplateFile.Body, "{{chapters.chapter}}", "{{chapters.completed}}", "{{chapters.ongoing}}", "{{chapters.progress}}", "{{chapters.late}}", "{{chapters.missing}}", "{{chapters.score}}", "{{chapters.last}}")
            .Row(4, TemplateFile.Header, "部门", "得分")
            .Row(5, TemplateFile.Body, "{{agencies.agency}}", "{{agencies.score}}")
            .Row(7, TemplateFile.Header, "时期", "实际值", "目标")
            .Row(8, TemplateFile.Body, "{{indicators.period}}", "{{indicators.value}}", "{{indicators.target}}")
            .Row(10, TemplateFile.Header, "时期", "实际值", "目标", "预测", "80%下限", "80%上限", "95%下限", "95%上限")
            .Row(11, TemplateFile.Body, "{{projections.period}}", "{{projections.value}}", "{{projections.target}}", "{{projections.projected}}", "{{projections.lower80}}", "{{projections.upper80}}", "{{projections.lower95}}", "{{projections.upper95}}");
        template.Sheet("图表二").Row(1, TemplateFile.Title, "{{title}}").Cell(1, 16, TemplateFile.Plain, " ");
        template.Sheet("数据二")
            .Row(1, TemplateFile.Header, "地区", "名次", "下距", "上距", "创造", "国际")
            .Row(2, TemplateFile.Body, "{{ranks.area}}", "{{ranks.rank}}", "{{ranks.minus}}", "{{ranks.plus}}", "{{ranks.creation}}", "{{ranks.abroad}}")
            .Row(4, TemplateFile.Header, "年份", "创造", "运用", "国际")
            .Row(5, TemplateFile.Body, "{{points.year}}", "{{points.a}}", "{{points.b}}", "{{points.c}}");
        return template
            .Name("chart_ranks", "图表二!$A$3:$H$20").Name("chart_points", "图表二!$I$3:$P$20").Name("chart_heat", "数据二!$E$2:$F$2")
            .Name("chart_status", "图表!$A$3:$H$20").Name("chart_profile", "图表!$I$3:$P$20")
            .Name("chart_agencies", "图表!$A$22:$P$38").Name("chart_indicators", "图表!$A$40:$H$54");
    }

    private static ReportTable ChapterTable() => new(
        "chapters", ["chapter", "completed", "ongoing", "progress", "late", "missing", "score", "last"],
        [.. Chapters.Select((c, i) => Row(c, c, 4 + i, 9 - i, i % 3, i == 2 ? 3 : 0, i == 5 ? 0 : 2 + i, 92.4m - 3 * i, 88m - 2 * i))]);

    private static ReportTable AgencyTable()
    {
        string[] names = ["国家知识产权局", "中央宣传部", "市场监管总局", "最高人民法院", "最高人民检察院", "公安部", "国家国防科技工业局", "中国国际贸易促进委员会"];
        return new("agencies", ["agency", "score"], [.. names.Select((n, i) => Row(n, n, 96.4m - 4.3m * i))]);
    }

    private static ReportTable IndicatorTable()
    {
        decimal?[] patents = [6.3m, 7.5m, 9.4m, 11.8m, null, null], added = [11.6m, 12.0m, 12.4m, 12.7m, 13.0m, null], gaps = [1200m, null, 1500m, null, 1700m, 1650m];
        IEnumerable<TableRow> Rows(string name, decimal?[] values, decimal first, decimal step) => values.Select((v, i) => new TableRow(
            $"{name}{i}", [Cell.Of($"{2020 + i}"), v is { } value ? Cell.Of(value) : Cell.Blank, Cell.Of(first + step * i)]));
        return new("indicators", ["period", "value", "target"], [.. Rows("p", patents, 6.3m, 1.14m), .. Rows("a", added, 11.6m, 0.28m), .. Rows("g", gaps, 1200, 100)]);
    }

    /// <summary>Values to the fourth year, then an expectation whose widest band reaches below zero.</summary>
    private static ReportTable ProjectionTable() => new(
        "projections", ["period", "value", "target", "projected", "lower80", "upper80", "lower95", "upper95"],
        [
            Projection(2020, 1.2m, 1.2m), Projection(2021, 1.6m, 1.4m), Projection(2022, 1.5m, 1.6m),
            Projection(2023, 1.9m, 1.8m, 1.9m, 1.9m, 1.9m, 1.9m, 1.9m),
            Projection(2024, null, 2, 2.1m, 1.2m, 3.1m, 0.4m, 3.9m),
            Projection(2025, null, 2.2m, 2.3m, 0.6m, 4.1m, -0.8m, 5.4m),
        ]);

    private static TableRow Projection(int year, decimal? value, decimal target, params decimal[] expected)
    {
        var cells = Enumerable.Range(0, 5).Select(i => i < expected.Length ? Cell.Of(expected[i]) : Cell.Blank);
        return new($"{year}", [Cell.Of($"{year}"), Cells.Of(value), Cell.Of(target), .. cells]);
    }

    /// <summary>A median rank with its interval; the fourth area has no score abroad, the fifth no interval.</summary>
    private static ReportTable RankTable() => new(
        "ranks", ["area", "rank", "minus", "plus", "creation", "abroad"],
        [
            Row("甲", "1 甲（1—1）", 1, 0, 0, 100, 80), Row("乙", "2 乙（2—4）", 2.5m, 0.5m, 1.5m, 75, 100), Row("丙", "3 丙（2—5）", 3, 1, 2, 25, 50),
            new("丁", [Cell.Of("4 丁（3—5）"), Cell.Of(4m), Cell.Of(1m), Cell.Of(1m), Cell.Of(0m), Cell.Of("无数据")]),
            new("戊", [Cell.Of("5 戊"), Cell.Of(5m), Cell.Of("无"), Cell.Of("无"), Cell.Of(12.5m), Cell.Of(10m)]),
        ]);

    /// <summary>Points that cancel each other in part: 8 − 3, 4 − 6 and −1 − 2.</summary>
    private static ReportTable PointTable() => new(
        "points", ["year", "a", "b", "c"],
        [Row("2021", "2021（合计+5）", 5, 3, -3), Row("2022", "2022（合计−2）", -2, 4, -4), Row("2023", "2023（合计−3）", -1, 0, -2)]);

    private static TableRow Row(string key, string label, params decimal[] values) => new(key, [Cell.Of(label), .. values.Select(v => Cell.Of(v))]);
}
