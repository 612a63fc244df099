using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Lists;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Describing;

/// <summary>The forms in which a list or a record can be carried away, as its page offers them.</summary>
/// <param name="Title">Of the offer.</param>
/// <param name="Forms">What each is called, where it is and its media type.</param>
/// <param name="More">References to something more, and what to: the list itself, the works that it rests on.</param>
internal sealed record TakeAway(
    string Title, IReadOnlyList<(string Name, string Address, string Type)> Forms, params IReadOnlyList<(string Of, IReadOnlyList<(string Name, string Address, string Type)> Forms)> More)
{
    private static readonly HashSet<string> _cited = ["articles", "claims", "events", "sources"];

    /// <summary>The word of an address that asks for references to something else than the records of a list.</summary>
    public const string CiteName = "cite";

    /// <summary>Its value for the list itself, as one work.</summary>
    public const string CiteList = "list";

    /// <summary>Its value for the works that the records rest on, each once.</summary>
    public const string CiteWorks = "works";

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
        if (list == "claims") forms.Add(("Quotations", To("txt"), "text/plain"));
        if (list == "events") forms.Add(("iCalendar", To("ics"), "text/calendar"));
        if (_cited.Contains(list)) forms.AddRange(ReferenceFormat.All.Select(format => (format.Name, To(format.Extension), format.MediaType)));
        if (_cited.Contains(list) || list == "discrepancies") forms.Add(("Atom feed", To("atom"), "application/atom+xml"));
        forms.Add(("JSON", (narrowed with { Path = Api.JsonApi.Root + narrowed.Path }).ToString(), "application/json"));
        List<(string, IReadOnlyList<(string, string, string)>)> more = [];
        if (list == "claims") more.Add(("The works they rest on:", References(narrowed.Only(CiteName, CiteWorks))));
        if (_cited.Contains(list)) more.Add(("Cite the list itself:", References(narrowed.Only(CiteName, CiteList))));
        return new TakeAway("Take this list with you", forms, more);

        string To(string extension) => (narrowed with { Path = $"{narrowed.Path}.{extension}" }).ToString();
    }

    /// <summary>One record.</summary>
    public static TakeAway OfRecord(string list, string id)
    {
        var path = $"/{list}/{Uri.EscapeDataString(id)}";
        var forms = new List<(string, string, string)>();
        if (_cited.Contains(list)) forms.AddRange(ReferenceFormat.All.Select(format => (format.Name, $"{path}.{format.Extension}", format.MediaType)));
        forms.Add(("JSON", Api.JsonApi.Root + path, "application/json"));
        return list switch
        {
            "articles" => new TakeAway("Take it with you", forms, ("The works it cites:", References(new ListAddress("/sources", [("article", id)])))),
            _ => new TakeAway("Take it with you", forms),
        };
    }

    private static (string Name, string Address, string Type)[] References(ListAddress list) =>
        [.. ReferenceFormat.All.Select(format => (format.Name, (list with { Path = $"{list.Path}.{format.Extension}" }).ToString(), format.MediaType))];

    /// <summary>With one form more in the first place.</summary>
    public TakeAway With(string name, string address, string type) => this with { Forms = [(name, address, type), .. Forms] };
}
