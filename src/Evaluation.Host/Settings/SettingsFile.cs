using System.Text.Json;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Settings;

/// <summary>Reads the <c>Evaluation</c> section of an appsettings.json; other sections belong to others.</summary>
internal static class SettingsFile
{
    private const string Section = "Evaluation";

    /// <returns>The settings the file names; no rows when there is no such file.</returns>
    public static Read<Setting> Load(string path)
    {
        if (!File.Exists(path))
            return new Read<Setting>([], []);
        var place = new Place(Path.GetFileName(path));
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return Parse(document.RootElement, place);
        }
        catch (JsonException error)
        {
            return new Read<Setting>([], [new Problem(SettingProblems.Unreadable, place with { Row = (int?)error.LineNumber + 1 }, "it is not valid JSON.")]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new Read<Setting>([], [new Problem(SettingProblems.Unreadable, place, error.Message)]);
        }
    }

    private static Read<Setting> Parse(JsonElement root, Place place)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return new Read<Setting>([], [new Problem(SettingProblems.Unreadable, place, "it must be a JSON object.")]);
        if (!root.TryGetProperty(Section, out var section))
            return new Read<Setting>([], []);
        if (section.ValueKind != JsonValueKind.Object)
            return new Read<Setting>([], [new Problem(SettingProblems.Unreadable, place with { Column = Section }, "the section must be a JSON object.")]);

        var settings = new List<Setting>();
        var problems = new List<Problem>();
        foreach (var property in section.EnumerateObject())
        {
            var name = SettingNames.Find(property.Name);
            if (name is null)
                problems.Add(new Problem(SettingProblems.Unknown, place with { Column = property.Name }, property.Name, string.Join(", ", SettingNames.All)));
            else if (property.Value.ValueKind != JsonValueKind.String)
                problems.Add(new Problem(SettingProblems.NotText, place with { Column = name }, name));
            else
                settings.Add(new Setting(name, property.Value.GetString()!, SettingOrigin.File));
        }

        return new Read<Setting>(settings, problems);
    }
}
