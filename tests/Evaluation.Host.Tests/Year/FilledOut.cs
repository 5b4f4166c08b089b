using System.Globalization;
using System.IO.Compression;
using Evaluation.Host.Tests.Reporting;
using Evaluation.Model;
using Evaluation.Model.Reporting;

namespace Evaluation.Host.Tests.Year;

/// <summary>Types a scripted form into the file that was handed out, and spoils it where the script says so.</summary>
internal static class FilledOut
{
    public static byte[] Of(ScriptedForm form, byte[] handedOut)
    {
        var filler = new FormFiller(handedOut);
        foreach (var row in form.Rows)
            Type(filler, row);
        foreach (var figure in form.Figures)
            filler.Type($"{figure.Indicator}@{figure.Period}", FormColumns.IndicatorKey, FormColumns.IndicatorValue, figure.Value);
        foreach (var (place, offered) in form.Cases.Index())
        {
            filler.TypeCase(place, (FormColumns.CaseTitle, offered.Title), (FormColumns.CaseSummary, offered.Summary),
                (FormColumns.CaseTask, offered.Task.ToString(CultureInfo.InvariantCulture)));
        }

        Spoil(filler, form);
        return form.Damage switch
        {
            Damage.Macro => WithPart(filler.Save(), "xl/vbaProject.bin", 100),
            Damage.ZipBomb => WithPart(filler.Save(), "xl/media/image9.png", 60 << 20),
            _ => filler.Save(),
        };
    }

    /// <summary>The problem that the office is told.</summary>
    public static string ProblemOf(Damage damage) => damage switch
    {
        Damage.None => "",
        Damage.PercentOver100 => "form-percent-range",
        Damage.StatusUnknown => "form-status-unknown",
        Damage.DateImpossible => "form-date-unreadable",
        Damage.DateFuture => "form-date-future",
        Damage.CompletedAtHalf => "form-percent-not-full",
        Damage.TextOf40000 => "form-text-too-long",
        Damage.FigureImplausible => "",
        Damage.IdentityAltered => "form-altered",
        Damage.Macro => "",
        Damage.ZipBomb => "",
    };

    public static string Official(DeliveryStatus status) => status switch
    {
        DeliveryStatus.NotStarted => "未启动",
        DeliveryStatus.InProgress => "推进中",
        DeliveryStatus.Completed => "已完成",
        DeliveryStatus.Ongoing => "常态化推进",
        DeliveryStatus.NotApplicable => "不适用",
    };

    private static void Type(FormFiller filler, ScriptedRow row)
    {
        filler.Type(row.Key, FormColumns.MeasureKey, FormColumns.MeasureStatus, Official(row.Status))
            .Type(row.Key, FormColumns.MeasureKey, FormColumns.MeasureProgress, row.Text);
        if (row.Percent is { } percent)
            filler.Type(row.Key, FormColumns.MeasureKey, FormColumns.MeasurePercent, percent);
        if (row.Date is { } date)
            filler.Type(row.Key, FormColumns.MeasureKey, FormColumns.MeasureDate, Iso(date));
        if (row.Evidence.Length > 0)
            filler.Type(row.Key, FormColumns.MeasureKey, FormColumns.MeasureEvidence, row.Evidence);
    }

    private static void Spoil(FormFiller filler, ScriptedForm form)
    {
        var key = form.Rows.Count > 0 ? form.Rows[^1].Key : "";
        switch (form.Damage)
        {
            case Damage.PercentOver100:
                filler.Type(key, FormColumns.MeasureKey, FormColumns.MeasurePercent, 150m);
                break;
            case Damage.StatusUnknown:
                filler.Type(key, FormColumns.MeasureKey, FormColumns.MeasureStatus, "差不多了");
                break;
            case Damage.DateImpossible:
                filler.Type(key, FormColumns.MeasureKey, FormColumns.MeasureDate, "2023-02-30");
                break;
            case Damage.DateFuture:
                filler.Type(key, FormColumns.MeasureKey, FormColumns.MeasureDate, Iso(form.On.AddDays(30)));
                break;
            case Damage.CompletedAtHalf:
                filler.Type(key, FormColumns.MeasureKey, FormColumns.MeasureStatus, "已完成").Type(key, FormColumns.MeasureKey, FormColumns.MeasurePercent, 50m);
                break;
            case Damage.TextOf40000:
                filler.Type(key, FormColumns.MeasureKey, FormColumns.MeasureProgress, new string('长', 40_000));
                break;
            case Damage.FigureImplausible:
                filler.Type("HV_PATENT_PER10K@2023", FormColumns.IndicatorKey, FormColumns.IndicatorValue, 118_000m);
                break;
            case Damage.IdentityAltered:
                filler.AlterIdentity("agency", "A99");
                break;
            case Damage.None or Damage.Macro or Damage.ZipBomb:
                break;
        }
    }

    private static byte[] WithPart(byte[] workbook, string name, int zeros)
    {
        using var bytes = new MemoryStream();
        bytes.Write(workbook);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.CreateEntry(name).Open();
            part.Write(new byte[zeros]);
        }

        return bytes.ToArray();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
