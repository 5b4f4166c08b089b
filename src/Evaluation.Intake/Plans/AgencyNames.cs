using System.Text.RegularExpressions;

namespace Evaluation.Intake.Plans;

/// <summary>What a body's name looks like. Names are folded.</summary>
internal static partial class AgencyNames
{
    /// <summary>Such as 国家知识产权局, 省科技厅, 市场监管局(知识产权局), 联席会议成员单位.</summary>
    public static bool LooksLikeBody(string name) =>
        name.Length is >= 2 and <= 40 && Suffix().IsMatch(name) && !NotInNames().IsMatch(name);

    /// <summary>Such as 各地级以上市人民政府, 各市(州)政府, 有关县区: who carries out what others lead.</summary>
    public static bool IsImplementer(string name) => Local().IsMatch(name);

    /// <summary>Such as 南京市 before 、苏州市人民政府: a place that stands for its government.</summary>
    public static bool IsPlace(string name) => name.Length is >= 2 and <= 9 && Place().IsMatch(name);

    /// <summary>Splits A和B where both sides are bodies by themselves; 工业和信息化部 stays one.</summary>
    /// <returns>Length of the first name and of the word between; <c>null</c> for a single name.</returns>
    public static (int First, int Between)? And(string name)
    {
        foreach (var match in Between().EnumerateMatches(name))
        {
            var (left, right) = (name[..match.Index], name[(match.Index + match.Length)..]);
            if (left.Length >= 2 && right.Length >= 2 && !left.EndsWith("社会", StringComparison.Ordinal)
                && LooksLikeBody(left) && left.Count(c => c == '(') == left.Count(c => c == ')')
                && (LooksLikeBody(right) || IsImplementer(right)))
                return (match.Index, match.Length);
        }

        return null;
    }

    [GeneratedRegex(@"(?:局|厅|部|委|办|院|会|署|行|社|司|处|所|室|站|中心|政府|集团|公司|企业|大学|学校|高校|院校|单位|部门|总队|支队|大队|银行|协|联|组|专班|海关|机构|园区|开发区|高新区|新区|保税区|管委|联盟|平台|馆|台|军区|战区|兵团|央行|法|检|基金委|署)(?:\([^()]*\))?$")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"[。《》“”:]|^(?:推动|推进|加强|开展|完善|由|经|按|在|对|与)")]
    private static partial Regex NotInNames();

    [GeneratedRegex(@"^(?:(?:全省|全市|全区)?(?:各|有关|相关)[^局厅委办]*(?:政府|管委会|办事处|市|州|盟|县|区|旗|地方|地区|乡镇|街道|兵团)(?:\([^()]*\))?(?:及(?:有关|相关|其)部门)?|(?:市县|县区|县市|区县|市区|市州|市\(州\)|县\(市、区\)|市、县)(?:\([^()]*\))?[^局厅委办]*政府)$")]
    private static partial Regex Local();

    [GeneratedRegex(@"^[^全各本在对与向从按由经和、]\w*(?:市|州|盟|县|区|旗)$")]
    private static partial Regex Place();

    [GeneratedRegex(@"以及|[和及与]")]
    private static partial Regex Between();
}
