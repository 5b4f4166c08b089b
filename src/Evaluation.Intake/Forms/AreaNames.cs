using Evaluation.Model;

namespace Evaluation.Intake.Forms;

/// <summary>Finds an area by its code, by its name, or by its name in full: 广西壮族自治区 is 广西.</summary>
internal sealed class AreaNames(IReadOnlyList<Area> areas)
{
    private static readonly string[] endings = ["省", "市", "自治区", "壮族自治区", "回族自治区", "维吾尔自治区", "特别行政区"];

    public Area? Find(string text) =>
        areas.FirstOrDefault(area => area.Code.Equals(text, StringComparison.OrdinalIgnoreCase) || area.Name == text)
        ?? areas.FirstOrDefault(area => area.Name.Length > 1 && text.StartsWith(area.Name, StringComparison.Ordinal) && endings.Contains(text[area.Name.Length..]));
}
