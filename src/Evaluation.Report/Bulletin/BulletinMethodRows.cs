using Evaluation.Assess.Bulletin;
using Evaluation.Model.Schemes;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Bulletin;

/// <summary>方法: how changes are told, and how a release calendar is learnt.</summary>
internal static class BulletinMethodRows
{
    public static ReportTable Table(AnnualScheme scheme) =>
        MethodTable.Of([.. Figures(), .. Statuses(scheme), .. Calendar()]);

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Figures()
    {
        yield return ("数据变化", "期间", Cell.Of("起始日次日至截至日（含）"), "每个数值连同发布日保存；截至日之后发布的一概不用；期间每一次发布都列在“数据”，与前一次比较");
        yield return ("数据变化", "新增", Cell.Of("同一指标、地区、数据期第一次发布"), "列首次发布的数值；期间内又修订的，修订另列一条");
        yield return ("数据变化", "修订", Cell.Of("截至日的数值或单位与起始日已知的不同"), "起始日尚无的，与期间首次发布的比较；其间的各次发布写入说明");
        yield return ("数据变化", "精度不同", Cell.Of("较精的数值按较粗的位数四舍五入后与之相同"), "如499.1与499.06，不算修订");
        yield return ("数据变化", "差额", Cell.Of("新值－旧值"), "单位改变的不计算");
        yield return ("数据变化", "变化率（%）", Cell.Of("差额÷旧值的绝对值×100"), "旧值为0的无法计算");
        yield return ("数据变化", "比上年增减", Cell.Of("本期－上年同期"), "上年同期取截至日当时的数值；口径变化、单位改变的无法计算；比重以百分点计");
        yield return ("数据变化", "增速（%）", Cell.Of("比上年增减÷上年同期×100"), "只算流量和存量；比重、名次、指数、得分只列增减");
        yield return ("数据变化", "口径变化", Cell.Of("备注中写明口径突变、变化、调整、不可比的"), "照数据备注标明，程序不自行推断");
        yield return ("数据变化", "地区修订列出", Cell.Of(RegionalChange.Listed), "每项指标每期列变化率最大的几个地区；全部见“数据”");
    }

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Statuses(AnnualScheme scheme)
    {
        yield return ("状态变化", "任务、举措、指标", Cell.Of("同一计划在起始日和截至日各评估一次，逐项比较"), $"{scheme.Title}（版本{scheme.Version}）；指标判断只用计划年度及以前的数据，以后年度的数据见“达到目标”");
        yield return ("状态变化", "达到目标", Cell.Of("目标期及以前最新一年的数值达到目标值"), "越高越好的不低于、越低越好的不高于；目标取截至日有效的版本");
        yield return ("状态变化", "快于预期：进度比高于", Cell.Of(scheme.Pace.AheadAbove.Value), scheme.Pace.AheadAbove.Source);
        yield return ("状态变化", "符合预期：进度比不低于", Cell.Of(scheme.Pace.OnTrackFrom.Value), scheme.Pace.OnTrackFrom.Source);
    }

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Calendar()
    {
        yield return ("发布日程", "应发布日", Cell.Of("数据期最后一天＋发布间隔（日历天）"), "data/calendar/releases.csv 载明间隔的用该间隔，其余从指标自己的发布历史得出");
        yield return ("发布日程", "发布间隔", Cell.Of("历次首次发布距期末天数的中位数；偶数个取中间两个中较长的"), "中位数不受个别很早或很迟的发布影响；最迟天数另列，超过的注明比以往都迟");
        yield return ("发布日程", "只用哪些发布", Cell.Of("发布日确知、且使数据推进到更近一期的首次发布"), "事后补发的早年数据，以及备注为发布日期未知或只精确到年的，不反映发布规律");
        yield return ("发布日程", "最少次数", Cell.Of(ReleaseSchedules.MinReleases), "少于此数又无载明间隔的，无法判断");
        yield return ("发布日程", "频率", Cell.Of("只看指标自身频率的数据；存量的年末值代表该年"), "年度指标偶有的半年值不改变其年度日程");
        yield return ("发布日程", "近期（天）", Cell.Of(ReleaseSchedules.DaysAhead), "自截至日起");
    }
}
