using Evaluation.Model;

namespace Evaluation.Intake.Forms;

/// <summary>Finds an area by its code, by its name, or by its name in full or in short, whichever the list has: 广西壮族自治区 is 广西, 衢州 is 衢州市.</summary>
internal sealed class AreaNames(IReadOnlyList<Area> areas)
{
    private static readonly string[] endings = ["省", "市", "自治区", "壮族自治区", "回族自治区", "维吾尔自治区", "特别行政区"];

    public Area? Find(string text) =>
        areas.FirstOrDefault(area => area.Code.Equals(text, StringComparison.OrdinalIgnoreCase) || area.Name == text)
        ?? areas.FirstOrDefault(area => IsInFull(text, area.Name) || IsInFull(area.Name, text));

    private static bool IsInFull(string full, string name) =>
        name.Length > 1 && full.StartsWith(name, StringComparison.Ordinal) && endings.Contains(full[name.Length..]);
}
