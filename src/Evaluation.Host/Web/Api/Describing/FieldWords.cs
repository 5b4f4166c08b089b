namespace Evaluation.Host.Web.Api.Describing;

/// <summary>What each field means, once for all shapes that have it; a field that means something else in one shape stands under both names.</summary>
internal static class FieldWords
{
    private const string Table =
        """
        account|账户。 The account.
        AccountMade.account|新账户。 The new account.
        action|操作。 What was done.
        actor|操作者。 Who did it.
        added|新增行数。 Rows added.
        address|一次性链接；重复回复中为 null。 The one-time link; null in a repeated answer.
        agencies|部门名称；空为全部。 The agencies' names; empty: all.
        ProductionOrder.agencies|部门代码，只用于报送表；空为全部。 Codes, for reporting forms only; empty: all.
        agency|部门。 The agency.
        AccountOrder.agency|部门代码，只用于部门账户。 The agency's code; for an agency account and no other.
        aliases|别名。 Other names.
        area|地区代码。 The area's code.
        asOf|数据截至日期。 The day as of which the data count.
        ProductionOrder.asOf|数据截至日期，默认今天。 The day as of which the data count, by default today.
        ScheduleItem.asOf|截至时期末或触发前一日。 The span's end, or the day before the moment.
        ScheduleOrder.asOf|截至时期末或触发前一日。 The span's end, or the day before the moment.
        YearChangeItem.asOf|关闭所依据的日期。 The day as of which it was closed.
        asPrinted|计划中的原文。 As printed in the plan.
        assignments|责任部门，牵头在前。 Who answers for it, the lead first.
        at|时刻。 The moment.
        attainment|实现程度，百分数。 Percent of the target reached.
        band|等次；无得分时为空。 The band; empty where unscored.
        baselinePeriod|基期。 The baseline's period.
        baselineValue|基期值。 The baseline's value.
        batch|批次。 The batch.
        bytes|字节数。 Bytes.
        caseCount|典型案例数。 Typical cases in it.
        cases|次数。 How often.
        cause|扣分原因。 Why points were lost.
        cell|单元格，如G8。 The cell, such as G8.
        changes|更改。 What changed.
        chapter|章。 The chapter.
        chapters|各章。 The chapters.
        chinese|中文说明。 The sentence in Chinese.
        closedAsOf|关闭所依据的日期；未关闭为 null。 The day as of which it is closed; null while open.
        code|代码。 The code.
        ProblemDocument.code|稳定的英文代码。 A stable word for the kind of problem.
        codeVersion|程序版本。 Version of the program.
        column|列。 The column.
        completionOfAll|全部举措完成率，百分数。 Percent of all measures done.
        completionOfEnding|可完成类举措完成率，百分数。 Percent of measures that can end that are completed.
        contentSha256|内容的SHA-256。 SHA-256 of the content.
        counts|是否计入成效得分。 Enters the outcome score.
        coveragePercent|有数据的权重占比。 Percent of the weight that has data.
        createdAt|建立时刻。 When it was made.
        credit|举措得分，0至1。 Credit, 0 to 1.
        cron|Quartz cron 表达式，北京时间。 Cron in Quartz's syntax, Asia/Shanghai.
        dataSha256|数据的SHA-256。 SHA-256 of the data.
        date|事实日期。 Day of the fact.
        decision|决定。 The decision.
        deductions|扣分。 Points lost.
        delivery|举措得分，0至100。 Score of the measures, 0 to 100.
        description|英文说明。 In English.
        detail|说明。 What to do, in Chinese.
        dimension|维度。 The dimension.
        direction|方向。 Which way is better.
        discipline|报送情况得分，0至100。 Score of reporting, 0 to 100.
        document|文件。 The document.
        doneCount|已完成的举措数。 Measures done.
        due|期限。 The last day on which it is in time.
        ReportingItem.due|应报送的举措数。 Measures on which a report was due.
        ProductionOrder.due|报送期限，只用于报送表。 The last day, for reporting forms only.
        JobItem.due|报送期限，只用于报送表。 The last day, for reporting forms only.
        dueAt|计划时刻；手工请求为请求时刻。 The scheduled moment; by hand that of asking.
        endedAt|结束时刻；未结束为 null。 When it ended; null until then.
        english|英文说明。 The sentence in English.
        errors|请求中的错误。 What of the request is wrong.
        evidence|佐证：文号、链接或日期。 Evidence: document number, link or date.
        evidenceCounts|佐证是否有效。 There is evidence that counts.
        expiresAt|失效时刻。 When it is over.
        failures|失败次数。 Tries that failed.
        faults|被改动的记录。 Rows that are not as they were written.
        figureCount|指标数值个数。 Figures in it.
        file|下载地址。 Where it is downloaded.
        DataProblem.file|文件名。 The file's name.
        fileName|文件名。 The file's name.
        fileSha256|文件的SHA-256。 SHA-256 of the file.
        files|文件。 The files.
        formVersion|报送表版本。 The form's version.
        frequency|频率：A、S、Q、M。 SDMX frequency: A, S, Q or M.
        grade|评等。 The grade.
        hash|本行哈希。 Hash of the row.
        history|历次关闭与重新开启。 Every closing and reopening.
        id|编号。 The id.
        in|位置。 Where.
        inForceFrom|生效日期。 In force from.
        index|序号，自0起。 Place, from 0.
        indicator|指标。 The indicator.
        indicators|相关指标。 The indicators.
        initialPassword|初始密码，首次登录须更改；重复回复中为 null。 To be changed at the first sign-in; null in a repeated answer.
        isClosed|是否已关闭。 It is closed.
        isEnabled|是否启用。 It is switched on.
        isMain|是否主要指标。 A main indicator.
        isMember|是否成员单位（计划中的统称所指）。 Member of the body that a collective name stands for.
        isMet|是否达到目标水平。 The level is met.
        isOwnPart|是否按本部门承担部分计分。 Scored by the agency's own part.
        isSound|是否完好。 Nothing was touched.
        issuedAt|下发时刻。 When it was handed out.
        issuingBody|印发单位。 Who issued it.
        items|本页各项。 The page's items.
        joinedCount|参与任务数。 Tasks joined.
        kind|类别。 The kind.
        lastSubmissionId|最近收到的报送表编号。 Id of what came back last.
        latest|最新值。 The latest value.
        lead|牵头部门。 The lead.
        ledCount|牵头任务数。 Tasks led.
        links|可用地址。 Where the account may go.
        measure|举措序号。 The measure's number.
        measureCount|举措数。 Measures.
        measureStatuses|各状态的举措数。 Measures by status.
        measures|举措。 The measures.
        mediaType|媒体类型。 Media type.
        message|当前步骤，或结束的原因。 The step under way, or why it ended so.
        metThenFell|曾达到后又回落。 Met, then worse than before.
        missingMeasures|尚未报送的举措，如12-1。 Measures not reported on, such as 12-1.
        mode|责任方式。 How they answer for it.
        name|名称。 The name.
        RequestError.name|参数、请求头或字段路径。 The parameter, header or path of the field.
        nature|预期性或约束性。 预期性 (expected) or 约束性 (binding).
        needEvidence|须有佐证的举措数。 Measures that need evidence.
        next|以后五次执行时刻。 The next five moments.
        note|备注。 A note.
        number|序号。 The number.
        onTime|按期报送的举措数。 Reported in time.
        outcome|成效得分，0至100。 Score of the outcomes, 0 to 100.
        outstandingCount|督查事项数。 Items on the supervision list.
        overall|全计划。 The whole plan.
        overlap|前次未结束时的处理。 What to do while an earlier one is open.
        pace|进度比：路程与时间之比。 Road over time.
        page|页码，自1起。 The page, from 1.
        pageSize|每页条数。 Items on a page.
        parent|所属的章。 The chapter of a section.
        percent|完成比例，0至100。 0 to 100.
        period|时期。 The period, SDMX.
        points|扣分。 Points.
        previousHash|上一行哈希。 Hash of the row before.
        problems|数据中的问题，逐项指明位置。 What of the data is wrong, and where.
        product|产品名。 The product's name.
        rank|位次，1为最好。 1 is best.
        rankedCount|参与排位的部门数。 How many have a rank.
        reason|理由。 The reason.
        Figure.reason|没有数值的原因；有数值时为 null。 Why there is no value; null where there is one.
        receivedAt|收到时刻。 When it came in.
        releasedOn|发布日期。 The day of release.
        replaced|更改行数。 Rows replaced.
        report|作数的报送；无则为 null。 The report that stands; null where none.
        reported|已报送的举措数。 Reported.
        reportedOn|报送日期。 The day of the report.
        reportedScore|有数据任务的得分，0至100。 Score over tasks that have data.
        reporting|报送情况。 How it kept to the reporting rules.
        result|结果。 What became of it.
        returnedMeasures|被退回的举措，如12-1。 Measures returned, such as 12-1.
        review|最后一次审核。 The last review.
        reviewedOn|审核日期。 The day of the review.
        reviewer|审核人。 Who reviewed.
        reviews|历次审核。 Every review.
        road|已走路程占比，1为全部。 Share of the road, 1 = all.
        role|角色。 The role.
        row|行。 The row.
        rows|记录数。 Rows.
        runId|生成编号。 The run's id.
        schedule|定时任务名；手工请求为 null。 The schedule's name; null by hand.
        schemeSha256|评价方案的SHA-256。 SHA-256 of the scheme.
        score|得分，0至100。 The score, 0 to 100.
        section|节。 The section.
        sections|各节。 The sections.
        seenSha256|所见内容的SHA-256，即 contentSha256；内容已变则拒绝。 contentSha256 of what was seen; refused where it is another by now.
        selectedBy|遴选人。 Who chose.
        selectedOn|遴选日期。 The day of the choice.
        semantics|数值性质。 What kind of quantity it is.
        seq|序号。 The number.
        series|各年数值。 The yearly values.
        severity|严重程度。 How grave it is.
        sha256|SHA-256。
        sheet|工作表。 The sheet.
        since|起始日。 The day from which.
        source|来源。 The source.
        span|所对应的时期。 The span that a moment stands for.
        startedAt|开始时刻。 When it began.
        state|状态。 Where it stands.
        status|状态。 The status.
        ProblemDocument.status|HTTP状态码。 The HTTP status.
        ProblemKindItem.status|HTTP状态码。 The HTTP status.
        ReviewOrder.status|调整后的状态，只用于调整。 The status to set; for an override only.
        ReviewItemShape.status|调整后的状态。 The status that was set.
        subject|对象。 What it is about.
        submission|收到的报送表；未保存为 null。 What was stored; null where nothing was.
        summary|摘要。 A summary.
        supplier|提供部门。 Who supplies it.
        takesSince|可指定起始日。 It takes a day from which.
        target|目标；无则为 null。 The target; null where none.
        targetPeriod|目标时期。 The target's period.
        targetValue|目标值。 The target's value.
        targets|目标。 The targets.
        task|任务号。 The task's number.
        taskCount|任务数。 Tasks.
        taskScore|任务得分，0至100。 Score of its tasks.
        taskStatuses|各状态的任务数。 Tasks by status.
        tasks|任务。 The tasks.
        templateSha256|模板的SHA-256。 SHA-256 of the template.
        text|文字。 The text.
        textSha256|计划文本的SHA-256。 SHA-256 of the plan's text.
        time|已过时间占比，1为全部。 Share of the time, 1 = all.
        title|标题。 The title.
        total|总条数。 Items in all.
        traceId|日志中的编号。 To be found in the log.
        trend|趋势。 The trend.
        type|错误类型的地址。 Where the kind is described.
        unit|单位。 The unit.
        value|数值，完整精度；没有时为 null。 The value in full; null where there is none.
        ObservationItem.value|数值，完整精度。 The value in full.
        verdict|判断。 The verdict.
        verdictReason|无法判断的原因。 Why there is no verdict.
        version|版本。 The version.
        weight|权重。 The weight.
        what|内容。 What.
        withEvidence|有有效佐证的举措数。 With evidence that counts.
        words|没有数值的原因，中文；有数值时为 null。 The reason in Chinese; null where there is a value.
        worker|执行程序。 The worker.
        year|年度。 The year.
        """;

    private static readonly Dictionary<string, string> Words = Table.Split('\n').Select(line => line.Split('|')).ToDictionary(w => w[0], w => w[1], StringComparer.Ordinal);

    /// <returns><c>null</c> where a new field has no words yet; a test says so.</returns>
    public static string? Of(string type, string field) => Words.GetValueOrDefault($"{type}.{field}") ?? Words.GetValueOrDefault(field);
}
