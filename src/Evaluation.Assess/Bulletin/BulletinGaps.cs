namespace Evaluation.Assess.Bulletin;

/// <summary>What is missing, so that no reader takes silence for stillness.</summary>
internal static class BulletinGaps
{
    public static IReadOnlyList<BulletinGap> Of(IReadOnlyList<ReleaseSchedule> schedules, IReadOnlyList<RegionalChange> regional) =>
        [.. Enum.GetValues<BulletinGapKind>().SelectMany(kind => Of(kind, schedules, regional))];

    private static IEnumerable<BulletinGap> Of(
        BulletinGapKind kind, IReadOnlyList<ReleaseSchedule> schedules, IReadOnlyList<RegionalChange> regional)
    {
        return kind switch
        {
            BulletinGapKind.Overdue => Where(s => s.Missing.Count > 0),
            BulletinGapKind.WithoutData => Where(s => s.Latest is null),
            BulletinGapKind.NoCalendar => Where(s => s.Latest is not null && s.Rule is null),
            BulletinGapKind.AreasMissing => regional.Where(r => r.Missing.Count > 0).Select(r => new BulletinGap(kind, r.Indicator, null, r)),
        };

        IEnumerable<BulletinGap> Where(Func<ReleaseSchedule, bool> isMissing) =>
            schedules.Where(isMissing).Select(s => new BulletinGap(kind, s.Indicator, s, null));
    }
}
