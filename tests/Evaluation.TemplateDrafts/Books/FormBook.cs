using Evaluation.TemplateDrafts.House;
using static Evaluation.TemplateDrafts.House.CellStyle;

namespace Evaluation.TemplateDrafts.Books;

/// <summary>任务进展报送表: the template <c>form.xlsx</c>.</summary>
internal static class FormBook
{
    private const string Subtitle = "{{agency_name}}　·　{{period_name}}　·　{{plan_title}}　·　报送期限{{due_text}}";
    private const string Hint = "浅黄色单元格由报送部门填写，其他单元格已锁定。不报的行整行留空。";

    private static readonly (string Label, string Text)[] HowToFill =
    [
        ("1", "只填浅黄色单元格。其他单元格已锁定，没有密码；请不要解除保护、改动编号或删除工作表，否则可能无法识别。可以调整列宽行高、筛选和隐藏列。"),
        ("2", "“举措进展”每行一项举措。先选“完成状态”，再写“进展情况”：本期做了什么、取得什么成果、还差什么。完成进度能量化的填百分数，例如85。"),
        ("3", "已完成的举措填“完成日期”（文件印发、系统上线、会议召开等事实发生的日期）和“佐证材料”。"),
        ("4", "“指标数据”按本行注明的数据期和计量单位填写；“发布日期”填数据对外发布或正式定稿的日期。左侧列有已掌握的最近数据，供核对口径。"),
        ("5", "“典型案例”自愿报送，至多10个，每行一个。"),
        ("6", "本期没有内容可报的行整行留空。留空不等于“未启动”，也不等于0。"),
        ("7", "可以多人分头填写，再合并到一份表里报回；每个部门每期只报一份。"),
    ];

    private static readonly (string Label, string Text)[] Statuses =
    [
        ("未启动", "尚未开展工作。请在“进展情况”中写明原因和计划启动时间。"),
        ("推进中", "已经开展，尚未取得举措要求的最终成果。"),
        ("已完成", "举措要求的成果已经取得，例如文件已印发、系统已上线、活动已举办。须填完成日期和佐证材料；没有佐证的，完成情况暂不计分。"),
        ("常态化推进", "举措没有终点，需要持续开展，本年度的工作正在按计划进行。"),
        ("不适用", "举措因政策调整等原因不再需要开展，或者不属于本部门职责。请写明依据。"),
    ];

    private static readonly (string Label, string Text)[] Evidence =
    [
        ("可以作为佐证", "文件名称和文号；公开发布的网址和日期；会议名称和日期；系统、平台的名称和上线日期；统计报表或者公报的名称和日期。"),
        ("不能作为佐证", "“已完成”“正在推进”等没有出处的说法；内部未定稿的材料；本表以外没有写明名称、文号或者网址的附件。"),
        ("保密要求", "涉密和不宜公开的内容不得填入本表，只写公开的文件名称或者文号。"),
    ];

    private static readonly (string Label, string Text)[] SendBack =
    [
        ("文件格式", "保存为 .xlsx，不要另存为 .xls、.et、.csv 或者 PDF。Excel、WPS 表格和 LibreOffice 均可填写。文件名可以改。"),
        ("报送期限", "{{due_text}}（含当日）前报回。逾期报送会记入报送质量。"),
        ("更正", "报回后需要更正的，改好后整份重新报送，以最后一份为准，此前各份留存备查。"),
        ("退回", "有填写错误的，会退回一份在出错单元格上加注批注的副本，改正后重新报送。"),
        ("专用", "本表含有报送部门、期间和行次的校验信息，只供{{agency_name}}报送{{period_name}}情况，不能用于其他部门或者其他期间。"),
        ("咨询", "填报中的问题请向印发本表的办公室咨询，联系人见印发通知。"),
    ];

    public static BookDraft Draft() => new("任务进展报送表", Guide(), Measures(), Indicators(), Cases(), Structure(), Lists()) { IsStructureLocked = true };

    private static SheetDraft Guide()
    {
        var sheet = new SheetDraft("填报说明", "nav_contents", landscape: true, 18, 120) { IsProtected = true, IsSelected = true }
            .Row(30, (1, "{{agency_name}}：{{period_name}}任务进展报送表", Title))
            .Row(18, (1, "{{plan_title}}", CellStyle.Subtitle))
            .Skip();
        Lines(sheet, ("报送部门", "{{agency_name}}（{{agency_code}}）"), ("报送期间", "{{period_name}}（{{period_first}}至{{period_last}}）"), ("报送期限", "{{due_text}}（含当日）"),
            ("报送内容", "举措{{measures_count}}项（牵头任务{{led_count}}项，参与任务{{joined_count}}项），指标数据{{indicators_count}}项，典型案例自愿"), ("表格版本", "第{{version}}版"));
        sheet.Skip().Heading("一、本表内容")
            .Link(1, "举措进展", "nav_measures", (2, "逐项填写举措的状态、进度和佐证，旁边列有上次报送的内容和办公室的意见", Default))
            .Link(1, "指标数据", "nav_indicators", (2, "本部门提供的指标", Default))
            .Link(1, "典型案例", "nav_cases", (2, "值得推广的做法，自愿报送", Default));
        Lines(sheet.Skip().Heading("二、怎样填写"), HowToFill);
        Lines(sheet.Skip().Heading("三、完成状态的含义"), Statuses);
        Lines(sheet.Skip().Heading("四、什么是佐证材料"), Evidence);
        Lines(sheet.Skip().Heading("五、怎样报回"), SendBack);
        return sheet;
    }

