{"_id":"1","_source":{"title":"Ferries sail","text":"The ferries sail."}}
