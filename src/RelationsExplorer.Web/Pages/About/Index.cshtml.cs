using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Web.Pages.About;

/// <summary>How this site reads, what its words mean, and what it can't.</summary>
internal sealed class IndexModel : PageModel
{
    private static readonly string[] _examples =
        ["1969-03-02", "1969-03", "1969", "196X", "19XX", "2014-05-20/2014-05-21", "1965/1969~", "2014~", "2014-05?", "2005/..", "../2012", "2019-21", "[2013,2014]"];

    /// <summary>Dates as EDTF writes them, with what they mean and the days that they may mean.</summary>
    public IReadOnlyList<(string Edtf, string Words, string Bounds)> Dates { get; } =
        [.. _examples.Select(EdtfDate.Parse).Select(date => (date.ToString(), date.InWords(), $"{date.Earliest?.ToString() ?? "open"} to {date.Latest?.ToString() ?? "open"}"))];

    /// <summary>The rules by what they decide, each group with its title.</summary>
    public IReadOnlyList<(string Of, string Title, IReadOnlyList<(string Rule, string Meaning)> Rules)> Rules { get; } =
        [.. HelpTable.Rules.GroupBy(rule => rule.Of).Select(group => (group.Key, Title(group.Key), (IReadOnlyList<(string, string)>)[.. group.Select(rule => (rule.Rule, rule.Meaning))]))];

    private static string Title(string of) => of switch
    {
        "speaker" => "Who speaks",
        "modality" => "How it is said",
        "stance" => "What it says of the relationship",
        "theme" => "What it is about",
        "date" => "When",
        "figure" => "How much",
        "actor" => "Who is named",
        "place" => "Which places are named",
        "event" => "What happened",
        "source" => "What is known of a work",
        "citation" => "On what it rests",
        "passage" => "What belongs to the article",
        "discrepancy" => "What does not agree",
        _ => throw new ArgumentOutOfRangeException(nameof(of), of, "The group of rules has no title."),
    };
}