    private static SheetDraft Measures() => Entry("举措进展", "nav_measures", "本期报送{{measures_count}}项举措。", 3, 7, 6, 38, 11, 10, 24, 16, 12, 10, 42, 11.5, 24)
        .EntryTable(
            "measures", "举措表",
            new("编号", "key", Centre) { IsReadBack = true }, new("分工", "role", Centre), new("举措内容", "text", Text), new("完成期限", "due", Date),
            new("上次状态", "last_status", Centre), new("上次报送内容", "last_text", Text), new("办公室意见", "last_review", Text),
            new("完成状态", "status", EntryCentre, true) { IsReadBack = true, Validation = FormChecks.Status },
            new("完成进度（%）", "percent", EntryNumber) { IsReadBack = true, Validation = FormChecks.Percent },
            new("进展情况", "progress", EntryLong) { IsReadBack = true, Validation = FormChecks.Text("进展情况", 2000, "本期做了什么、取得什么成果、还差什么。") },
            new("完成日期", "date", EntryDate) { IsReadBack = true, Validation = FormChecks.Day("完成日期") },
            new("佐证材料", "evidence", EntryText) { IsReadBack = true, Validation = FormChecks.Text("佐证材料", 1000, "文件名称和文号、网址和日期等，多项用分号隔开。") });

    private static SheetDraft Indicators() => Entry("指标数据", "nav_indicators", "本期需要填报{{indicators_count}}项数据。", 2, 33, 31, 11, 10, 10, 13, 12, 14, 12, 34, 30)
        .EntryTable(
            "indicators", "指标表",
            new("指标编号", "key", Text) { IsReadBack = true }, new("指标名称", "name", Text), new("计量单位", "unit", Centre), new("数据期", "period", Centre),
            new("已有数据期", "last_period", Centre), new("已有数值", "last_value", General), new("已有发布日期", "last_released", Date),
            new("数值", "value", EntryNumber) { IsReadBack = true, Validation = FormChecks.Number },
            new("发布日期", "released", EntryDate) { IsReadBack = true, Validation = FormChecks.Day("发布日期") },
            new("数据来源", "source", EntryText) { IsReadBack = true, Validation = FormChecks.Text("数据来源", 300, "公报、年报或者统计报表的名称。") },
            new("备注", "note", EntryText) { IsReadBack = true, Validation = FormChecks.Text("备注", 500, "口径变化、修订原因等。") });

    private static SheetDraft Cases() => Entry("典型案例", "nav_cases", "自愿报送，至多10个。", 1, 6, 36, 10, 16, 80, 40)
        .EntryTable(
            "cases", "案例表",
            new("序号", "number", Centre),
            new("案例名称", "title", EntryText) { IsReadBack = true, Validation = FormChecks.Text("案例名称", 100, "一句话说清做法或者成效。") },
            new("对应任务", "task", EntryCentre) { IsReadBack = true, Validation = FormChecks.Task },
            new("地区", "region", EntryText) { IsReadBack = true, Validation = FormChecks.Text("地区", 50, "案例发生的地区，写地区名录中的名称；不限一地的留空。") },
            new("案例简介", "summary", EntryLong) { IsReadBack = true, Validation = FormChecks.Text("案例简介", 2000, "背景、做法、成效和推广价值。") },
            new("案例佐证", "evidence", EntryText) { IsReadBack = true, Validation = FormChecks.Text("案例佐证", 1000, "文件名称和文号、网址和日期等。") });

    /// <summary>What the office reads back: from the first row on.</summary>
    private static SheetDraft Structure() => new SheetDraft("_form", "", landscape: true, 12, 14, 80) { IsProtected = true, State = "veryHidden" }
        .Row(null, (1, "{{form.kind}}", Default), (2, "{{form.key}}", Default), (3, "{{form.value}}", Default));

    /// <summary>What drop-downs and checks of other sheets refer to.</summary>
    private static SheetDraft Lists()
    {
        var sheet = new SheetDraft("_lists", "", landscape: true, 14) { IsProtected = true, State = "veryHidden" }
            .Row(null, (1, "{{first_day}}", Date))
            .Row(null, (1, "{{last_day}}", Date))
            .Row(null, (1, "{{tasks.number}}", Default));
        sheet.Names.AddRange([(FormChecks.FirstDay, "$A$1"), (FormChecks.LastDay, "$A$2"), (FormChecks.Tasks, "$A$3")]);
        return sheet;
    }

    private static SheetDraft Entry(string name, string navigation, string count, int frozenColumns, params double[] widths)
    {
        var sheet = new SheetDraft(name, navigation, landscape: true, widths) { IsProtected = true, FrozenColumns = frozenColumns }
            .Row(26, (1, name, Title))
            .Row(null, (1, Subtitle, CellStyle.Subtitle));
        return sheet.Link(1, "← 返回说明", "nav_contents").Row(null, (1, count + Hint, CellStyle.Subtitle));
    }

    private static void Lines(SheetDraft sheet, params (string Label, string Text)[] lines)
    {
        foreach (var (label, text) in lines)
            sheet.Row(null, (1, label, Label), (2, text, Text));
    }
}
