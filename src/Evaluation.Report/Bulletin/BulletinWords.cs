using Evaluation.Assess.Bulletin;

namespace Evaluation.Report.Bulletin;

/// <summary>The Chinese words for every choice of the bulletin.</summary>
public static class BulletinWords
{
    public static string Of(FigureChangeKind kind) => kind switch
    {
        FigureChangeKind.New => "新增",
        FigureChangeKind.Revised => "修订",
        FigureChangeKind.Refined => "精度不同",
        FigureChangeKind.Confirmed => "数值未变",
    };

    public static string Of(BulletinGapKind kind) => kind switch
    {
        BulletinGapKind.Overdue => "逾期未发布",
        BulletinGapKind.WithoutData => "指标无数据",
        BulletinGapKind.NoCalendar => "发布日程无法判断",
        BulletinGapKind.AreasMissing => "地区数据不全",
    };
}
