using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.SeedTests;

/// <summary>The automatic reading and the editor's marks together find all that a careful reader finds in the editions.</summary>
public sealed class InventoryTests(Editions editions)
{
    public static TheoryData<string> Slugs => [.. Inventory.Slugs];

    [Fact]
    public void Every_edition_has_an_inventory()
        => Assert.Equal(editions.Read.Collection.Articles.Select(a => a.Slug.Value), Inventory.Slugs);

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_event_is_found_with_its_date_and_type(string slug)
    {
        var missing = Pairing.Unpaired(Inventory.Of(slug).Events, Reading(slug).Events, (wanted, found) =>
            EqualDates(wanted.Date, found.Event.Date)
            && string.Equals(wanted.Type, found.Event.Type.ToString(), StringComparison.OrdinalIgnoreCase)
            && wanted.Future == found.Event.IsFuture
            && wanted.Paragraphs.Intersect(found.Paragraphs).Any());
        NothingIn(missing.Select(e => $"{e.Date} {e.Type}{(e.Future ? ", expected" : "")}: {e.Title} (paragraph {string.Join(", ", e.Paragraphs)})"));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_source_is_found_with_all_that_is_known_of_it(string slug)
    {
        var inventory = Inventory.Of(slug);
        var reading = Reading(slug);
        var labels = inventory.Notes.Where(n => n.Source is not null).ToLookup(n => n.Source!, n => n.Label);
        NothingIn(inventory.Sources.SelectMany(wanted => Differences(wanted, [.. labels[wanted.Id].DefaultIfEmpty<string?>(null).SelectMany(reading.SourcesOf)])));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_note_leads_to_its_source(string slug)
    {
        var inventory = Inventory.Of(slug);
        var reading = Reading(slug);
        var sources = inventory.Sources.ToDictionary(s => s.Id);
        NothingIn(inventory.Notes.Select(n => (n.Label, Wanted: n.Source is null ? null : sources[n.Source], Found: reading.SourcesOf(n.Label)))
            .Where(n => n.Wanted is null ? n.Found.Count > 0 : n.Found is not [var one] || Differences(n.Wanted, one).Any())
            .Select(n => $"note {n.Label} leads to {(n.Found.Count == 0 ? "nothing" : string.Join(" and ", n.Found.Select(f => $"'{f.Raw}'")))}, not to {n.Wanted?.Title ?? n.Wanted?.Container ?? "nothing"}"));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_figure_is_found_with_its_value_and_unit(string slug)
    {
        var missing = Pairing.Unpaired(Inventory.Of(slug).Figures, Reading(slug).Figures, (wanted, found) =>
            wanted.Paragraph == found.Paragraph && wanted.Low == found.Figure.Low && wanted.High == found.Figure.High && wanted.Unit == found.Figure.Unit);
        NothingIn(missing.Select(f => $"{f.Low}{(f.High == f.Low ? "" : $"..{f.High}")} {f.Unit} (paragraph {f.Paragraph})"));
    }

    private EditionReading Reading(string slug) => new(editions.Read.Collection, slug);

    // What differs between the wanted work and the nearest one that was found.
    private static List<string> Differences(InventorySource wanted, IReadOnlyList<Source> found)
    {
        if (found.Count == 0) return [$"{wanted.Id} {wanted.Title ?? wanted.Container}: not cited"];
        return found.Select(work => Differences(wanted, work).ToList()).MinBy(differences => differences.Count)!;
    }

    private static IEnumerable<string> Differences(InventorySource wanted, Source found)
    {
        foreach (var (field, value, given) in (IEnumerable<(string, string?, string?)>)
        [
            ("kind", wanted.Kind.Replace("-", "", StringComparison.Ordinal), found.Kind.ToString().ToLowerInvariant()),
            ("title", wanted.Title, found.Title),
            ("authors", wanted.Authors.Count == 0 ? null : string.Join("; ", wanted.Authors), string.Join("; ", found.Authors)),
            ("container", wanted.Container, found.Container),
            ("issued", wanted.Issued, found.Issued?.ToString()),
            ("accessed", wanted.Accessed, found.Accessed?.ToString()),
            ("url", wanted.Url, found.Url),
            ("doi", wanted.Doi, found.Doi),
        ])
        {
            if (value is not null && value != given) yield return $"{wanted.Id} {wanted.Title ?? wanted.Container}: {field} is '{given}', not '{value}'";
        }
    }

    // How sure a text is of a date is a matter of taste; which day, month or year it means is not.
    private static bool EqualDates(string wanted, EdtfDate found) => Unqualified(wanted) == Unqualified(found.ToString());

    private static string Unqualified(string date) => string.Concat(date.Where(c => c is not ('~' or '?' or '%')));

    private static void NothingIn(IEnumerable<string> missing)
    {
        var all = missing.ToList();
        if (all.Count > 0) Assert.Fail($"{all.Count} missing or wrong:{Environment.NewLine}{string.Join(Environment.NewLine, all)}");
    }
}
