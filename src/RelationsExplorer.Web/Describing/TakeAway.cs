using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Lists;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Describing;

/// <summary>The forms in which a list or a record can be carried away, as its page offers them.</summary>
/// <param name="Title">Of the offer.</param>
/// <param name="Forms">What each is called, where it is and its media type.</param>
/// <param name="More">References to something more: to the list itself, to what an article cites; empty for none.</param>
/// <param name="OfMore">What these are.</param>
internal sealed record TakeAway(
    string Title, IReadOnlyList<(string Name, string Address, string Type)> Forms, IReadOnlyList<(string Name, string Address, string Type)> More, string OfMore = "Cite the list itself:")
{
    private static readonly HashSet<string> _cited = ["articles", "claims", "events", "sources"];

    /// <summary>Whether some of the forms are read by reference managers.</summary>
    public bool HasReferences => Forms.Any(form => ReferenceFormat.All.Any(format => format.Name == form.Name));

    /// <summary>A list with all that narrows it.</summary>
    public static TakeAway OfList(ListAddress address)
    {
        var list = address.Path[1..];
        var narrowed = address.Only(ListAddress.PageName, null).Only("lanes", null);
        var known = ListParameters.Of(list).ToHashSet(StringComparer.Ordinal);
        narrowed = narrowed with { Parts = [.. narrowed.Parts.Where(part => known.Contains(part.Name))] };
        var forms = new List<(string, string, string)> { ("CSV", To("csv"), "text/csv") };
        if (list == "events") forms.Add(("iCalendar", To("ics"), "text/calendar"));
        if (_cited.Contains(list)) forms.AddRange(ReferenceFormat.All.Select(format => (format.Name, To(format.Extension), format.MediaType)));
        if (_cited.Contains(list) || list == "discrepancies") forms.Add(("Atom feed", To("atom"), "application/atom+xml"));
        forms.Add(("JSON", (narrowed with { Path = Api.JsonApi.Root + narrowed.Path }).ToString(), "application/json"));
        return new TakeAway("Take this list with you", forms, _cited.Contains(list) ? References(narrowed.Only("cite", "list")) : []);

        string To(string extension) => (narrowed with { Path = $"{narrowed.Path}.{extension}" }).ToString();
    }

    /// <summary>One record.</summary>
    public static TakeAway OfRecord(string list, string id)
    {
        var path = $"/{list}/{Uri.EscapeDataString(id)}";
        var forms = new List<(string, string, string)>();
        if (_cited.Contains(list)) forms.AddRange(ReferenceFormat.All.Select(format => (format.Name, $"{path}.{format.Extension}", format.MediaType)));
        forms.Add(("JSON", Api.JsonApi.Root + path, "application/json"));
        return list != "articles"
            ? new TakeAway("Take it with you", forms, [])
            : new TakeAway("Take it with you", forms, References(new ListAddress("/sources", [("article", id)])), "The works it cites:");
    }

    private static (string Name, string Address, string Type)[] References(ListAddress list) =>
        [.. ReferenceFormat.All.Select(format => (format.Name, (list with { Path = $"{list.Path}.{format.Extension}" }).ToString(), format.MediaType))];

    /// <summary>With one form more in the first place.</summary>
    public TakeAway With(string name, string address, string type) => this with { Forms = [(name, address, type), .. Forms] };
}
